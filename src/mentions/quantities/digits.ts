/** A number written in digits, as its separators are read. */
export interface DigitsValue {
  readonly value: number;
  /** Whether thousands are set apart ("12,500"), so that it can be no year and no mantissa. */
  readonly grouped: boolean;
  /** Whether it has a decimal part. */
  readonly decimal: boolean;
}

/** Grouping by three digits, or as in India by two (12,34,567). */
function isGrouped(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  const last = rest.at(-1);
  if (last?.length !== 3 || first.length > 3 || first.length === 0) return false;
  const middle = rest.slice(0, -1);
  return middle.every((group) => group.length === 3) || (first.length <= 2 && middle.every((g) => g.length === 2));
}

/**
 * Reads digits with their separators: `1,234.5`, `1.234,5`, `1 234`, `1'234`, `12,5`, `12,34,567`. A single separator
 * before three digits groups where it is a comma ("12,500") and is a decimal point where it is a full stop ("7.773").
 *
 * @returns null where the separators make no number (a date, a version, a list)
 * @example parseDigits('1.234,5')?.value // 1234.5
 */
export function parseDigits(written: string): DigitsValue | null {
  if (written.length > 40) return null;
  const plain = Number(written);
  if (/^\d+$/.test(written)) return { value: plain, grouped: false, decimal: false };
  const separators = written.replace(/\d/g, '');
  if (separators === '.') return { value: plain, grouped: false, decimal: true };
  const last = separators.at(-1) ?? '';
  const others = new Set(separators.slice(0, -1));
  if (others.has(last)) {
    // one kind of separator, several times: groups
    if (others.size > 1) return null;
    return grouped(written.split(last), '');
  }
  if (others.size === 0) {
    const [whole = '', part = ''] = written.split(last);
    if (last !== ',') return grouped([whole, part], '');
    return part.length === 3 && whole !== '0' && whole.length <= 3
      ? grouped([whole, part], '')
      : { value: Number(`${whole}.${part}`), grouped: false, decimal: true };
  }
  if (others.size > 1 || (last !== '.' && last !== ',')) return null;
  const at = written.lastIndexOf(last);
  return grouped(written.slice(0, at).split([...others].join('')), written.slice(at + 1));
}

function grouped(groups: readonly string[], decimals: string): DigitsValue | null {
  if (!isGrouped(groups)) return null;
  const value = Number(decimals === '' ? groups.join('') : `${groups.join('')}.${decimals}`);
  return { value, grouped: true, decimal: decimals !== '' };
}
