import { PREVIEW_GROUPS, type PreviewGroup, type PreviewRow } from './previewRow';

/** A line of the list: the head of a group, or one of its rows. */
export type PreviewItem =
  | { readonly kind: 'head'; readonly group: PreviewGroup; readonly rows: readonly PreviewRow[] }
  | { readonly kind: 'row'; readonly row: PreviewRow };

/**
 * The lines of the list: groups that have rows, each under its head; of folded groups the head alone.
 *
 * @example previewItems(rows, new Set(['kept'])).length
 */
export function previewItems(rows: readonly PreviewRow[], folded: ReadonlySet<PreviewGroup>): PreviewItem[] {
  const groups = grouped(rows);
  return PREVIEW_GROUPS.flatMap((group): PreviewItem[] => {
    const ofGroup = groups.get(group) ?? [];
    if (ofGroup.length === 0) return [];
    const head: PreviewItem = { kind: 'head', group, rows: ofGroup };
    return folded.has(group) ? [head] : [head, ...ofGroup.map((row): PreviewItem => ({ kind: 'row', row }))];
  });
}

function grouped(rows: readonly PreviewRow[]): Map<PreviewGroup, PreviewRow[]> {
  const groups = new Map<PreviewGroup, PreviewRow[]>();
  for (const row of rows) {
    const group = groups.get(row.group);
    if (group === undefined) groups.set(row.group, [row]);
    else group.push(row);
  }
  return groups;
}
