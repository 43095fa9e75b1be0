import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTools } from '../PaneContext';
import { addPasted } from '../work/addArticles';
import { keepDraft, readDraft } from './draft';

const useStyles = makeStyles({
  form: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { height: '150px' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** A field for the text of an article. What stands in it is kept until it is added or put away. */
export default function PasteForm({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const tools = useTools();
  const [text, setText] = useState(readDraft);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const change = (now: string) => {
    setText(now);
    keepDraft(now);
  };
  const add = () => {
    addPasted(tools, text);
    if (text.trim() === '') return;
    change('');
    onClose();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add();
    if (event.key === 'Escape') onClose();
  };
  return (
    <div className={styles.form}>
      <Field label="Text of the article" hint="With its title and date, if you have them. Ctrl+Enter adds it.">
        <Textarea
          value={text}
          onChange={(_event, { value }) => change(value)}
          onKeyDown={keys}
          textarea={{ className: styles.text, ref: field }}
          resize="vertical"
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={add}>
          Add article
        </Button>
        <Button onClick={onClose}>Close</Button>
      </div>
    </div>
  );
}
