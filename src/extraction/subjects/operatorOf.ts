import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import { entityOf } from '../entities';
import type { Entity } from '../entity';
import type { ExtractionContext } from '../draft';
import { phraseFrom, wordAt } from '../lookAround';

const OPERATED: ReadonlySet<string> = new Set([
  'operated',
  'owned',
  'run',
  'built',
  'developed',
  'controlled',
  'led',
  'headed',
]);

/** The company that runs a facility without a name ("The smelter, operated by X, …"). */
export function operatorOf(context: ExtractionContext, frame: Frame, phrase: NounPhrase): Entity | null {
  const at = wordAt(frame, phrase.last) === ',' ? phrase.last + 1 : phrase.last;
  if (!OPERATED.has(wordAt(frame, at)) || wordAt(frame, at + 1) !== 'by') return null;
  const agent = phraseFrom(frame, at + 2);
  return agent && entityOf(context, frame, agent);
}
