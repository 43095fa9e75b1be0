import { parseCells } from '../address/a1';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const ROW_COLUMN = /^[rc]$|^r\d*c\d*$/iu;

/**
 * Whether Excel takes a name for a table or a defined name: letters, digits, dots and underscores, no digit first,
 * nothing that is an address.
 *
 * @example isObjectName('Figures_2') // true
 * @example isObjectName('AB12')      // false
 */
export const isObjectName = (name: string): boolean =>
  name.length <= 255 && NAME.test(name) && !ROW_COLUMN.test(name) && parseCells(name) === undefined;
