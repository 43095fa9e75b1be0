import { makeStyles, tokens } from '@fluentui/react-components';
import type { EvidencedField } from '../../model/figure';
import type { FigureEntry } from '../figures/figureEntry';
import { evidenceText } from '../figures/fieldEvidence';
import { capital, whenText } from '../figures/figureWords';

const useStyles = makeStyles({
  list: { margin: 0, padding: '0 12px 12px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  row: {
    display: 'grid',
    gridTemplateColumns: '64px 1fr',
    gap: '0 8px',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  evidence: { color: tokens.colorNeutralForeground2 },
});

const FIELDS = ['measure', 'subject', 'item', 'partner', 'period', 'status'] as const;

/** The fields of a figure to read: the value, and in grey what it was read from. Pointing at one lights up its words. */
export function FieldSummary(props: {
  readonly entry: FigureEntry;
  readonly onLook: (field: EvidencedField | null) => void;
}) {
  const styles = useStyles();
  const { entry, onLook } = props;
  const { figure, extracted, article, correction } = entry;
  return (
    <dl className={styles.list}>
      {FIELDS.filter((field) => field !== 'partner' || figure.partner !== null).map((field) => {
        const value = field === 'period' ? whenText(figure) : (figure[field] ?? '–');
        const from =
          correction?.[field] === undefined ? evidenceText(extracted, field, article.text) : 'changed by you';
        return (
          <div key={field} className={styles.row}>
            <dt className={styles.name}>{capital(field)}</dt>
            {/* The pointer only lights up words in the text. */}
            {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
            <dd className={styles.value} onMouseEnter={() => onLook(field)} onMouseLeave={() => onLook(null)}>
              {field === 'measure' || field === 'status' ? capital(value) : value}{' '}
              <span className={styles.evidence}>({from})</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
