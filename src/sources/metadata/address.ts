import { cleanUrl } from './cleanUrl';
import type { TextLine } from './lines';
import { SOURCE_LABEL } from './phrases';

const ADDRESS = /https?:\/\/[^\s<>"'()[\]]{3,1000}/iu;
/** Beside a bare address a note such as "(Russian)" may stand. */
const NOTE_LENGTH = 30;

/** The article's address, and the lines that state it. */
export interface StatedAddress {
  readonly url: string;
  readonly lines: readonly TextLine[];
}

/**
 * The address that the text states as its own: on a line labelled as the source, on the line below such a label, or on a
 * line of its own. Addresses within the prose and in lists of other articles never count.
 */
export function findAddress(lines: readonly TextLine[]): StatedAddress | null {
  for (const [index, line] of lines.entries()) {
    if (!SOURCE_LABEL.test(line.plain)) continue;
    const next = lines[index + 1];
    const here = addressIn(line);
    if (here !== null) return { url: here, lines: [line] };
    const below = next !== undefined && isBareAddress(next) && endsWithLabel(line) ? addressIn(next) : null;
    if (next !== undefined && below !== null) return { url: below, lines: [line, next] };
  }
  for (const line of lines) {
    const url = isBareAddress(line) && !line.listItem ? addressIn(line) : null;
    if (url !== null) return { url, lines: [line] };
  }
  return null;
}

function addressIn({ text }: TextLine): string | null {
  return cleanUrl(ADDRESS.exec(text)?.[0]);
}

function endsWithLabel({ plain }: TextLine): boolean {
  return /[:：]$/.test(plain);
}

function isBareAddress({ plain }: TextLine): boolean {
  const address = ADDRESS.exec(plain)?.[0];
  return address !== undefined && plain.length - address.length <= NOTE_LENGTH && plain.startsWith(address);
}
