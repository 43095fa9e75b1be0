import type { ExtractionContext, Scene } from './draft';
import { wordAt } from './lookAround';
import { measuresNamedIn } from './triggers';

/** How many sentences from the top tell which side of trade an article is about. */
export const HEAD_SENTENCES = 10;

/** How far behind a word of trade "abroad" may stand. */
const ABROAD_REACH = 10;

/** Which way goods go that a sentence tells are sold "abroad" or bought "from abroad". */
function acrossBorders(scene: Scene | null): 'exports' | 'imports' | null {
  if (!scene) return null;
  const { frame, triggers } = scene;
  for (let at = frame.sentence.first; at < frame.sentence.last; at++) {
    const word = wordAt(frame, at);
    if (word !== 'abroad' && word !== 'overseas') continue;
    const traded = triggers.filter(({ first }) => first < at && at - first < ABROAD_REACH);
    if (wordAt(frame, at - 1) === 'from')
      return traded.some(({ definition }) => definition.measure === 'trade' || definition.measure === 'investment')
        ? 'imports'
        : null;
    if (traded.some(({ definition }) => definition.measure === 'sales')) return 'exports';
  }
  return null;
}

/**
 * Which side of trade an article is about, from its title and first sentences: told "shipments to China" in an article on
 * exports, an analyst books exports.
 */
export function tradeTopic(context: ExtractionContext): 'exports' | 'imports' | null {
  const votes = { exports: 0, imports: 0 };
  for (const measure of measuresNamedIn(context.title ?? ''))
    if (measure === 'exports' || measure === 'imports') votes[measure] += 3;
  for (let index = 0; index < HEAD_SENTENCES; index++)
    for (const { definition } of context.scene(index)?.triggers ?? [])
      if (definition.measure === 'exports' || definition.measure === 'imports') votes[definition.measure]++;
  for (let index = 0; index < HEAD_SENTENCES; index++) {
    const side = acrossBorders(context.scene(index));
    if (side) votes[side]++;
  }
  if (votes.exports === votes.imports) return null;
  return votes.exports > votes.imports ? 'exports' : 'imports';
}
