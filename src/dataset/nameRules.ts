import type { ExtractedArticle, Figure } from '../model/figure';
import type { NamedField, NameRule } from '../model/workbookSettings';

const NAMED_FIELDS: readonly NamedField[] = ['subject', 'item', 'partner'];

/** What names are compared by. */
function keyOf(field: NamedField, name: string): string {
  return `${field}\n${name.trim().toLowerCase()}`;
}

interface Target {
  readonly name: string;
  /** Its rule's place: the later one is the newer. */
  readonly place: number;
}

/** Name rules, ready to be asked. */
export type NameIndex = ReadonlyMap<string, Target>;

/**
 * Name rules in a form that is quick to ask; the newest of several rules for one name holds. Rules with an empty side
 * say nothing.
 *
 * @param rules Oldest first.
 * @example standardName(indexRules(rules), 'subject', 'UC Rusal') // 'Rusal'
 */
export function indexRules(rules: readonly NameRule[]): NameIndex {
  const sound = rules.flatMap(({ field, from, to }, place): [string, Target][] =>
    from.trim() === '' || to.trim() === '' ? [] : [[keyOf(field, from), { name: to.trim(), place }]],
  );
  return new Map(sound);
}

/** The rules that a name runs through, in order; `loop` is where they come back to, or -1. */
function follow(index: NameIndex, field: NamedField, name: string): { chain: Target[]; loop: number } {
  const [chain, met] = [new Array<Target>(), new Map<string, number>()];
  let key = keyOf(field, name);
  for (let target = index.get(key); target !== undefined; target = index.get(key)) {
    met.set(key, chain.length);
    chain.push(target);
    key = keyOf(field, target.name);
    const loop = met.get(key);
    if (loop !== undefined) return { chain, loop };
  }
  return { chain, loop: -1 };
}

/**
 * The name that stands for a name. Rules that lead on to one another are followed to the end; where they lead in a
 * circle, all its names become what the newest of its rules says.
 *
 * @param index See {@link indexRules}.
 * @param name As extracted; compared whole, without regard to case and surrounding space.
 * @returns The standard name; the name itself where no rule is about it.
 * @example standardName(index, 'subject', 'rusal plc') // 'Rusal'
 */
export function standardName(index: NameIndex, field: NamedField, name: string): string {
  const { chain, loop } = follow(index, field, name);
  if (loop === -1) return chain.at(-1)?.name ?? name;
  return chain.slice(loop).reduce((newest, target) => (target.place > newest.place ? target : newest)).name;
}

function renameFigure(figure: Figure, index: NameIndex): Figure {
  let renamed = figure;
  for (const field of NAMED_FIELDS) {
    const name = figure[field];
    const standard = name === null ? null : standardName(index, field, name);
    if (standard !== name) renamed = { ...renamed, [field]: standard };
  }
  return renamed;
}

/**
 * An article with its names standardised. Where a name was read stays: the text still says it there.
 *
 * @param rules Oldest first.
 * @returns The very same article where no rule applies.
 * @example applyNameRules(article, [{ field: 'subject', from: 'UC Rusal', to: 'Rusal' }])
 */
export function applyNameRules(article: ExtractedArticle, rules: readonly NameRule[]): ExtractedArticle {
  return applyNameIndex(article, indexRules(rules));
}

/**
 * As {@link applyNameRules}, for many articles.
 *
 * @example articles.map((article) => applyNameIndex(article, index))
 */
export function applyNameIndex(article: ExtractedArticle, index: NameIndex): ExtractedArticle {
  if (index.size === 0) return article;
  const figures = article.figures.map((figure) => renameFigure(figure, index));
  return figures.every((figure, place) => figure === article.figures[place]) ? article : { ...article, figures };
}

/**
 * Adds a rule as the newest. It replaces the older rule for the same name, and the one that would lead its new name
 * back: who now says that Rusal is called UC Rusal does not want UC Rusal called Rusal any longer.
 *
 * @returns The rules, oldest first; the old ones where the new one is empty.
 * @example addNameRule(rules, { field: 'item', from: 'aluminum', to: 'aluminium' })
 */
export function addNameRule(rules: readonly NameRule[], rule: NameRule): readonly NameRule[] {
  const clean: NameRule = { field: rule.field, from: rule.from.trim(), to: rule.to.trim() };
  if (clean.from === '' || clean.to === '') return rules;
  const [from, to] = [keyOf(clean.field, clean.from), keyOf(clean.field, clean.to)];
  const others = rules.filter((old) => keyOf(old.field, old.from) !== from && keyOf(old.field, old.from) !== to);
  return [...others, clean];
}
