import type { PDFPageProxy } from 'pdfjs-dist';

/** A piece of text on a page; the origin is the page's lower left corner. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  /** Base line. */
  readonly y: number;
  readonly width: number;
  /** Size of the font. */
  readonly size: number;
}

/** The pieces of text that stand upright on a page; white space alone and turned text (stamps, axes) are left out. */
export async function readFragments(page: PDFPageProxy): Promise<Fragment[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a, b, , d, x, y] = item.transform as readonly (number | undefined)[];
    if (a === undefined || b === undefined || d === undefined || x === undefined || y === undefined) return [];
    if (a <= 0 || Math.abs(b) > Math.abs(a) / 10) return [];
    return [{ text: item.str, x, y, width: item.width, size: Math.abs(d) }];
  });
}
