import { invalidArgument } from '../objects/HostError';

/**
 * One of the words that Excel knows.
 *
 * @throws HostError InvalidArgument for any other
 * @example oneOf(['Primary', 'Secondary'], value, 'axisGroup')
 */
export function oneOf<Word extends string>(words: readonly Word[], value: unknown, name: string): Word {
  const word = words.find((one) => one === value);
  if (word === undefined) throw invalidArgument(name);
  return word;
}
