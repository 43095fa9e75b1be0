import type { ArticleEntry } from '../state/articleEntry';

/**
 * What a refresh changed, in one sentence or two.
 *
 * @example
 * refreshSummary(articles); // 'Refreshed: 2 figures new, 1 changed, none gone.'
 */
export function refreshSummary(articles: readonly ArticleEntry[]): string {
  const total = { added: 0, changed: 0, gone: 0 };
  for (const { changes } of articles) {
    total.added += changes?.added.length ?? 0;
    total.changed += changes?.changed.length ?? 0;
    total.gone += changes?.gone.length ?? 0;
  }
  const failed = articles.filter(({ status }) => status === 'failed').length;
  const failures = failed === 0 ? '' : ` ${failed} could not be read; the list says why.`;
  if (total.added + total.changed + total.gone === 0) return `Refreshed: no figure has changed.${failures}`;
  const figures = total.added === 1 ? 'figure' : 'figures';
  return `Refreshed: ${total.added} ${figures} new, ${total.changed} changed, ${total.gone} gone.${failures}`;
}
