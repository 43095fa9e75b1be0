import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

/** What Excel is told about one function; of `functions.json` only what is looked at here. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
}

/** What Excel is told about one argument. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly dimensionality?: string;
  /** The list that its value is picked from, where Excel knows such lists. */
  readonly customEnumId?: string;
}

/** A list that the value of an argument is picked from. */
export interface EnumMetadata {
  readonly id: string;
  readonly values: readonly { readonly stringValue: string }[];
}

/** The content of `functions.json`. */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  /** Without it, a range with an error in it never reaches the function. */
  readonly allowErrorForDataTypeAny: boolean;
  readonly enums: readonly EnumMetadata[];
  readonly functions: readonly FunctionMetadata[];
}

/** Whose comments describe the functions, in the order of the list. */
export const FUNCTION_FILES = [
  'unitFunctions.ts',
  'changeFunctions.ts',
  'seriesFunctions.ts',
  'figureFunctions.ts',
].map((name) => `src/functions/${name}`);

/**
 * Makes the list of functions for Excel from the comments of {@link FUNCTION_FILES}.
 *
 * @param root The project's folder.
 * @throws Error where a comment is not as Excel wants it.
 * @example (await functionsMetadata(root)).functions[0].id // 'CONVERTUNIT'
 */
export async function functionsMetadata(root: string): Promise<FunctionsMetadata> {
  const sources = FUNCTION_FILES.map((file) => path.join(root, file));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources);
  if (errors.length > 0) throw new Error(`src/functions: ${errors.join('; ')}`);
  const { functions, ...flags } = JSON.parse(metadataJson) as Omit<FunctionsMetadata, 'allowErrorForDataTypeAny'>;
  return { ...flags, allowErrorForDataTypeAny: true, functions };
}
