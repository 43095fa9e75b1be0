import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { periodWords } from '../../dataset/periodWords';
import { isInPercent, type Series, type SeriesPoint } from '../../dataset/series/Series';
import { seriesName } from '../../dataset/series/seriesName';
import { timeline } from '../../dataset/series/timeline';
import { changeWords, valueWords } from './seriesWords';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  caption: {
    textAlign: 'start',
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  head: {
    textAlign: 'end',
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: '4px 0 4px 8px',
    verticalAlign: 'bottom',
  },
  cell: {
    textAlign: 'end',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '4px 0 4px 8px',
    verticalAlign: 'top',
  },
  first: {
    textAlign: 'start',
    paddingLeft: 0,
    fontWeight: tokens.fontWeightRegular,
    maxWidth: '112px',
    width: '112px',
  },
  missing: { color: tokens.colorNeutralForeground3 },
  source: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  number: { fontSize: 'inherit', textAlign: 'end', color: tokens.colorNeutralForeground1 },
});

/** Rows that are shown before one asks for more. */
const FIRST_ROWS = 60;

interface Row {
  readonly period: string;
  readonly point: SeriesPoint | null;
}

/** The latest first; a period that nothing is known of has a row, too. */
function rowsOf(series: Series): Row[] {
  return timeline(series)
    .reverse()
    .flatMap(({ period, points }): Row[] =>
      points.length === 0 ? [{ period, point: null }] : points.map((point) => ({ period, point })),
    );
}

/** A change as it was reported: always in per cent. */
function reportedWords(point: SeriesPoint | null): string {
  return changeWords({ unit: '' }, point?.yoyReported ?? null);
}

function Source({ point }: { readonly point: SeriesPoint }) {
  const styles = useStyles();
  const { label, url } = point.source;
  if (url === null) {
    return (
      <span className={styles.source} title={label}>
        {label}
      </span>
    );
  }
  return (
    <Link className={styles.source} href={url} title={label} target="_blank" rel="noopener noreferrer">
      {label}
    </Link>
  );
}

/** The numbers of a series with the change on a year before, computed and as reported. */
export function SeriesTable(props: { readonly series: Series; readonly onShowRow?: (id: string) => void }) {
  const styles = useStyles();
  const { series, onShowRow } = props;
  const [all, setAll] = useState(false);
  const rows = rowsOf(series);
  const shown = all ? rows : rows.slice(0, FIRST_ROWS);
  const hasChanges = series.kind !== 'change';
  const head = mergeClasses(styles.head);
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{seriesName(series)}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(head, styles.first)}>
              Period
            </th>
            <th scope="col" className={head}>
              {hasChanges ? series.unit : 'On a year before'}
            </th>
            {hasChanges && (
              <>
                <th scope="col" className={head}>
                  {isInPercent(series) ? 'Year-on-year, points' : 'Year-on-year'}
                </th>
                <th scope="col" className={head}>
                  Reported
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ period, point }) => (
            <tr key={`${period} ${point?.status ?? ''}`}>
              <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
                {periodWords(period) ?? period}
                {point !== null && point.status !== 'actual' && ` (${point.status})`}
                {point !== null && <Source point={point} />}
              </th>
              <td className={mergeClasses(styles.cell, point === null && styles.missing)}>
                {point === null ? (
                  'no value'
                ) : onShowRow === undefined || point.id === '' ? (
                  valueWords(series, point)
                ) : (
                  <Link className={styles.number} title="Show its row" onClick={() => onShowRow(point.id)}>
                    {valueWords(series, point)}
                  </Link>
                )}
              </td>
              {hasChanges && (
                <>
                  <td className={styles.cell}>{changeWords(series, point?.yoy ?? null)}</td>
                  <td className={styles.cell}>{reportedWords(point)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <Button size="small" onClick={() => setAll(true)}>{`Show all ${rows.length} rows`}</Button>
      )}
    </>
  );
}
