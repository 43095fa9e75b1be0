import { CAPITAL_OF } from '../../lexicon/en/places';
import type { Entity } from '../entity';
import type { Salient } from '../topic';

/** Who was talked about, as far as the sentences read so far tell. */
export interface Memory {
  /** Whom the whole article is about. */
  readonly topic: {
    readonly place: string | null;
    readonly company: string | null;
    /** The company that the title names: the one last spoken of where it names several. */
    titled: string | null;
    /** All companies that the title names. */
    readonly inTitle: ReadonlySet<string>;
    readonly placeTitled: boolean;
    /** Whether a company is spoken of more than any place. */
    readonly companyLeads: boolean;
  };
  place: string | null;
  company: string | null;
  /** Facilities named so far, the latest last. */
  assets: Entity[];
  /** Facilities without a name of their own, by their noun: whose they are or where. */
  aliases: Map<string, string>;
  /** Bodies by the country that they were introduced as being of ("the Chinese battery maker Zhongneng"). */
  nations: Map<string, string>;
  /** Bodies named so far, the latest last. */
  bodies: string[];
  /** What the latest sentence with a subject spoke of. */
  last: Entity | null;
  lastAt: number;
  /** The paragraph of that sentence. */
  lastParagraph: number;
  /** Whom the label of the paragraph names ("RUSSIA - …"). */
  section: Entity | null;
  paragraph: number;
  /** The paragraph's first sentence. */
  opening: number;
}

/** States, whose figures an article can give besides those of regions and companies. */
const STATES: ReadonlySet<string> = new Set(CAPITAL_OF.values());

/** The memory at the beginning of an article: only what its title and first sentences tell. */
export function openMemory(salient: readonly Salient[]): Memory {
  const best = (kind: Entity['kind']): Salient | undefined => salient.find((entity) => entity.kind === kind);
  const place = best('place')?.name ?? null;
  const company = best('name')?.name ?? null;
  const titled = salient.find((entity) => (entity.kind === 'name' || entity.kind === 'asset') && entity.titled);
  return {
    topic: {
      place,
      company,
      titled: titled?.name ?? null,
      inTitle: new Set(salient.filter((entity) => entity.kind === 'name' && entity.titled).map(({ name }) => name)),
      placeTitled: best('place')?.titled ?? false,
      companyLeads:
        best('name')?.leads === true ||
        (!(best('place')?.titled === true && place !== null && STATES.has(place)) &&
          (best('name')?.score ?? 0) > (best('place')?.score ?? 0)),
    },
    place,
    company,
    assets: [],
    aliases: new Map(),
    nations: new Map(),
    bodies: [],
    last: null,
    lastAt: -1,
    lastParagraph: -1,
    section: null,
    paragraph: -1,
    opening: -1,
  };
}
