import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PreviewCell, PreviewGroup } from './previewRow';

const useStyles = makeStyles({
  cell: { fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  header: { color: tokens.colorNeutralForeground3 },
  gone: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  stays: { fontWeight: tokens.fontWeightSemibold },
});

const EMPTY = 'empty';
const shown = (text: string): string => (text === '' ? EMPTY : text);

/** One cell: what it holds, and what it would hold; in a conflict, whose value is whose. */
export function CellChange(props: {
  readonly cell: PreviewCell;
  readonly group: PreviewGroup;
  /** Whether the source's value is taken; null where that is not decided. */
  readonly taken: boolean | null;
}) {
  const styles = useStyles();
  const { cell, group, taken } = props;
  const stands = shown(cell.stands);
  const says = shown(cell.says);
  const header = <span className={styles.header}>{cell.header}: </span>;
  if (cell.conflict || group === 'kept') {
    const isMine = group === 'kept' || taken === false;
    return (
      <li className={styles.cell}>
        {header}
        <span className={mergeClasses(isMine && styles.stays, taken === true && styles.gone)}>{`yours ${stands}`}</span>
        {' · '}
        <span className={mergeClasses(taken === true && styles.stays)}>{`source ${says}`}</span>
      </li>
    );
  }
  return (
    <li className={styles.cell}>
      {header}
      <span className={mergeClasses(taken === true && styles.gone)}>{stands}</span>
      {' → '}
      <span className={mergeClasses(taken === true && styles.stays)}>{says}</span>
    </li>
  );
}
