import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import type { Draft } from '../draft';
import { phraseAt, tagAt, wordAt } from '../lookAround';
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
  return subject && subject.last <= amount.first ? subject : null;
}

/**
 * The source of the electricity that an amount is of: a kind of plants, whose part of a country's electricity it is.
 *
 * @example of "Wind farms supplied 29% of the electricity": wind
 */
export function powerSource(draft: Draft): Range | null {
  if (draft.measure?.value !== 'generation' || draft.direction !== null) return null;
  const phrase = toldOf(draft);
  return phrase && sourceIn(draft.scene.frame, phrase);
}
