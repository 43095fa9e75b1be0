import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { amountLabel } from '../figures/amountParts';
import { needsReview } from '../figures/confidence';
import { whatText } from '../figures/figureWords';
import { isTyping } from '../figures/isTyping';
import type { ReviewQueueProps } from '../figures/props';
import { useStrayKeys, type PressedKey } from '../figures/useStrayKeys';
import { ReviewBar } from './ReviewBar';
import { ReviewCard } from './ReviewCard';
import { ReviewDone } from './ReviewDone';
import { reviewCommand, type KeyPlace } from './reviewKeys';
import { useReview } from './useReview';

const useStyles = makeStyles({
  queue: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, minWidth: 0 },
  progress: { padding: '8px 12px 6px', flexShrink: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  counts: { display: 'flex', justifyContent: 'space-between', fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

function placeOf(event: PressedKey): KeyPlace {
  const { target } = event;
  if (isTyping(event)) return 'typing';
  if (!(target instanceof HTMLElement)) return 'elsewhere';
  if (target.closest('button, a') !== null) return 'button';
  return target.getAttribute('role') === 'region' ? 'scroller' : 'elsewhere';
}

/**
 * The figures that nobody has looked at yet, least certain first and one at a time, with what speaks against them:
 * Enter accepts and goes on, X or Delete rejects (and restores), J and K or the arrows move, E edits, Escape leaves.
 * The order is fixed when the queue opens. It fills the flex column that it stands in. To be loaded lazily.
 *
 * @example
 * <ReviewQueue entries={entries} names={knownNames(entries)} reportUnits={settings.reportUnits} onReview={review}
 *   onCorrect={correct} onNameRule={addRule} onClose={showFigures} />
 */
export function ReviewQueue(props: ReviewQueueProps) {
  const styles = useStyles();
  const review = useReview(props);
  const { entry, place, total, accepted, rejected, editing, run } = review;
  const onKeyDown = (event: PressedKey) => {
    const command = reviewCommand(event.key, placeOf(event));
    if (command === null) return;
    event.preventDefault();
    run(command);
  };
  useStrayKeys(onKeyDown);
  const open = props.entries.filter(({ review: said }) => said === 'open');
  const left = total - accepted - rejected;
  return (
    // Keys work from wherever the focus is; everything has a button as well.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className={styles.queue} aria-label="Review" onKeyDown={onKeyDown}>
      {entry === null ? (
        <ReviewDone
          accepted={accepted}
          rejected={rejected}
          left={left}
          sure={props.only === undefined ? open.filter((one) => !needsReview(one)).length : 0}
          onGoOn={() => review.restart(left > 0 ? 'doubtful' : 'all')}
          onBack={total === 0 ? null : () => run('previous')}
          closeLabel={props.closeLabel ?? 'Show all figures'}
          onClose={props.onClose}
        />
      ) : (
        <>
          <div className={styles.progress}>
            <div className={styles.counts}>
              <span>
                {place + 1} of {total}
              </span>
              <span className={styles.quiet}>{left === 1 ? '1 left' : `${left} left`}</span>
            </div>
            <ProgressBar value={total - left} max={total} thickness="large" aria-label="Reviewed" />
            <span className={styles.hidden} role="status">
              {`${place + 1} of ${total}: ${amountLabel(entry.figure)}, ${whatText(entry.figure)}`}
            </span>
          </div>
          <ReviewCard
            key={entry.figure.id}
            entry={entry}
            editing={editing}
            names={props.names}
            reportUnits={props.reportUnits}
            onCorrect={props.onCorrect}
            onNameRule={props.onNameRule}
          />
          <ReviewBar review={entry.review} editing={editing} isFirst={place === 0} onCommand={run} />
        </>
      )}
    </section>
  );
}
