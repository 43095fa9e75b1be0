import type { FunctionHelp } from '../../model/functionHelp';

/**
 * How a formula calls a function, what may be left out in brackets.
 *
 * @example signatureOf(help) // 'INGOT.YOY(current, previous, [mode])'
 */
export function signatureOf({ name, arguments: all }: FunctionHelp): string {
  const names = all.map((argument) => (argument.optional ? `[${argument.name}]` : argument.name));
  return `INGOT.${name}(${names.join(', ')})`;
}

/** The first sentence of a description. */
export const summaryOf = ({ description }: FunctionHelp): string =>
  /^.*?[.:](?=\s|$)/u.exec(description)?.[0].replace(/:$/u, '.') ?? description;
