import type { PaneState } from './paneState';

/** How many figures the articles hold, rejected ones included; a change on its level's row is not counted twice. */
export const countFigures = ({ articles }: PaneState): number => articles.reduce((sum, { rows }) => sum + rows, 0);
