/** Someone or something that a figure can belong to. */
export interface Entity {
  readonly name: string;
  readonly kind: 'place' | 'name' | 'world' | 'asset' | 'group';
  readonly first: number;
  readonly last: number;
  /** Those who share a phrase ("Peru and Chile"), where it names several. */
  readonly members?: readonly Entity[];
}
