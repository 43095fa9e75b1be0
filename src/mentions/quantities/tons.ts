import type { Token } from '../../model/token';
import type { Draft } from './draft';
import { lowerAt } from './tokens';

/**
 * Reads plain "tons" as short tons where the tons named before in the text were short tons; else they are metric.
 */
export function settleTons(tokens: readonly Token[], drafts: readonly Draft[]): Draft[] {
  let named = 't';
  return drafts.map((draft) => {
    const { unit } = draft;
    if (unit?.dimension !== 'mass' || unit.borrowed) return draft;
    const word = lowerAt(tokens, unit.first);
    if (word === 'short' || word === 'net') named = 'st';
    else if (word === 'metric' || word.startsWith('tonne')) named = 't';
    else if ((word === 'ton' || word === 'tons') && named === 'st' && unit.code?.split('/')[0] === 't')
      return { ...draft, unit: { ...unit, code: `st${unit.code.slice(1)}` } };
    return draft;
  });
}
