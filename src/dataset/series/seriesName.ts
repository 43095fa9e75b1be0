import type { Series } from './Series';

/**
 * What a series is of, in one line; no name is said twice.
 *
 * @example seriesName(series) // 'Exports · China · aluminium'
 */
export function seriesName({ kind, measure, subject, item, partner }: Series): string {
  const isShare = kind === 'share' && measure !== 'share' && measure !== 'stake';
  const what = kind === 'change' ? `change in ${measure}` : isShare ? `share of ${measure}` : measure;
  const names = [...new Set([what, subject, item, partner])].filter((name) => name !== '');
  const name = names.join(' · ');
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
