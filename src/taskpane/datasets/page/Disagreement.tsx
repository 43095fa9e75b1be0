import { makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { SharedFact } from '../../../dataset/merge/disagreements';
import type { WrittenRow } from '../../../model/dataset';
import { rowHead } from '../preview/previewRows';

const useStyles = makeStyles({
  of: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  also: { color: tokens.colorNeutralForeground2 },
  radio: { alignItems: 'start' },
});

const sourceOf = (row: WrittenRow): string => {
  const { source } = rowHead(row.id, row.cells);
  return source === '' ? row.article : source;
};

/** One fact on which articles disagree, and which of them is used. */
export function Disagreement(props: {
  readonly fact: SharedFact;
  /** Uses a row, and none of the others. */
  readonly onChoose: (id: string, others: readonly string[]) => void;
  readonly onShow: (id: string) => void;
}) {
  const styles = useStyles();
  const label = useId();
  const { used, also, differing } = props.fact;
  const rows = [used, ...also, ...differing];
  const choose = (id: string) => {
    props.onChoose(
      id,
      rows.flatMap((row) => (row.id === id ? [] : [row.id])),
    );
    props.onShow(id);
  };
  return (
    <>
      <Text size={200} id={label} className={styles.of}>
        {rowHead(used.id, used.cells).of}
      </Text>
      <RadioGroup aria-labelledby={label} value={used.id} onChange={(_event, { value }) => choose(value)}>
        {[used, ...differing].map((row) => (
          <Radio
            key={row.id}
            className={styles.radio}
            value={row.id}
            label={`${rowHead(row.id, row.cells).amount}, ${sourceOf(row)}`}
          />
        ))}
      </RadioGroup>
      {also.length > 0 && (
        <Text size={200} className={styles.also}>{`The used one also in ${also.map(sourceOf).join('; ')}.`}</Text>
      )}
    </>
  );
}
