import type { PeriodMention } from '../model/period';
import type { QuantityMention } from '../model/quantity';
import type { TokenizedText } from '../model/token';
import { borrowUnits } from './quantities/borrow';
import { sharedNoun } from './quantities/countedNouns';
import { settleCurrencies } from './quantities/currencies';
import { finish } from './quantities/finish';
import { dropNotAmounts } from './quantities/notAmounts';
import { settlePowerUnits } from './quantities/powerUnits';
import { borrowPrices } from './quantities/prices';
import { joinRanges } from './quantities/ranges';
import { scanNumbers } from './quantities/scanNumbers';
import { settleTons } from './quantities/tons';

/**
 * Finds every amount of a text: measured ones, counts, shares, multiples, durations and ages, with bound, sign, unit
 * and direction. Dates, years, clock times, names and list numbers are none. Linear in the text.
 *
 * @param periods dates and reference periods found before, in order: their numbers are no amounts
 * @returns mentions in the order of the text, without overlap
 * @example
 * findQuantities(tokenizeText('Exports rose to 3.47 million tons.'), [])[0]?.magnitude; // 3470000
 */
export function findQuantities(text: TokenizedText, periods: readonly PeriodMention[]): QuantityMention[] {
  const { tokens, sentences } = text;
  const numbers = joinRanges(tokens, scanNumbers(tokens));
  const kept = dropNotAmounts(tokens, sentences, periods, numbers);
  const borrowed = borrowUnits(tokens, sentences, settleTons(tokens, kept));
  const amounts = borrowPrices(tokens, settlePowerUnits(tokens, settleCurrencies(tokens, borrowed)));
  const mentions: QuantityMention[] = [];
  let before: QuantityMention | null = null;
  let counted: QuantityMention | null = null;
  for (const amount of amounts) {
    const mention = finish(text.text, tokens, amount, before);
    const noun: string | null = mention.noun ?? sharedNoun(tokens, mention, counted);
    before = noun === mention.noun ? mention : { ...mention, noun };
    if (before.class === 'count') counted = before;
    mentions.push(before);
  }
  return mentions;
}
