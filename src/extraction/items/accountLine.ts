import { CARRIER_NOUNS, LIGHT_MODIFIERS } from '../../lexicon/en/functionWords';
import { VERB_FORMS } from '../../lexicon/en/verbs';
import type { Frame } from '../../model/frame';
import { phraseAt, tagAt, wordAt } from '../lookAround';
import type { Trigger } from '../triggers';
import type { Range } from './things';

/** Light words that belong to a line of the accounts. */
const LINE_WORDS = new Set([
  'net',
  'operating',
  'gross',
  'underlying',
  'adjusted',
  'attributable',
  'total',
  'core',
  'foreign',
  'external',
]);

/** Words in front of a line that say whose it is. */
const OWNER_WORDS = new Set(['group', 'company', 'corporate', 'parent', 'project', 'bank']);

/** Lines that say no more than the measure does. */
const BARE = new Set(
  `revenue revenues turnover sales debt debts cost costs investment investments spending outlay funding financing budget
   price deal construction development cheque check tag`.split(/\s+/),
);

/** Words that say no more of a cost or price than that it is one. */
const BARE_KINDS = new Set('purchase construction build building development price project'.split(' '));

/** "profit after tax", "earnings before interest", "revenue from operations": what goes on behind the noun. */
function tail(frame: Frame, last: number): number {
  const word = wordAt(frame, last);
  const next = wordAt(frame, last + 1);
  if ((word === 'after' || word === 'before') && (next === 'tax' || next === 'taxes' || next === 'interest'))
    return last + 2;
  return word === 'from' && next === 'operations' ? last + 2 : last;
}

/**
 * The line of the accounts that a noun names, with what belongs to it: "adjusted EBITDA", "corporate income tax",
 * "profit after tax".
 */
export function accountLine(frame: Frame, trigger: Trigger | null): Range | null {
  if (trigger?.part !== 'noun') return null;
  const own = phraseAt(frame, trigger.first);
  // "all-in sustaining cost (AISC)"
  const spelled = wordAt(frame, trigger.first - 1) === '(' ? phraseAt(frame, trigger.first - 2) : null;
  if (spelled?.last === trigger.first - 1) return { first: spelled.first, last: spelled.last };
  if (!own) return { first: trigger.first, last: tail(frame, trigger.last) };
  let first = trigger.first;
  while (first > own.first) {
    const tag = tagAt(frame, first - 1);
    const word = wordAt(frame, first - 1);
    if (tag === 'place' || tag === 'amount' || tag === 'name' || tag === 'number' || tag === 'period') break;
    if ((tag === 'symbol' && word !== '-') || OWNER_WORDS.has(word)) break;
    if (word.endsWith('s') && VERB_FORMS.has(word)) break;
    if ((LIGHT_MODIFIERS.has(word) || CARRIER_NOUNS.has(word)) && !LINE_WORDS.has(word)) break;
    first--;
  }
  while (first < trigger.first && wordAt(frame, first) === '-') first++;
  return { first, last: tail(frame, Math.max(own.head + 1, trigger.last)) };
}

/** Whether a line says no more than its measure does: "revenue", "debt". */
export function isBareLine(frame: Frame, { first, last }: Range): boolean {
  for (let at = first; at < last - 1; at++) {
    const word = wordAt(frame, at);
    if (!LIGHT_MODIFIERS.has(word) && !OWNER_WORDS.has(word) && !BARE_KINDS.has(word)) return false;
  }
  return BARE.has(wordAt(frame, last - 1)) && wordAt(frame, first) !== 'net';
}
