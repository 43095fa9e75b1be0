import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { FunctionHelp } from '../../model/functionHelp';
import { usePane, useTools } from '../PaneContext';
import { Unseen } from '../shell/Unseen';
import type { Catalogue } from '../state/catalogue';
import { summaryOf } from './helpText';
import { searchFunctions } from './searchFunctions';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  search: { maxWidth: 'none' },
  list: { flexGrow: 1, minHeight: 0, overflowY: 'auto', margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalS}`,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  summary: { gridColumn: 1, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  chevron: { gridRow: '1 / 3', gridColumn: 2, color: tokens.colorNeutralForeground3 },
  none: { padding: tokens.spacingHorizontalM, margin: 0 },
});

/** How many are found, for those who do not see the list. */
const countWords = (found: number, all: number): string =>
  found === all ? '' : found === 1 ? '1 function found.' : `${found} functions found.`;

/** All functions, or those that a search finds. */
export function FunctionList({ functions }: { readonly functions: readonly FunctionHelp[] }) {
  const styles = useStyles();
  const { store } = useTools();
  const query = usePane(({ catalogue }) => catalogue.query);
  const found = searchFunctions(functions, query);
  const change = (part: Partial<Catalogue>) =>
    store.setState(({ catalogue }) => ({ catalogue: { ...catalogue, ...part } }));
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h2 className={styles.title}>Functions for cells</h2>
        <p className={styles.note}>They work in any cell of the workbook, beside Excel’s own.</p>
        <SearchBox
          className={styles.search}
          aria-label="Search functions"
          placeholder="Search, such as “year on year”"
          value={query}
          onChange={(_event, { value }) => change({ query: value })}
        />
        <Unseen as="status">{countWords(found.length, functions.length)}</Unseen>
      </div>
      {found.length === 0 && (
        <p
          className={styles.none}
        >{`No function goes with “${query}”. Try another word, such as convert or change.`}</p>
      )}
      <ul className={styles.list}>
        {found.map((help) => (
          <li key={help.name}>
            <button
              type="button"
              className={styles.row}
              data-focus-key={`function-${help.name}`}
              onClick={() => change({ open: help.name })}
            >
              <span className={styles.name}>{help.name}</span>
              <span className={styles.summary}>{summaryOf(help)}</span>
              <ChevronRight16Regular className={styles.chevron} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
