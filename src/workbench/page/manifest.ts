/** What pressing a button of the add-in does. */
export type CommandAction =
  | { readonly kind: 'showPane' }
  /** Calls the function that the add-in associated with this name. */
  | { readonly kind: 'function'; readonly name: string };

/** A button of the ribbon or an entry of a menu. */
export interface AddinCommand {
  readonly id: string;
  readonly label: string;
  /** Title and text of the tooltip. */
  readonly tip: { readonly title: string; readonly text: string };
  /** Pictures by their size in pixels, smallest first. */
  readonly icons: readonly { readonly size: number; readonly url: string }[];
  readonly action: CommandAction;
}

/** A group of the ribbon. */
export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly commands: readonly AddinCommand[];
}

/** What the workbench takes from an add-in's manifest. Addresses are those under which the workbench serves them. */
export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly iconUrl: string | null;
  /** The page of the task pane, which holds commands and functions too. */
  readonly paneUrl: string;
  readonly ribbon: readonly RibbonGroup[];
  /** Entries of the menu of a cell. */
  readonly cellMenu: readonly AddinCommand[];
  readonly functions: { readonly namespace: string; readonly metadataUrl: string } | null;
  readonly shortcutsUrl: string | null;
}

/** The manifest is not one that an add-in could be run from. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}
