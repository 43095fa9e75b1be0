import type { Read } from '../draft';
import { wordAt } from '../lookAround';
import { stated, type ItemSearch } from './itemSearch';
import { asRead, type Mention } from './mention';
import type { Range } from './things';

/** General words for a facility that take up the one talked about. */
const ANY_ASSET = new Set(['project', 'facility', 'complex', 'scheme', 'development', 'site', 'base']);

/** How far back the facility talked about can have been named. */
const BACK_SENTENCES = 4;

/** The facility named in full before a token, in its sentence or one of those before. */
export function assetBefore(
  { draft, talk }: ItemSearch,
  at: number,
  means: (mention: Mention) => boolean,
): Mention | null {
  const { frame } = draft.scene;
  for (let back = frame.index; back >= Math.max(0, frame.index - BACK_SENTENCES); back--) {
    const assets = talk.assets(back).filter((asset) => means(asset) && (back < frame.index || asset.last <= at));
    const found = back < frame.index ? assets[0] : assets.at(-1);
    if (found) return found;
  }
  return null;
}

/** "the project": the facility named in full before it; else the words themselves. */
export function assetRead(search: ItemSearch, range: Range): Read<string> {
  const { frame } = search.draft.scene;
  if (range.last - range.first > 1) return stated(search, range);
  const word = wordAt(frame, range.first);
  if (!['the', 'this', 'its', 'that'].includes(wordAt(frame, range.first - 1))) return stated(search, range);
  const found = assetBefore(search, range.first, ({ words }) => ANY_ASSET.has(word) || words.at(-1) === word);
  return found ? asRead(found, 'inherited') : stated(search, range);
}
