import { amended, inherited, type Draft, type ExtractionContext, type Step } from '../draft';
import { heldAsset } from '../items/heldAsset';
import { asRead, behindPreposition, receiverOf } from '../partners/partnerOf';
import { titlePair } from '../partners/titlePair';
import { betweenPair } from '../partners/tradePair';
import { salientEntities, type Salient } from '../topic';
import { tradeTopic } from '../tradeTopic';

/** Measures of deals: what a sentence pays or gets for a stake has the stake's partner. */
const DEALS: ReadonlySet<string> = new Set(['investment', 'sales', 'price']);
/** How many sentences on a stake is still in what the stake before it was in. */
const CARRIED_SENTENCES = 3;

/** The stake with what is held as its partner and item. */
function stakeIn(
  context: ExtractionContext,
  draft: Draft,
  latest: Draft | undefined,
  salient: () => readonly Salient[],
): Draft {
  const near = latest !== undefined && draft.scene.frame.index - latest.scene.frame.index <= CARRIED_SENTENCES;
  const held = heldAsset({ context, draft, before: near ? latest.partner : null }, salient);
  return amended(draft, { partner: held, item: held });
}

function otherSide(context: ExtractionContext, draft: Draft, previous: Draft | undefined): Draft {
  if (draft.partner) return draft;
  const entity = receiverOf(context, draft) ?? behindPreposition(context, draft);
  if (entity) return amended(draft, { partner: asRead(context, entity) });
  const same =
    previous?.measure?.value === draft.measure?.value &&
    previous?.scene === draft.scene &&
    previous.subject?.value === draft.subject?.value;
  return amended(draft, { partner: same && previous.partner ? inherited(previous.partner) : null });
}

/** Gives the money of a deal the partner of the stake that its sentence buys or sells. */
function withDeals(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    if (draft.partner || !DEALS.has(draft.measure?.value ?? '')) return draft;
    const stake = [...drafts.slice(Math.max(0, index - 3), index + 4)].find(
      (other) => other.scene === draft.scene && other.measure?.value === 'stake' && other.partner !== null,
    );
    const dealt =
      stake?.partner && !draft.item && draft.rules.includes('measure:deal')
        ? amended(draft, { item: inherited(stake.partner) })
        : draft;
    return stake?.partner && stake.subject?.value === draft.subject?.value
      ? amended(dealt, { partner: inherited(stake.partner) })
      : dealt;
  });
}

/** In an article on imports what another country sends is sent to the one that the article is about. */
function toImporter(draft: Draft, importer: () => string | null): Draft {
  const { subject, partner, measure, scene } = draft;
  if (partner || measure?.value !== 'exports' || subject?.how !== 'stated' || !draft.rules.includes('trade:exports'))
    return draft;
  const name = importer();
  if (
    name === null ||
    name === subject.value ||
    scene.triggers.some(({ definition }) => definition.measure === 'exports')
  )
    return draft;
  return amended(draft, { partner: { value: name, span: draft.amount.span, how: 'inferred' } });
}

/** Step: the other side: destination or origin of trade, the company in which a stake is held, who is paid. */
export const readPartner: Step = (context, drafts) => {
  const salient = (): readonly Salient[] => salientEntities(context);
  const pair = titlePair(context.title);
  const inward = drafts.some(({ rules }) => rules.includes('trade:exports')) && tradeTopic(context) === 'imports';
  const importer = (): string | null =>
    inward ? (salient().find(({ kind }) => kind === 'place')?.name ?? null) : null;
  const done: Draft[] = [];
  const stakes: Draft[] = [];
  for (const draft of drafts) {
    if (draft.measure?.value === 'stake') {
      const stake = stakeIn(context, draft, stakes.at(-1), salient);
      done.push(stake);
      stakes.push(stake);
    } else done.push(betweenPair(toImporter(otherSide(context, draft, done.at(-1)), importer), pair));
  }
  return withDeals(done);
};
