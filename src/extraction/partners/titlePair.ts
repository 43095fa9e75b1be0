import { CAPITAL_OF, PLACE_ALIASES } from '../../lexicon/en/places';
import { placeAt } from '../../mentions/places';
import { tokenize } from '../../text/tokenize';

/** Words that join two countries to a pair. */
const JOINERS: ReadonlySet<string> = new Set(['and', ',', '-', '–', '—', '&', 'with', '/']);

/** How many words may stand between the two ("India's trade with Kenya"). */
const REACH = 5;

/**
 * The two countries that a title joins, where it names no third: those between whom an article's trade is.
 *
 * @example titlePair('India, Kenya set sights on wider trade basket') // ['India', 'Kenya']
 */
export function titlePair(title: string | null): readonly [string, string] | null {
  const tokens = title === null ? [] : tokenize(title);
  const found: { readonly name: string; readonly first: number; readonly last: number }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const place = placeAt(tokens, at, false);
    if (!place) continue;
    const name = CAPITAL_OF.get(place.name.toLowerCase()) ?? PLACE_ALIASES.get(place.name) ?? place.name;
    if (!found.some((other) => other.name === name)) found.push({ name, first: at, last: at + place.length });
    at += place.length - 1;
  }
  const [one, other] = found;
  if (!one || !other || found.length > 2 || other.first - one.last > REACH) return null;
  const joined = tokens.slice(one.last, other.first).some(({ lower }) => JOINERS.has(lower));
  return joined ? [one.name, other.name] : null;
}
