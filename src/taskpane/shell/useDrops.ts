import { useEffect, useState } from 'react';
import { useTools } from '../PaneContext';
import type { PaneTools } from '../PaneTools';
import { addFiles, addPasted } from '../work/addArticles';

/** Whether a field is meant, which takes text for itself. */
const isField = ({ target }: Event): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

const carriesArticles = (data: DataTransfer | null): data is DataTransfer =>
  data?.types.some((type) => ['Files', 'text/plain', 'text/html'].includes(type)) === true;

/**
 * Adds what was dropped or pasted, and shows the articles. Excel and Word put a picture of what was copied beside its
 * text: the text is meant.
 */
function take(tools: PaneTools, data: DataTransfer): void {
  const files = Array.from(data.files);
  const [text, html] = [data.getData('text/plain'), data.getData('text/html')];
  const onlyPictures = files.every(({ type }) => type.startsWith('image/'));
  tools.store.setState({ page: 'articles' });
  if (files.length > 0 && (text.trim() === '' || !onlyPictures)) addFiles(tools, files);
  else addPasted(tools, { text, html: html === '' ? null : html });
}

/**
 * Takes files and text that are dropped anywhere on the pane, and what is pasted outside of a field.
 *
 * @returns whether something is being dragged over the pane
 */
export function useDrops(): boolean {
  const tools = useTools();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    const accepted = (event: Event, data: DataTransfer | null): DataTransfer | null => {
      if (isField(event) || !carriesArticles(data)) return null;
      event.preventDefault();
      return data;
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      const data = accepted(event, event.dataTransfer);
      if (data !== null) take(tools, data);
    };
    const paste = (event: ClipboardEvent) => {
      const data = accepted(event, event.clipboardData);
      if (data !== null) take(tools, data);
    };
    document.addEventListener('dragover', (event) => setOver(accepted(event, event.dataTransfer) !== null), { signal });
    document.addEventListener('dragleave', ({ relatedTarget }) => setOver(relatedTarget !== null), { signal });
    document.addEventListener('drop', drop, { signal });
    document.addEventListener('paste', paste, { signal });
    return () => listeners.abort();
  }, [tools]);
  return over;
}
