import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { EvidencedField } from '../../model/figure';
import { periodWords } from '../../dataset/periodWords';
import { webAddress } from '../../output/cleanText';
import { ArticleText } from './ArticleText';
import type { FigureEntry } from './figureEntry';
import { figureMarks } from './figureMarks';

const useStyles = makeStyles({
  panel: {
    backgroundColor: tokens.colorNeutralBackground1,
    padding: '2px 12px 8px',
    // Stays in sight while its fields are gone through, where there is room for both.
    '@media (min-height: 520px)': { position: 'sticky', top: 0, zIndex: 1 },
  },
  source: {
    display: 'flex',
    gap: '8px',
    padding: '4px 0 2px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  title: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  date: { flexShrink: 0 },
  text: {
    height: '168px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The field that is looked at, and whether by the focus: the text then scrolls to its words. */
export interface Look {
  readonly field: EvidencedField | null;
  readonly followed: boolean;
}

/** No field is looked at. */
export const LOOK_AWAY: Look = { field: null, followed: false };

/**
 * The article that a figure stands in: its title, its date, its address, and its text with the figure's words marked.
 *
 * @example <SourcePanel entry={entry} look={{ field: 'subject', followed: true }} />
 */
export function SourcePanel({ entry, look }: { readonly entry: FigureEntry; readonly look: Look }) {
  const styles = useStyles();
  const { article, extracted } = entry;
  const marks = useMemo(() => figureMarks(extracted, look.field), [extracted, look.field]);
  const address = webAddress(article.url);
  return (
    <div className={styles.panel}>
      <div className={styles.source}>
        <bdi className={styles.title}>{entry.label}</bdi>
        {article.published !== null && <span className={styles.date}>{periodWords(article.published)}</span>}
        {address !== null && (
          <Link href={address} target="_blank" rel="noreferrer noopener">
            Open
          </Link>
        )}
      </div>
      <ArticleText
        className={styles.text}
        text={article.text}
        marks={marks}
        followed={look.followed}
        label="Article text"
      />
    </div>
  );
}
