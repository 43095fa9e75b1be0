import type { Nullable } from '@univerjs/core';
import type { Alignment, Border, Borders, Color, Font, Style } from 'exceljs';
import type { StoredStyle } from './StoredWorkbook';
import { BORDERS, HORIZONTAL, VERTICAL, WRAPPED, YES } from './univerCodes';

/** How cells look. exceljs works a style out once an object, so that cells that look alike share theirs. */
export class CellStyles {
  readonly #known = new Map<string, Partial<Style>>();

  /** @param named the styles of the workbook that cells name */
  constructor(private readonly named: Readonly<Record<string, Nullable<StoredStyle>>>) {}

  /** The look of a cell; undefined where it looks like any other. */
  of(style: Nullable<StoredStyle | string>): Partial<Style> | undefined {
    const data = typeof style === 'string' ? this.named[style] : style;
    if (data === null || data === undefined) return undefined;
    const key = JSON.stringify(data);
    const known = this.#known.get(key) ?? styleOf(data);
    this.#known.set(key, known);
    return Object.keys(known).length === 0 ? undefined : known;
  }
}

function styleOf(data: StoredStyle): Partial<Style> {
  const font = fontOf(data);
  const alignment = alignmentOf(data);
  const border = bordersOf(data);
  const background = colourOf(data.bg?.rgb);
  return {
    ...(data.n?.pattern !== undefined && data.n.pattern !== 'General' && { numFmt: data.n.pattern }),
    ...(Object.keys(font).length > 0 && { font }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(Object.keys(border).length > 0 && { border }),
    ...(background !== null && { fill: { type: 'pattern', pattern: 'solid', fgColor: background } }),
  };
}

function fontOf({ ff, fs, bl, it, ul, st, cl }: StoredStyle): Partial<Font> {
  const color = colourOf(cl?.rgb);
  return {
    ...(typeof ff === 'string' && ff !== '' && { name: ff }),
    ...(typeof fs === 'number' && { size: fs }),
    ...(bl === YES && { bold: true }),
    ...(it === YES && { italic: true }),
    ...(ul?.s === YES && { underline: true }),
    ...(st?.s === YES && { strike: true }),
    ...(color !== null && { color }),
  };
}

function alignmentOf({ ht, vt, tb }: StoredStyle): Partial<Alignment> {
  const horizontal = ht === null || ht === undefined ? undefined : HORIZONTAL[ht];
  const vertical = vt === null || vt === undefined ? undefined : VERTICAL[vt];
  return {
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(tb === WRAPPED && { wrapText: true }),
  };
}

function bordersOf({ bd }: StoredStyle): Partial<Borders> {
  const sides = [
    ['top', bd?.t],
    ['left', bd?.l],
    ['bottom', bd?.b],
    ['right', bd?.r],
  ] as const;
  const drawn = sides.flatMap(([side, line]): [string, Partial<Border>][] => {
    const style = line === null || line === undefined ? undefined : BORDERS[line.s];
    if (style === undefined) return [];
    const color = colourOf(line?.cl.rgb);
    return [[side, { style, ...(color !== null && { color }) }]];
  });
  return Object.fromEntries(drawn);
}

/** `#RGB`, `#RRGGBB` or `rgb(r,g,b)` as a file has colours. */
function colourOf(text: Nullable<string>): Partial<Color> | null {
  const hex = /^#([\da-f]{6})$/iu.exec(text ?? '')?.[1];
  if (hex !== undefined) return { argb: `FF${hex.toUpperCase()}` };
  const short = /^#([\da-f])([\da-f])([\da-f])$/iu.exec(text ?? '')?.slice(1);
  if (short !== undefined)
    return {
      argb: `FF${short
        .map((digit) => digit + digit)
        .join('')
        .toUpperCase()}`,
    };
  const parts = /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\b/iu.exec(text ?? '')?.slice(1);
  if (parts === undefined) return null;
  const digits = parts.map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'));
  return { argb: `FF${digits.join('').toUpperCase()}` };
}
