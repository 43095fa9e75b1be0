import type { DataColumn } from '../column';
import type { FieldNote } from './fieldNotes';

/** A field of a Frictionless Table Schema. */
export interface SchemaField {
  readonly name: string;
  readonly type: 'string' | 'number' | 'boolean' | 'date' | 'array';
  readonly format?: 'uri';
  readonly description?: string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: { readonly required?: true; readonly unique?: true };
}

/** A Frictionless Table Schema. */
export interface TableSchema {
  readonly $schema: string;
  readonly fields: readonly SchemaField[];
  readonly missingValues: readonly string[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

/**
 * The fields of a table's schema, as its CSV is written.
 *
 * @param key Header of the column that tells rows apart.
 * @example fieldsOf(COLLECTED_ARTICLE_COLUMNS, 'id', ARTICLE_NOTES)[2]?.type // 'date'
 */
export function fieldsOf<Row>(
  columns: readonly DataColumn<Row>[],
  key: string,
  notes: Readonly<Record<string, FieldNote>>,
): SchemaField[] {
  return columns.map(({ header, type }) => ({
    name: header,
    ...typeOf(type),
    ...notes[header],
    ...(header === key ? { constraints: { required: true, unique: true } as const } : {}),
  }));
}

function typeOf(type: DataColumn<never>['type']): Omit<SchemaField, 'name'> {
  switch (type) {
    case 'text':
    case 'link':
      return { type: 'string' };
    case 'boolean':
      return { type, trueValues: ['TRUE'], falseValues: ['FALSE'] };
    case 'number':
    case 'date':
      return { type };
  }
}
