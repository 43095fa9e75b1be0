import type { Measure } from '../model/figure';
import type { Draft, ExtractionContext } from './draft';
import { ALL_MEASURES } from './measures/allMeasures';
import { measuresNamedIn } from './triggers';
import { dimensionsOf } from './units';

/** How many sentences from the top tell what an article is about. */
const HEAD_SENTENCES = 3;

/** Measures that goods are counted by; the others need a word of their own. */
const OF_GOODS: ReadonlySet<Measure> = new Set<Measure>([
  'exports',
  'imports',
  'production',
  'consumption',
  'sales',
  'shipments',
  'throughput',
  'stocks',
  'reserves',
  'generation',
  'trade',
]);

/** What an article measures most, for amounts of goods that no word explains: its title, else its first sentences. */
export function measureTopic(context: ExtractionContext): Measure | null {
  const inTitle = measuresNamedIn(context.title ?? '').find((measure) => OF_GOODS.has(measure));
  if (inTitle) return inTitle;
  for (let index = 0; index < HEAD_SENTENCES; index++)
    for (const { definition } of context.scene(index)?.triggers ?? [])
      if (OF_GOODS.has(definition.measure)) return definition.measure;
  return null;
}

/** Whether an amount of goods that nothing explains may be of the article's measure. */
export function fitsTopic(draft: Draft, measure: Measure): boolean {
  const dimensions = dimensionsOf(draft.unit);
  if (!dimensions.some((one) => ['mass', 'volume', 'energy', 'shipping'].includes(one))) return false;
  const definition = ALL_MEASURES.find((one) => one.measure === measure);
  return definition?.dimensions.some((one) => dimensions.includes(one)) ?? false;
}
