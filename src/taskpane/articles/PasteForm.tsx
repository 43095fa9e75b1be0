import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useTools } from '../PaneContext';
import { addPasted } from '../work/addArticles';
import { copiedHtml, keepDraft, readDraft, type Draft } from './draft';

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

const TYPED_HINT = 'With its title and date, if you have them. Ctrl+Enter adds it.';
const COPIED_HINT = 'Read as it was copied, tables included, unless you edit it here. Ctrl+Enter adds it.';

/** Whether what is pasted will be all that stands in the field. */
const replacesAll = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): boolean =>
  value.slice(0, selectionStart).trim() === '' && value.slice(selectionEnd).trim() === '';

/** A field for the text of an article. What stands in it is kept until it is added or put away. */
export default function PasteForm({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const tools = useTools();
  const [draft, setDraft] = useState(readDraft);
  const field = useRef<HTMLTextAreaElement>(null);
  /** The HTML of a paste whose text is about to come into the field. */
  const arriving = useRef<string | null>(null);
  useEffect(() => field.current?.focus(), []);
  const html = copiedHtml(draft);
  const change = (now: Draft) => {
    setDraft(now);
    keepDraft(now);
  };
  const changeText = (text: string) => {
    const copied = arriving.current === null ? draft.copied : { html: arriving.current, of: text };
    arriving.current = null;
    change({ text, copied });
  };
  const paste = ({ clipboardData, currentTarget }: ClipboardEvent<HTMLTextAreaElement>) => {
    const copied = clipboardData.getData('text/html');
    arriving.current = copied !== '' && replacesAll(currentTarget) ? copied : null;
  };
  const add = () => {
    addPasted(tools, { text: draft.text, html });
    if (draft.text.trim() === '') return;
    change({ text: '', copied: null });
    onClose();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add();
    if (event.key === 'Escape') onClose();
  };
  return (
    <div className={styles.form}>
      <Field label="Text of the article" hint={html === null ? TYPED_HINT : COPIED_HINT}>
        <Textarea
          value={draft.text}
          onChange={(_event, { value }) => changeText(value)}
          onKeyDown={keys}
          textarea={{ className: styles.text, ref: field, onPaste: paste }}
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
