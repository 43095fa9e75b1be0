import { VALUE_WORDS, VOLUME_WORDS } from '../lexicon/en/changeBases';
import type { ChangeBy } from '../model/figure';
import type { Draft, ExtractionContext, Read } from './draft';
import { tagAt, wordAt } from './lookAround';
import { beginningIn } from './periods/view';

/** How far behind a change "by volume" may stand, in tokens. */
const REACH = 9;

function byOfWord(word: string): ChangeBy | null {
  if (VOLUME_WORDS.has(word)) return 'volume';
  return VALUE_WORDS.has(word) ? 'value' : null;
}

/** Words for volume and value behind a change, in their order, up to a semicolon or the next amount that is not joined by "and". */
function wordsBehind(draft: Draft): { at: number; by: ChangeBy }[] {
  const { frame } = draft.scene;
  const found: { at: number; by: ChangeBy }[] = [];
  for (let at = draft.amount.last; at < Math.min(draft.amount.last + REACH, frame.sentence.last); at++) {
    if (wordAt(frame, at) === ';') break;
    const joined = at - draft.amount.last <= 2 || found.length > 0;
    if (tagAt(frame, at) === 'amount' && !joined && !joinedTo(draft, at)) break;
    const by = byOfWord(wordAt(frame, at));
    const led = ['by', 'in', 'and'].some((word) => [1, 2].some((back) => wordAt(frame, at - back) === word));
    if (by && led) found.push({ at, by });
  }
  return found;
}

/** "11 percent and 47 percent in weight and value": the second amount is part of the same pair. */
function joinedTo(draft: Draft, at: number): boolean {
  const { frame } = draft.scene;
  const [next] = beginningIn(frame.amounts, draft.amount.last, draft.amount.last + REACH);
  return next !== undefined && at < next.last && next.first - draft.amount.last <= 1;
}

/** Whether an amount stands right in front, joined by "and". */
function isSecond(draft: Draft): boolean {
  const { frame } = draft.scene;
  return wordAt(frame, draft.amount.first - 1) === 'and' && tagAt(frame, draft.amount.first - 2) === 'amount';
}

/** "Volumes rose 2.4 per cent", "volume 8.7% superior": the word that the change is told of. */
function wordBefore(draft: Draft): number | null {
  const { frame } = draft.scene;
  const { first = 0 } = frame.clauses[draft.clause] ?? {};
  for (let at = draft.amount.first - 1; at >= first; at--) {
    if (tagAt(frame, at) === 'amount') return null;
    if (byOfWord(wordAt(frame, at))) return at;
  }
  return null;
}

/**
 * Whether a change is told by volume or by value: "by volume", "in value terms", "in weight and value respectively".
 *
 * @returns null where the sentence does not say
 */
export function changeBy(context: ExtractionContext, draft: Draft): Read<ChangeBy> | null {
  const behind = wordsBehind(draft);
  const pair = behind[0] && behind[1] && behind[0].by !== behind[1].by;
  const told = pair && isSecond(draft) ? behind[1] : behind[0];
  if (told) return { value: told.by, span: context.spanOf(told.at, told.at + 1), how: 'stated' };
  const before = wordBefore(draft);
  const by = before === null ? null : byOfWord(wordAt(draft.scene.frame, before));
  return before === null || by === null ? null : { value: by, span: context.spanOf(before, before + 1), how: 'stated' };
}
