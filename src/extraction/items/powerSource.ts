import { VERB_FORMS } from '../../lexicon/en/verbs';
import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import type { Draft } from '../draft';
import { phraseAt, tagAt, wordAt } from '../lookAround';
import type { Site } from '../site';
import type { Range } from './things';

/** What electricity is made from. */
const SOURCES: ReadonlySet<string> = new Set(
  `wind solar nuclear hydro hydropower hydroelectric geothermal biomass gas coal oil lignite peat biogas photovoltaic
   photovoltaics renewables renewable thermal tidal`.split(/\s+/),
);

/** Where and with what it is made. */
const WORKS: ReadonlySet<string> = new Set(
  `farm farms plant plants station stations panel panels turbine turbines park parks dam dams reactor reactors wells
   sources source power energy generation output units facilities share`.split(/\s+/),
);

/** The source that a phrase is called after: "wind" of "offshore wind farms"; null where it names a certain one. */
function sourceIn(frame: Frame, phrase: NounPhrase): Range | null {
  const head = wordAt(frame, phrase.head);
  if (!SOURCES.has(head) && !WORKS.has(head)) return null;
  const found: number[] = [];
  for (let at = phrase.first; at < phrase.last; at++) {
    const tag = tagAt(frame, at);
    if (tag === 'name' || tag === 'place' || tag === 'amount') return null;
    if (SOURCES.has(wordAt(frame, at))) found.push(at);
  }
  const [first, last = first] = [found[0], found.at(-1)];
  return first === undefined || last === undefined ? null : { first, last: last + 1 };
}

/** The phrase that an amount of electricity is told of: the one in front of it in a list, else the clause's subject. */
function toldOf({ scene: { frame }, amount, clause }: Draft): NounPhrase | null {
  const link = wordAt(frame, amount.first - 1);
  const listed = phraseAt(frame, ['for', 'with', 'at', '('].includes(link) ? amount.first - 2 : amount.first - 1);
  if (listed && listed.first > (frame.clauses[clause]?.first ?? 0)) return listed;
  const subject = frame.clauses[clause]?.subject;
  if (!subject || subject.last > amount.first) return null;
  // "Output from coal-fired units dropped"
  const made =
    MADE.has(wordAt(frame, subject.head)) && ['from', 'of', 'by', 'at'].includes(wordAt(frame, subject.last));
  const behind = made ? phraseAt(frame, subject.last + 1) : null;
  return behind && sourceIn(frame, behind) ? behind : subject;
}

/** Words for electricity that is made, whatever of. */
const MADE: ReadonlySet<string> = new Set(['output', 'generation', 'production', 'electricity', 'power', 'supply']);

/** Verbs of those who give a part of the electricity, and what they give a part of. */
const GIVING: ReadonlySet<string> = new Set(
  'supply provide give meet cover deliver contribute generate produce make account'.split(' '),
);
const GIVEN: ReadonlySet<string> = new Set(
  'it total demand consumption load needs electricity power mix output generation production'.split(' '),
);

/** Sources that nothing but electricity is made from; a port handles coal, oil and gas, too. */
const ELECTRIC: ReadonlySet<string> = new Set(
  'wind solar nuclear hydro hydropower hydroelectric geothermal photovoltaic photovoltaics renewables renewable'.split(
    ' ',
  ),
);

/** Whether plants are spoken of, or next to the source one that makes electricity alone. */
function isOfPlants({ scene: { frame }, clause }: Draft, { head }: NounPhrase): boolean {
  if (!SOURCES.has(wordAt(frame, head))) return true;
  const { first = 0, last = 0 } = frame.clauses[clause] ?? {};
  for (let at = Math.max(first, head - REACH); at < Math.min(last, head + REACH); at++)
    if (ELECTRIC.has(wordAt(frame, at))) return true;
  return false;
}

/** How far around a source others are looked for. */
const REACH = 40;

/** Whether an amount is the part of the electricity that a kind of plants gives: "gas plants met 27% of demand, wind 41%". */
export function isSourcePart(draft: Draft, { verb, complement }: Pick<Site, 'verb' | 'complement'>): boolean {
  const { frame } = draft.scene;
  const phrase = draft.unit === '%' && draft.direction === null && verb !== null ? toldOf(draft) : null;
  if (!phrase || verb === null || !sourceIn(frame, phrase)) return false;
  if (!(VERB_FORMS.get(wordAt(frame, verb)) ?? []).some(({ lemma }) => GIVING.has(lemma))) return false;
  if (!isOfPlants(draft, phrase)) return false;
  const whole = complement ? wordAt(frame, complement.head) : null;
  return whole === null ? wordAt(frame, draft.amount.last) !== 'of' : GIVEN.has(whole);
}

/**
 * The source of the electricity that an amount is of: a kind of plants, whose part of a country's electricity it is.
 *
 * @example of "Wind farms supplied 29% of the electricity": wind
 */
export function powerSource(draft: Draft): Range | null {
  if (draft.measure?.value !== 'generation') return null;
  const phrase = toldOf(draft);
  return phrase && sourceIn(draft.scene.frame, phrase);
}
