import { makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardPaste24Regular } from '@fluentui/react-icons/svg/clipboard-paste';
import { FolderOpen24Regular } from '@fluentui/react-icons/svg/folder-open';
import { Library24Regular } from '@fluentui/react-icons/svg/library';
import { Table24Regular } from '@fluentui/react-icons/svg/table';
import { useRef, type ChangeEvent } from 'react';
import { useTools } from '../PaneContext';
import { addFiles, addSamples, addSelection } from '../work/addArticles';
import { AddButton } from './AddButton';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, 1fr)',
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalS,
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What can be read; their content decides, these only narrow the file picker. */
const ENDINGS = '.txt,.md,.markdown,.html,.htm,.pdf,.docx';

/** The four ways in which articles come into the pane. */
export function AddBar({ pasting, onPaste }: { readonly pasting: boolean; readonly onPaste: () => void }) {
  const styles = useStyles();
  const tools = useTools();
  const picker = useRef<HTMLInputElement>(null);
  const picked = (event: ChangeEvent<HTMLInputElement>) => {
    addFiles(tools, Array.from(event.target.files ?? []));
    event.target.value = '';
  };
  return (
    <div className={styles.bar} role="group" aria-label="Add articles">
      <AddButton
        icon={<ClipboardPaste24Regular />}
        label="Paste"
        hint="Paste text"
        pressed={pasting}
        onClick={onPaste}
      />
      <AddButton
        icon={<FolderOpen24Regular />}
        label="Files"
        hint="Choose files: text, Markdown, web page, PDF or Word"
        onClick={() => picker.current?.click()}
      />
      <AddButton
        icon={<Table24Regular />}
        label="Cells"
        hint="Read the selected cells"
        onClick={() => void addSelection(tools, false)}
      />
      <AddButton
        icon={<Library24Regular />}
        label="Samples"
        hint="Add the sample articles"
        onClick={() => void addSamples(tools)}
      />
      <input ref={picker} type="file" multiple hidden accept={ENDINGS} aria-label="Files" onChange={picked} />
    </div>
  );
}
