import { useMemo, useState } from 'react';
import type { ReviewQueueProps } from '../figures/props';
import type { ReviewCommand } from './reviewKeys';
import { reviewOrder, type ReviewScope } from './reviewOrder';

/** A queue as it was made: its order stays while figures are accepted, so that one can go back. */
interface Queue {
  readonly ids: readonly string[];
  readonly place: number;
}

function startQueue({ entries, only }: Pick<ReviewQueueProps, 'entries' | 'only'>, scope: ReviewScope): Queue {
  const asked = only === undefined ? entries : entries.filter(({ figure }) => only.has(figure.id));
  return { ids: reviewOrder(asked, scope), place: 0 };
}

/** The figure in hand, how far the queue is, and what the commands do. */
export function useReview(props: ReviewQueueProps) {
  const { entries, onReview, onClose } = props;
  const [queue, setQueue] = useState(() => startQueue(props, 'doubtful'));
  const [editing, setEditing] = useState(false);
  const byId = useMemo(() => new Map(entries.map((entry) => [entry.figure.id, entry])), [entries]);
  // Figures of articles that were taken away meanwhile are no longer there.
  const ids = useMemo(() => queue.ids.filter((id) => byId.has(id)), [queue.ids, byId]);
  const place = Math.min(queue.place, ids.length);
  const entry = byId.get(ids[place] ?? '') ?? null;
  const reviews = ids.map((id) => byId.get(id)?.review ?? 'open');

  const goTo = (to: number) => {
    setEditing(false);
    setQueue({ ids, place: Math.max(0, Math.min(ids.length, to)) });
  };
  /** The next figure about which nothing was said, behind this one or, at the end, from the start. */
  const goOn = () => {
    const open = ids.flatMap((_id, at) => (at !== place && reviews[at] === 'open' ? [at] : []));
    goTo(open.find((at) => at > place) ?? open[0] ?? ids.length);
  };
  const run = (command: ReviewCommand) => {
    if (command === 'close') {
      if (editing) setEditing(false);
      else onClose();
    } else if (command === 'previous') goTo(place - 1);
    else if (entry === null) return;
    else if (command === 'next') goTo(place + 1);
    else if (command === 'edit') setEditing(!editing);
    else if (command === 'reject' && entry.review === 'rejected') onReview(entry.figure.id, 'open');
    else {
      onReview(entry.figure.id, command === 'accept' ? 'accepted' : 'rejected');
      goOn();
    }
  };
  return {
    entry,
    place,
    total: ids.length,
    accepted: reviews.filter((review) => review === 'accepted').length,
    rejected: reviews.filter((review) => review === 'rejected').length,
    editing,
    run,
    restart: (scope: ReviewScope) => {
      setEditing(false);
      setQueue(startQueue(props, scope));
    },
  };
}
