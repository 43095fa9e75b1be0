import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

/** What Excel is told about one function; of `functions.json` only what is looked at here. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly { readonly name: string; readonly description?: string; readonly optional?: boolean }[];
}

/** The content of `functions.json`. */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  /** Without it, a range with an error in it never reaches the function. */
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * Makes the list of functions for Excel from the comments of `src/functions/functions.ts`.
 *
 * @param root The project's folder.
 * @throws Error where a comment is not as Excel wants it.
 * @example (await functionsMetadata(root)).functions[0].id // 'CONVERTUNIT'
 */
export async function functionsMetadata(root: string): Promise<FunctionsMetadata> {
  const source = path.join(root, 'src/functions/functions.ts');
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
  if (errors.length > 0) throw new Error(`src/functions/functions.ts: ${errors.join('; ')}`);
  const { functions, ...flags } = JSON.parse(metadataJson) as Omit<FunctionsMetadata, 'allowErrorForDataTypeAny'>;
  return { ...flags, allowErrorForDataTypeAny: true, functions };
}
