import { CellValueType } from '@univerjs/core';
import { invalidArgument } from '../objects/HostError';
import type { CellContent } from './CellContent';
import { MAX_TEXT } from './CellContent';
import { engineFormula } from './formulaText';
import type { CellPatch } from './StyleChange';
import { typedEntry } from './typedEntry';

/**
 * The change that writing one value makes to a cell; nothing when the cell stays as it is (`null` in an array).
 *
 * @param isTextCell whether the cell has the format `@`
 * @throws HostError InvalidArgument for values that no cell can hold
 */
export function cellPatch(value: unknown, isTextCell: boolean): CellPatch | undefined {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? contentPatch({ kind: 'number', number: value }) : undefined;
    case 'boolean':
      return contentPatch({ kind: 'boolean', flag: value });
    case 'string': {
      if (value.length > MAX_TEXT) throw invalidArgument('a cell may have 32,767 characters');
      const { content, format } = typedEntry(value, isTextCell);
      const patch = contentPatch(content);
      return format === undefined ? patch : { ...patch, s: { n: { pattern: format } } };
    }
    case 'undefined':
      return undefined;
    default:
      if (value === null) return undefined;
      throw invalidArgument('a cell holds text, a number or a truth value');
  }
}

/** A cell of the engine's that holds this; a format stays. */
function contentPatch(content: CellContent): CellPatch {
  switch (content.kind) {
    case 'empty':
      return { v: null };
    case 'number':
      return { v: content.number, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: content.flag ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'error':
      return { v: content.code, t: CellValueType.STRING };
    case 'formula':
      return { f: engineFormula(content.formula), v: null };
    case 'text':
      return { v: content.text, t: looksOtherwise(content.text) ? CellValueType.FORCE_STRING : CellValueType.STRING };
  }
}

/** Whether the text would be something else if it were typed. */
const looksOtherwise = (text: string): boolean => typedEntry(text, false).content.kind !== 'text';
