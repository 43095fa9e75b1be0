import { usePane } from '../PaneContext';
import type { PaneState } from '../state/paneState';
import { Unseen } from './Unseen';

/** What a screen reader hears while articles are read: where it stands, then what came out, not every single one. */
function spoken({ reading, articles }: PaneState): string {
  if (reading !== null) return `${reading.label}…`;
  const figures = articles.reduce((sum, { rows }) => sum + rows, 0);
  const undated = articles.filter(({ status }) => status === 'dateNeeded').length;
  const failed = articles.filter(({ status }) => status === 'failed').length;
  if (articles.length === 0) return '';
  const parts = [`Articles: ${articles.length}. Figures: ${figures}.`];
  if (undated > 0) parts.push(`Date needed: ${undated}.`);
  if (failed > 0) parts.push(`Not read: ${failed}.`);
  return parts.join(' ');
}

/** Tells screen readers what changed elsewhere on the page. */
export function Announcer() {
  return (
    <>
      <Unseen as="status">{usePane(spoken)}</Unseen>
      <Unseen as="status">{usePane(({ said }) => said)}</Unseen>
    </>
  );
}
