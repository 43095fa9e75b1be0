import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { gridCommand, type GridCommand, type GridKey } from './gridKeys';
import { rowKey, type ListContent, type ListRow } from './listRows';
import type { FigureListProps } from './props';
import { idsOfRow, toggled, withRange } from './selection';

type GridProps = FigureListProps & { readonly content: ListContent };

/** Where a figure stands in the list, or 0. */
function placeOf(rows: readonly ListRow[], figureId: string | null): number {
  return Math.max(
    0,
    rows.findIndex((row) => row.type === 'figure' && row.entry.figure.id === figureId),
  );
}

/** The row at a place, to be found again elsewhere. */
function pointAt(rows: readonly ListRow[], place: number): { readonly key: string; readonly place: number } {
  return { key: rowKey(rows[place]), place };
}

/** The head above a row. */
function headOf(rows: readonly ListRow[], place: number): number {
  return rows.slice(0, place + 1).findLastIndex((row) => row.type === 'article');
}

/**
 * The row that the list points at, and what keys and clicks do. All functions stay the same from drawing to drawing, so
 * that rows are drawn again only where they change.
 */
export function useGrid(props: GridProps) {
  const { content, current } = props;
  const { rows: listed } = content;
  const [pointed, setPointed] = useState(() => pointAt(listed, placeOf(listed, current)));
  // The row stays pointed at where others come, go or change places; where it went itself, the one in its place is.
  const active = useMemo(() => {
    const found = listed[pointed.place];
    if (found !== undefined && rowKey(found) === pointed.key) return pointed.place;
    const moved = listed.findIndex((row) => rowKey(row) === pointed.key);
    return moved === -1 ? Math.min(pointed.place, listed.length - 1) : moved;
  }, [listed, pointed]);
  const state = useRef({ props, active, anchor: active });
  useEffect(() => {
    state.current = { ...state.current, props, active };
  });

  const setPlace = useCallback((place: number) => setPointed(pointAt(state.current.props.content.rows, place)), []);

  const select = useCallback((change: (selected: ReadonlySet<string>) => ReadonlySet<string>) => {
    const { selected, onSelectedChange } = state.current.props;
    onSelectedChange(change(selected));
  }, []);

  const tickAt = useCallback(
    (at: number, isRange: boolean) => {
      const { anchor, props: now } = state.current;
      const { rows } = now.content;
      select((selected) => (isRange ? withRange(selected, rows, anchor, at) : toggled(selected, idsOfRow(rows[at]))));
      state.current.anchor = at;
      setPlace(at);
    },
    [select, setPlace],
  );

  const tick = useCallback(
    (figureId: string, isRange: boolean) => tickAt(placeOf(state.current.props.content.rows, figureId), isRange),
    [tickAt],
  );

  const headPlace = (articleId: string): number =>
    state.current.props.content.rows.findIndex((row) => row.type === 'article' && row.article.id === articleId);

  const tickArticle = useCallback((articleId: string) => tickAt(headPlace(articleId), false), [tickAt]);

  const setFolded = useCallback((articleId: string, isFolded: boolean) => {
    const { view, onViewChange } = state.current.props;
    const folded = new Set(view.folded);
    if (isFolded) folded.add(articleId);
    else folded.delete(articleId);
    onViewChange({ ...view, folded });
  }, []);

  const fold = useCallback(
    (articleId: string) => {
      setPlace(headPlace(articleId));
      setFolded(articleId, !state.current.props.view.folded.has(articleId));
    },
    [setFolded, setPlace],
  );

  const open = useCallback(
    (figureId: string) => {
      setPlace(placeOf(state.current.props.content.rows, figureId));
      state.current.props.onOpen(figureId);
    },
    [setPlace],
  );

  const run = useCallback(
    (asked: GridCommand) => {
      const { active: at, props: now } = state.current;
      const row = now.content.rows[at];
      if (asked.type === 'move') {
        if (asked.extend) select((selected) => withRange(selected, now.content.rows, at, asked.to));
        setPlace(asked.to);
      } else if (asked.type === 'all') {
        select((selected) => new Set([...selected, ...now.content.figureIds]));
      } else if (asked.type === 'tick' || asked.type === 'tickRange') {
        tickAt(at, asked.type === 'tickRange');
      } else if (row?.type === 'figure') {
        const head = headOf(now.content.rows, at);
        if (asked.type === 'open') now.onOpen(row.entry.figure.id);
        else if (asked.type === 'fold' && head !== -1) setPlace(head);
      } else if (row !== undefined) {
        setFolded(row.article.id, asked.type === 'open' ? !row.folded : asked.type === 'fold');
      }
    },
    [select, setFolded, setPlace, tickAt],
  );

  /** @returns whether the key was one of the list's */
  const command = useCallback(
    (event: GridKey): boolean => {
      const { active: at, props: now } = state.current;
      const asked = gridCommand(event, at, now.content.rows.length);
      if (asked !== null) run(asked);
      return asked !== null;
    },
    [run],
  );

  return { active, command, tick, tickArticle, fold, open };
}
