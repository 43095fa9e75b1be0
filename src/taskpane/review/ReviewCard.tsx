import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { FigureEntry } from '../figures/figureEntry';
import { FigureFields } from '../figures/FigureFields';
import { FigureHead } from '../figures/FigureHead';
import { HintList } from '../figures/HintList';
import type { ReviewQueueProps } from '../figures/props';
import { LOOK_AWAY, SourcePanel } from '../figures/SourcePanel';
import type { ReportUnits } from '../../units/standardUnit';
import { FieldSummary } from './FieldSummary';

const useStyles = makeStyles({
  card: { flexGrow: 1, minHeight: 0, overflowY: 'auto', position: 'relative' },
});

type CardProps = Pick<ReviewQueueProps, 'names' | 'onCorrect' | 'onNameRule'> & {
  readonly reportUnits: ReportUnits | undefined;
  readonly entry: FigureEntry;
  readonly editing: boolean;
};

/** The figure in hand: what speaks against it, its sentence, and its fields to read or, when asked for, to edit. */
export function ReviewCard({ entry, editing, names, reportUnits, onCorrect, onNameRule }: CardProps) {
  const styles = useStyles();
  const [look, setLook] = useState(LOOK_AWAY);
  const card = useRef<HTMLDivElement>(null);
  const wasEditing = useRef(editing);
  useEffect(() => {
    if (wasEditing.current === editing) return;
    wasEditing.current = editing;
    card.current?.querySelector<HTMLElement>(editing ? 'input' : 'h2')?.focus();
  }, [editing]);
  return (
    <div ref={card} className={styles.card}>
      <FigureHead entry={entry} reportUnits={reportUnits} />
      <HintList hints={entry.hints} />
      <SourcePanel entry={entry} look={look} />
      {editing ? (
        <FigureFields
          entry={entry}
          names={names}
          onCorrect={onCorrect}
          onNameRule={onNameRule}
          onLook={(field, followed) => setLook({ field, followed })}
        />
      ) : (
        <FieldSummary entry={entry} onLook={(field) => setLook({ field, followed: false })} />
      )}
    </div>
  );
}
