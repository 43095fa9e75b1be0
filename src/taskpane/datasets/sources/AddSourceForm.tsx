import { Button, Checkbox, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ChangeEvent } from 'react';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  text: { height: '120px' },
  each: { marginLeft: '-8px' },
  select: { minWidth: 0 },
});

/** A source as the analyst asks for it. */
export type NewSource =
  | { readonly kind: 'cells'; readonly eachCell: boolean }
  | { readonly kind: 'collection' | 'page' | 'feed'; readonly url: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly files: readonly File[] };

type Kind = NewSource['kind'];

const NAMES: Readonly<Record<Kind, string>> = {
  cells: 'Cells or a table of texts',
  text: 'Pasted text',
  file: 'Files',
  collection: 'A published collection',
  feed: 'A feed (RSS or Atom)',
  page: 'A web page',
};

const NOTES: Readonly<Record<Kind, string>> = {
  cells:
    'Select the cells in the sheet, with their header (Title, Date, Text, Address). A table of Excel is read again whole, with the rows it has by then.',
  text: 'It is kept on this computer; tick “Keep its text in the workbook” for colleagues to refresh it too.',
  file: 'Text, Markdown, web page, PDF or Word. What they say is kept on this computer.',
  collection: 'The address of its datapackage.json, as “ingot collect” made it.',
  feed: 'It is asked for only when you refresh. Some sites do not allow it; Ingot then says so.',
  page: 'It is asked for only when you refresh. Many sites do not allow it; Ingot then says so.',
};

const KINDS: readonly Kind[] = ['cells', 'text', 'file', 'collection', 'feed', 'page'];

/** What can be read; their content decides, these only narrow the file picker. */
const ENDINGS = '.txt,.md,.markdown,.html,.htm,.pdf,.docx';

/** Adds a source to a dataset: what kind, then what it needs. */
export function AddSourceForm(props: {
  readonly onAdd: (source: NewSource) => Promise<boolean>;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { onAdd, onClose } = props;
  const [kind, setKind] = useState<Kind>('cells');
  const [url, setUrl] = useState('');
  const [text, setText] = useState('');
  const [eachCell, setEachCell] = useState(false);
  const [working, setWorking] = useState(false);
  const first = useRef<HTMLSelectElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const add = async (source: NewSource) => {
    setWorking(true);
    const added = await onAdd(source);
    setWorking(false);
    if (added) onClose();
  };
  const submit = () => {
    if (kind === 'file') picker.current?.click();
    else if (kind === 'cells') void add({ kind, eachCell });
    else if (kind === 'text') void add({ kind, text });
    else void add({ kind, url: url.trim() });
  };
  const picked = (event: ChangeEvent<HTMLInputElement>) => {
    const files = Array.from(event.target.files ?? []);
    event.target.value = '';
    if (files.length > 0) void add({ kind: 'file', files });
  };
  const isWeb = kind === 'collection' || kind === 'feed' || kind === 'page';
  return (
    <div className={styles.form} role="group" aria-label="Add a source">
      <Field label="What to add">
        <Select
          className={styles.select}
          select={{ ref: first, className: styles.select }}
          value={kind}
          onChange={(_event, { value }) => setKind(KINDS.find((one) => one === value) ?? 'cells')}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {NAMES[one]}
            </option>
          ))}
        </Select>
      </Field>
      {isWeb && (
        <Field label="Address">
          <Input value={url} type="url" placeholder="https://" onChange={(_event, { value }) => setUrl(value)} />
        </Field>
      )}
      {kind === 'text' && (
        <Field label="Text of the article">
          <Textarea
            value={text}
            textarea={{ className: styles.text }}
            resize="vertical"
            onChange={(_event, { value }) => setText(value)}
          />
        </Field>
      )}
      {kind === 'cells' && (
        <Checkbox
          className={styles.each}
          label="Each cell is an article of its own"
          checked={eachCell}
          onChange={(_event, { checked }) => setEachCell(checked === true)}
        />
      )}
      <p className={styles.note}>{NOTES[kind]}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={working} onClick={submit}>
          {kind === 'cells' ? 'Add the selected cells' : kind === 'file' ? 'Choose files…' : 'Add source'}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
      <input ref={picker} type="file" multiple hidden accept={ENDINGS} aria-label="Files" onChange={picked} />
    </div>
  );
}
