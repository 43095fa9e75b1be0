import type { ExtractionContext } from './draft';
import { measuresNamedIn } from './triggers';

/** How many sentences from the top tell which side of trade an article is about. */
const HEAD_SENTENCES = 10;

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
  if (votes.exports === votes.imports) return null;
  return votes.exports > votes.imports ? 'exports' : 'imports';
}
