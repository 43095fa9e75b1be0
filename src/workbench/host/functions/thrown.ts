import { FunctionError } from '../office/customFunctionsApi';

/** What a function threw, or rejected with, as a result: its own errors stay, all others are `#VALUE!`. */
export const thrown = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error : new FunctionError('#VALUE!', String(error));
