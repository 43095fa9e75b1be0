import type { PaneState } from './paneState';

/** How many figures the articles hold, rejected ones included. */
export const countFigures = ({ articles }: PaneState): number =>
  articles.reduce((sum, { figures }) => sum + figures.length, 0);

/** How many figures nobody has accepted, rejected or corrected yet. */
export const countOpen = ({ articles, reviews, corrections }: PaneState): number =>
  articles.reduce(
    (sum, { figures }) => sum + figures.filter(({ id }) => !(id in reviews) && !(id in corrections)).length,
    0,
  );
