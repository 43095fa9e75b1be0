import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useState } from 'react';
import { amountLabel } from './amountParts';
import { DetailActions } from './DetailActions';
import { FigureFields } from './FigureFields';
import { FigureHead } from './FigureHead';
import { BASIS_NAMES } from './figureWords';
import { HintList } from './HintList';
import { ruleWords } from './ruleWords';
import { isTyping } from './isTyping';
import type { FigureDetailProps } from './props';
import { useStrayKeys, type PressedKey } from './useStrayKeys';
import { LOOK_AWAY, SourcePanel, type Look } from './SourcePanel';

const useStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, minWidth: 0 },
  bar: { display: 'flex', alignItems: 'center', padding: '2px 4px', flexShrink: 0 },
  space: { flexGrow: 1 },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto', position: 'relative' },
  related: { display: 'flex', flexWrap: 'wrap', gap: '6px', padding: '0 12px 8px' },
  why: { padding: '0 12px 12px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The changes of a level, or the level of a change, as buttons that lead there. */
function Related({ entry, onOpen }: Pick<FigureDetailProps, 'entry' | 'onOpen'>) {
  const styles = useStyles();
  const { levelId, changes } = entry;
  const linked = [changes.yoy, changes.mom, changes.change].filter((figure) => figure !== undefined);
  if (levelId === null && linked.length === 0) return null;
  return (
    <div className={styles.related}>
      {levelId !== null && (
        <Button size="small" onClick={() => onOpen(levelId)}>
          Show its level
        </Button>
      )}
      {linked.map((figure) => (
        <Button key={figure.id} size="small" onClick={() => onOpen(figure.id)}>
          {`Show ${amountLabel(figure)} ${BASIS_NAMES[figure.basis ?? 'other']}`.trim()}
        </Button>
      ))}
    </div>
  );
}

/**
 * One figure: the sentence it stands in, with its amount highlighted and the words of its fields underlined; what each
 * field was read from; and a control for each to put it right. It fills the flex column that it stands in. Keys:
 * Escape goes back, J and K go to the next and the previous figure. To be loaded lazily.
 *
 * @example
 * <FigureDetail entry={entry} names={knownNames(entries)} reportUnits={settings.reportUnits} onCorrect={correct}
 *   onNameRule={addRule} onReview={review} onPrevious={null} onNext={openNext} onOpen={open} onBack={close} />
 */
export function FigureDetail(props: FigureDetailProps) {
  const styles = useStyles();
  const { entry, names, reportUnits, onPrevious, onNext, onBack, onOpen } = props;
  const [look, setLook] = useState<Look & { readonly of?: string }>(LOOK_AWAY);
  const current = look.of === entry.figure.id ? look : LOOK_AWAY;
  const onKeyDown = (event: PressedKey) => {
    if (event.key === 'Escape') onBack();
    else if (!isTyping(event) && event.key.toLowerCase() === 'j') onNext?.();
    else if (!isTyping(event) && event.key.toLowerCase() === 'k') onPrevious?.();
  };
  useStrayKeys(onKeyDown);
  return (
    // Keys work from wherever the focus is; everything has a button as well.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className={styles.detail} aria-label="Figure" onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack}>
          All figures
        </Button>
        <span className={styles.space} />
        <Button
          appearance="subtle"
          icon={<ChevronUp20Regular />}
          aria-label="Previous figure"
          title="Previous figure (K)"
          disabledFocusable={onPrevious === null}
          onClick={() => onPrevious?.()}
        />
        <Button
          appearance="subtle"
          icon={<ChevronDown20Regular />}
          aria-label="Next figure"
          title="Next figure (J)"
          disabledFocusable={onNext === null}
          onClick={() => onNext?.()}
        />
      </div>
      <div className={styles.scroll} key={entry.figure.id}>
        <FigureHead entry={entry} reportUnits={reportUnits} />
        <HintList hints={entry.hints} />
        <SourcePanel entry={entry} look={current} />
        <Related entry={entry} onOpen={onOpen} />
        <FigureFields
          entry={entry}
          names={names}
          onCorrect={props.onCorrect}
          onNameRule={props.onNameRule}
          onLook={(field, followed) => setLook({ field, followed, of: entry.figure.id })}
        />
        <div className={styles.why}>
          {`Confidence ${Math.round(entry.figure.confidence * 100)} %. ${ruleWords(entry.figure.rule)}.`}
        </div>
      </div>
      <DetailActions entry={entry} onReview={props.onReview} onCorrect={props.onCorrect} />
    </section>
  );
}
