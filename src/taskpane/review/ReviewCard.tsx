import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { EvidencedField } from '../../model/figure';
import { ArticleText } from '../figures/ArticleText';
import type { FigureEntry } from '../figures/figureEntry';
import { FigureFields } from '../figures/FigureFields';
import { FigureHead } from '../figures/FigureHead';
import { figureMarks } from '../figures/figureMarks';
import { HintList } from '../figures/HintList';
import type { ReportUnits } from '../../units/standardUnit';
import type { ReviewQueueProps } from '../figures/props';
import { FieldSummary } from './FieldSummary';

const useStyles = makeStyles({
  card: { flexGrow: 1, minHeight: 0, overflowY: 'auto', position: 'relative' },
  title: {
    display: 'block',
    padding: '8px 12px 2px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  text: {
    height: '172px',
    margin: '0 12px 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

type CardProps = Pick<ReviewQueueProps, 'names' | 'onCorrect' | 'onNameRule'> & {
  readonly reportUnits: ReportUnits | undefined;
  readonly entry: FigureEntry;
  readonly editing: boolean;
};

/** The figure in hand: what speaks against it, its sentence, and its fields to read or, when asked for, to edit. */
export function ReviewCard({ entry, editing, names, reportUnits, onCorrect, onNameRule }: CardProps) {
  const styles = useStyles();
  const { article, extracted } = entry;
  const [look, setLook] = useState<{ readonly field: EvidencedField | null; readonly followed: boolean }>({
    field: null,
    followed: false,
  });
  const marks = useMemo(() => figureMarks(extracted, look.field), [extracted, look.field]);
  return (
    <div className={styles.card}>
      <FigureHead entry={entry} reportUnits={reportUnits} />
      <HintList hints={entry.hints} />
      <bdi className={styles.title}>{article.title ?? article.publisher ?? 'Untitled'}</bdi>
      <ArticleText
        className={styles.text}
        text={article.text}
        marks={marks}
        followed={look.followed}
        label="Article text"
      />
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
