import { VERB_FORMS } from '../lexicon/en/verbs';
import type { Measure } from '../model/figure';
import type { Frame } from '../model/frame';
import type { Tag } from '../model/phrase';
import { ALL_MEASURES } from './measures/allMeasures';
import type { MeasureDefinition } from './measures/measureDefinition';

/** A word or phrase of a sentence that names a measure: tokens `[first, last)`. */
export interface Trigger {
  readonly definition: MeasureDefinition;
  readonly part: 'noun' | 'verb' | 'word';
  readonly first: number;
  readonly last: number;
}

interface Row {
  readonly definition: MeasureDefinition;
  readonly part: Trigger['part'];
  readonly words: readonly string[];
}

const FORMS_BY_LEMMA = (() => {
  const byLemma = new Map<string, string[]>();
  for (const [form, readings] of VERB_FORMS)
    for (const { lemma } of readings) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), form]);
  return byLemma;
})();

function pluralOf(word: string): string {
  if (/(?:[sxz]|[cs]h)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** Words of a row as the text is cut into tokens: at spaces and hyphens, and between letters and digits ("co2"). */
function wordsOf(row: string): string[] {
  return row.split(/[ -]|(?<=[a-z])(?=\d)/).filter(Boolean);
}

/** A row in the plural: its last noun, or the one in front of "abroad". */
function plural(words: readonly string[]): string[] {
  const head = words.at(-1) === 'abroad' ? words.length - 2 : words.length - 1;
  return words.map((word, at) => (at === head ? pluralOf(word) : word));
}

/** Rows by their first word, those of more words first. */
const ROWS = (() => {
  const byFirst = new Map<string, Row[]>();
  const add = (definition: MeasureDefinition, part: Row['part'], words: readonly string[]): void => {
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { definition, part, words }]);
  };
  for (const definition of ALL_MEASURES) {
    for (const noun of definition.nouns) {
      const words = wordsOf(noun);
      add(definition, 'noun', words);
      add(definition, 'noun', plural(words));
    }
    for (const verb of definition.verbs) {
      const [lemma = '', ...particles] = verb.split(' ');
      for (const form of new Set([lemma, ...(FORMS_BY_LEMMA.get(lemma) ?? [])]))
        add(definition, 'verb', [form, ...particles]);
    }
    for (const word of definition.words) add(definition, 'word', wordsOf(word));
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
})();

const VERB_TAGS: ReadonlySet<Tag> = new Set<Tag>(['verb', 'participle', 'ing', 'aux']);

/** Index behind the words of a row that begin at `at`, hyphens between them passed over, or null. */
function matchWords(frame: Frame, at: number, words: readonly string[]): number | null {
  let next = at;
  for (const word of words) {
    if (next > at && frame.tokens[next]?.text === '-') next++;
    if (next >= frame.sentence.last || frame.tokens[next]?.lower !== word) return null;
    next++;
  }
  return next;
}

/** Whether a name goes on before or behind a word of it ("State Reserves Bureau", "Tarn Mining"). */
function besideName(frame: Frame, at: number): boolean {
  const here = at - frame.sentence.first;
  return frame.tags[here - 1] === 'name' || frame.tags[here + 1] === 'name';
}

/** Whether a hyphen makes the word part of another ("duty-paid", "export-oriented", "state-run"). */
function inCompound(frame: Frame, end: number): boolean {
  const [hyphen, next] = [frame.tokens[end], frame.tokens[end + 1]];
  if (hyphen?.text !== '-' || hyphen.spaced || next === undefined || next.spaced) return false;
  const tag = frame.tags[end + 1 - frame.sentence.first];
  return tag === 'adj' || tag === 'verb' || tag === 'participle' || tag === 'ing' || tag === 'adv';
}

/** Whether the last word of a phrase is the verb of the sentence: "the project cost $310 million". */
function endsInVerb(frame: Frame, end: number): boolean {
  const next = frame.tags[end - frame.sentence.first];
  return frame.tags[end - 1 - frame.sentence.first] === 'verb' && (next === 'amount' || next === 'det');
}

function fits(frame: Frame, at: number, row: Row): boolean {
  const tag = frame.tags[at - frame.sentence.first];
  if (tag === undefined || tag === 'amount' || tag === 'period') return row.part === 'word' && tag === 'amount';
  if (tag === 'name' && besideName(frame, at)) return false;
  if (row.part !== 'word' && inCompound(frame, at + row.words.length)) return false;
  if (row.part === 'verb') return VERB_TAGS.has(tag) || (tag === 'adj' && row.words.length === 1);
  if (row.part === 'noun')
    return row.words.length > 1 ? !endsInVerb(frame, at + row.words.length) : !VERB_TAGS.has(tag) || tag === 'ing';
  return true;
}

/**
 * Finds the words of a sentence that name measures. A phrase hides the shorter ones inside it ("production capacity" is no
 * production); one phrase may speak for several measures.
 *
 * @returns in text order
 */
export function findTriggers(frame: Frame): Trigger[] {
  const triggers: Trigger[] = [];
  let covered = frame.sentence.first;
  for (let at = frame.sentence.first; at < frame.sentence.last; at++) {
    const candidates = ROWS.get(frame.tokens[at]?.lower ?? '');
    if (!candidates) continue;
    let longest = 0;
    let reached = covered;
    for (const row of candidates) {
      if (row.words.length < longest) break;
      const last = matchWords(frame, at, row.words);
      if (last === null || last <= covered || !fits(frame, at, row)) continue;
      longest = row.words.length;
      reached = Math.max(reached, last);
      triggers.push({ definition: row.definition, part: row.part, first: at, last });
    }
    covered = reached;
  }
  return triggers;
}

/**
 * The measures that the words of a headline name, in its order, without regard to grammar.
 *
 * @example measuresNamedIn('Chile copper exports fall') // ['exports']
 */
export function measuresNamedIn(headline: string): Measure[] {
  const words = headline.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const found: Measure[] = [];
  words.forEach((word, at) => {
    const row = ROWS.get(word)?.find((candidate) => candidate.words.every((part, n) => words[at + n] === part));
    if (row) found.push(row.definition.measure);
  });
  return found;
}
