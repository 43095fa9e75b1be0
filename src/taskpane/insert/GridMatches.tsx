import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { GridMatch } from '../../actions/planGridFill';
import type { GridPreview } from '../PaneActions';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  scroll: {
    maxHeight: '280px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: '40px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  address: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  labels: { display: 'block', color: tokens.colorNeutralForeground2 },
  shown: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  reason: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** Cells that are filled come first, and those that can be: they are what an analyst checks. */
function inOrder(matches: readonly GridMatch[]): readonly GridMatch[] {
  const isFirst = ({ shown, choices }: GridMatch) => shown !== null || choices.length > 0;
  return [...matches.filter(isFirst), ...matches.filter((match) => !isFirst(match))];
}

/** The figures of a cell in which several fit. */
function Choices(props: { readonly match: GridMatch; readonly onPick: (id: string) => void }) {
  const { match, onPick } = props;
  const { choices, picked, address } = match;
  return (
    <Select
      size="small"
      aria-label={`Figure for ${address}: ${match.row}, ${match.column}`}
      value={picked ?? ''}
      onChange={(_event, { value }) => onPick(value)}
    >
      {picked === null && <option value="">{`${choices.length} figures fit: choose`}</option>}
      {choices.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </Select>
  );
}

/** What will be put into which cell, and why nothing into the others. */
export function GridMatches(props: {
  readonly preview: GridPreview;
  /** One of several figures was chosen for a cell. */
  readonly onPick: (address: string, id: string) => void;
}) {
  const { preview, onPick } = props;
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const matches = inOrder(preview.matches);
  const virtualizer = useVirtualizer({
    count: matches.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 42,
    overscan: 8,
  });
  return (
    <div className={styles.box}>
      <h3 id="grid-preview" className={styles.title}>
        {`${preview.fills} of ${preview.matches.length} cells of ${preview.address}`}
      </h3>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list is scrolled by keyboard */}
      <div ref={scroll} className={styles.scroll} role="region" aria-labelledby="grid-preview" tabIndex={0}>
        <ul className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ key, index, start }) => {
            const match = matches[index];
            if (match === undefined) return null;
            return (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                className={styles.item}
                style={{ transform: `translateY(${start}px)` }}
              >
                <span className={styles.address}>{match.address}</span>
                <span>
                  <span className={styles.labels}>{`${match.row}, ${match.column}`}</span>
                  {match.shown !== null && <span className={styles.shown}>{match.shown}</span>}
                  {match.of !== null && <span className={styles.reason}>{match.of}</span>}
                  {match.reason !== null && match.choices.length === 0 && (
                    <span className={styles.reason}>{match.reason}</span>
                  )}
                  {match.choices.length > 0 && <Choices match={match} onPick={(id) => onPick(match.address, id)} />}
                </span>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
