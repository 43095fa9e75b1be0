import { isInGrid } from '../address/box';
import type { RangeRef } from './RangeRef';

/** The name under which a client keeps a range between two requests: it says where the range is, nothing is stored. */
export const rangeReference = ({ sheetId, box }: RangeRef): string =>
  JSON.stringify([sheetId, box.top, box.left, box.bottom, box.right]);

/** The range of such a name; nothing when it is none. */
export function referencedRange(reference: string): RangeRef | undefined {
  try {
    const parts: unknown = JSON.parse(reference);
    if (!Array.isArray(parts)) return undefined;
    const [sheetId, top, left, bottom, right] = parts.map((part: unknown) => part);
    const box = { top: Number(top), left: Number(left), bottom: Number(bottom), right: Number(right) };
    return typeof sheetId === 'string' && isInGrid(box) ? { sheetId, box } : undefined;
  } catch {
    return undefined;
  }
}
