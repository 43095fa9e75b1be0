import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { ConflictChoice } from '../../../dataset/merge/TableWrites';
import type { RefreshChoices } from '../../state/datasetsState';
import { acceptedCount, withAccepted, withSettled } from './groupChoice';
import { GROUP_NAMES, GROUP_NOTES, type PreviewGroup, type PreviewRow } from './previewRow';
import { WhoseChoice } from './WhoseChoice';

const useStyles = makeStyles({
  head: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  box: { width: '16px', height: '16px', margin: '2px 0 0', accentColor: tokens.colorBrandBackground },
  fold: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: 0,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  conflict: { color: tokens.colorPaletteRedForeground1 },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  chevron: { marginLeft: 'auto', display: 'flex', flexShrink: 0 },
});

/** What all conflicts are settled by; null where they are not, or not in one way. */
function choiceOfAll(rows: readonly PreviewRow[], { settled }: RefreshChoices): ConflictChoice | null {
  const first = settled.get(rows[0]?.id ?? '') ?? null;
  return rows.every(({ id }) => settled.get(id) === first) ? first : null;
}

/** The head of a group: its name and size, what happens to its rows, and a tick for all of them. */
export function GroupHead(props: {
  readonly group: PreviewGroup;
  readonly rows: readonly PreviewRow[];
  readonly folded: boolean;
  readonly onFold: () => void;
  readonly choices: RefreshChoices;
  readonly onChoices: (choices: RefreshChoices) => void;
  readonly tabbable: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}) {
  const styles = useStyles();
  const { group, rows, folded, onFold, choices, onChoices, tabbable, onKeyDown, onFocus } = props;
  const chosen = acceptedCount(rows, choices);
  const isAll = chosen === rows.length;
  const box = useRef<HTMLInputElement>(null);
  const tabIndex = tabbable ? 0 : -1;
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = chosen > 0 && !isAll;
  }, [chosen, isAll]);
  const Chevron = folded ? ChevronRight16Regular : ChevronDown16Regular;
  const name = GROUP_NAMES[group];
  return (
    <div className={styles.head}>
      {group === 'kept' || group === 'conflict' ? (
        <span />
      ) : (
        <input
          ref={box}
          type="checkbox"
          className={styles.box}
          checked={isAll}
          tabIndex={tabIndex}
          aria-label={`Accept all: ${name}`}
          onChange={() => onChoices(withAccepted(rows, choices, !isAll))}
          onFocus={onFocus}
        />
      )}
      <div>
        <button
          type="button"
          data-row
          className={mergeClasses(styles.fold, group === 'conflict' && styles.conflict)}
          tabIndex={tabIndex}
          aria-expanded={!folded}
          onClick={onFold}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
        >
          {`${name} `}
          <span className={styles.count}>{rows.length.toLocaleString('en')}</span>
          <span className={styles.chevron}>
            <Chevron aria-hidden />
          </span>
        </button>
        <p className={styles.note}>{GROUP_NOTES[group]}</p>
        {group === 'conflict' && (
          <WhoseChoice
            label="All conflicts"
            names={{ mine: 'Keep all mine', source: 'Take all sources’' }}
            choice={choiceOfAll(rows, choices)}
            tabIndex={tabIndex}
            onFocus={onFocus}
            onChoice={(choice) => onChoices(withSettled(rows, choices, choice))}
          />
        )}
      </div>
    </div>
  );
}
