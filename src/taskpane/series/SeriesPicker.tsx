import { Combobox, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Series } from '../../dataset/series/Series';
import { seriesName } from '../../dataset/series/seriesName';
import { matchesSearch, seriesDetail } from './seriesWords';

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%' },
  input: { minWidth: 0 },
  option: { display: 'block' },
  detail: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { maxHeight: '320px' },
});

/** Series that are listed at once; more are found by typing. */
const MOST_LISTED = 50;

/** Picks a series: words of its measure, subject, item, unit or period narrow the list. */
export function SeriesPicker(props: {
  readonly all: readonly Series[];
  readonly chosen: Series;
  readonly onChoose: (key: string) => void;
}) {
  const styles = useStyles();
  const { all, chosen, onChoose } = props;
  // Null while nothing is typed: the box then says which series is chosen.
  const [typed, setTyped] = useState<string | null>(null);
  const found = typed === null || typed.trim() === '' ? all : all.filter((series) => matchesSearch(series, typed));
  const listed = found.slice(0, MOST_LISTED);
  return (
    <Field label={`Series (${all.length})`}>
      <Combobox
        className={styles.box}
        // In the page's own landmark.
        inlinePopup
        input={{ className: styles.input }}
        listbox={{ className: styles.list }}
        positioning={{ matchTargetSize: 'width' }}
        value={typed ?? seriesName(chosen)}
        selectedOptions={[chosen.key]}
        placeholder="Type a measure, a subject, an item"
        onChange={({ target }) => setTyped(target.value)}
        onOptionSelect={(_event, { optionValue }) => {
          // Typing takes the choice back, which is told as a choice of nothing.
          if (optionValue === undefined || optionValue === '') return;
          setTyped(null);
          onChoose(optionValue);
        }}
        onOpenChange={(_event, { open }) => {
          if (!open) setTyped(null);
        }}
      >
        {listed.map((series) => (
          <Option key={series.key} value={series.key} text={`${seriesName(series)}, ${seriesDetail(series)}`}>
            <span>
              <span className={styles.option}>{seriesName(series)}</span>
              <span className={styles.detail}>{seriesDetail(series)}</span>
            </span>
          </Option>
        ))}
        {found.length === 0 && (
          <Option disabled value="" text="No series">
            No series has these words.
          </Option>
        )}
        {found.length > listed.length && (
          <Option disabled value="" text="More">
            {`${found.length - listed.length} more: type to narrow the list.`}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
