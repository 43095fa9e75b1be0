import { periodWords } from '../../dataset/periodWords';
import type { ChangeBasis, Figure } from '../../model/figure';

/** When a figure was, as its row says it: a period that nobody could resolve stands in quotation marks. */
export function whenText({ period, periodText }: Figure): string {
  return periodWords(period) ?? (periodText === null ? 'No period' : `“${periodText}”`);
}

/** A word as it opens a line. */
export function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** What is measured: with `names`, whose it is; and the kind and the status where they are not the usual ones. */
function measureText({ kind, measure, basis, status }: Figure, names = ''): string {
  const isShare = kind === 'share' && measure !== 'share' && measure !== 'stake';
  const isChange = kind === 'change';
  const words = isChange ? `Change in ${measure}` : capital(isShare ? `share of ${measure}` : measure);
  const by = !isChange || basis === null || basis === 'other' ? '' : `, ${BASIS_NAMES[basis]}`;
  return `${words}${names}${by}${status === 'actual' ? '' : ` (${status})`}`;
}

const isSameName = (a: string | null, b: string | null): boolean => a?.trim().toLowerCase() === b?.trim().toLowerCase();

/** Whose stake it is, and in what. */
function stakeText(figure: Figure): string {
  const { subject, item, partner } = figure;
  const held = item ?? partner;
  const of = subject === null ? '' : ` of ${subject}`;
  return measureText(figure, `${of}${held === null ? '' : ` in ${held}`}`);
}

/**
 * What a figure is of, in one line; no name is said twice.
 *
 * @example whatText(figure) // 'Exports · China · aluminium · with Japan', or 'Stake of Rusal in Keremet Power'
 */
export function whatText(figure: Figure): string {
  const { measure, subject, item, partner } = figure;
  const isStake = measure === 'stake';
  const names = isStake ? [stakeText(figure)] : [measureText(figure), subject, isSameName(item, subject) ? null : item];
  const isSaid = [item, isStake ? (item ?? partner) : subject].some((name) => isSameName(name, partner));
  return [...names, partner === null || isSaid ? null : `with ${partner}`].filter((part) => part !== null).join(' · ');
}

/** How a basis is said beside a change. */
export const BASIS_NAMES: Readonly<Record<ChangeBasis, string>> = {
  yoy: 'yoy',
  mom: 'mom',
  qoq: 'qoq',
  other: '',
};
