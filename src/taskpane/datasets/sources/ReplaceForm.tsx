import { Button, Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { DatasetSource } from '../../../model/dataset';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
  text: { height: '120px' },
});

/** Another text for an article of a source: the corrected article, say. */
export function ReplaceForm(props: {
  readonly source: DatasetSource;
  readonly onReplace: (article: string, text: string) => boolean;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { source, onReplace, onClose } = props;
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const article = chosen ?? source.articles[0]?.id ?? source.id;
  return (
    <div className={styles.form} role="group" aria-label={`Replace the text of ${source.label}`}>
      {source.articles.length > 1 && (
        <Field label="Article">
          <Select value={article} onChange={(_event, { value }) => setChosen(value)}>
            {source.articles.map(({ id, title }) => (
              <option key={id} value={id}>
                {title ?? 'Without a title'}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={`New text of ${source.label}`} hint="Its figures change with the next refresh, after a preview.">
        <Textarea
          value={text}
          textarea={{ ref: field, className: styles.text }}
          resize="vertical"
          onChange={(_event, { value }) => setText(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={text.trim() === ''}
          onClick={() => {
            if (text.trim() !== '' && onReplace(article, text)) onClose();
          }}
        >
          Replace
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </div>
  );
}
