/** Past tense and past participle of the verbs that do not take -ed. */
export type Irregular = ReadonlyMap<string, { readonly past: string; readonly participle: string }>;

/** What a verb form can be. */
export interface VerbForm {
  readonly lemma: string;
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'ing';
}

const VOWELS = 'aeiou';

/** "plan", "cut", "ship": one vowel before one last consonant, stressed: the consonant doubles. */
const DOUBLING = new Set(
  `plan ban stop drop dip trim ship slip cap cut curb top tap bag net log rig rip jam scrap slam stem step swap wrap skid
   nudge sag ebb hit set put run get win let shed begin admit commit omit permit refer prefer transfer defer occur incur
   recur submit control compel propel expel equip emit quit bid bet cancel fuel level total model travel signal label notch`
    .split(/\s+/)
    .filter((verb) => /[aeiou][bdfglmnprst]$/.test(verb)),
);

function withEnding(lemma: string, ending: 'ed' | 'ing'): string[] {
  const last = lemma.at(-1) ?? '';
  if (last === 'e')
    return [(ending === 'ing' && !lemma.endsWith('ee') ? lemma.slice(0, -1) : lemma.slice(0, -1)) + ending];
  if (last === 'y' && !VOWELS.includes(lemma.at(-2) ?? ''))
    return [ending === 'ed' ? `${lemma.slice(0, -1)}ied` : `${lemma}ing`];
  if (DOUBLING.has(lemma)) return [lemma + last + ending, lemma + ending];
  return [lemma + ending];
}

function thirdPerson(lemma: string): string {
  if (/(?:[sxzo]|[cs]h)$/.test(lemma)) return `${lemma}es`;
  if (lemma.endsWith('y') && !VOWELS.includes(lemma.at(-2) ?? '')) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

/**
 * Every form of the given verbs.
 *
 * @returns form to readings; a form may be past and participle at once
 * @example inflections(['ship'], new Map()).get('shipped')?.[0]?.lemma // 'ship'
 */
export function inflections(lemmas: readonly string[], irregular: Irregular): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (word: string, lemma: string, form: VerbForm['form']): void => {
    const known = forms.get(word);
    if (!known) forms.set(word, [{ lemma, form }]);
    else if (!known.some((other) => other.lemma === lemma && other.form === form)) known.push({ lemma, form });
  };
  for (const lemma of new Set([...lemmas, ...irregular.keys()])) {
    add(lemma, lemma, 'base');
    add(thirdPerson(lemma), lemma, 'third');
    for (const ing of withEnding(lemma, 'ing')) add(ing, lemma, 'ing');
    const strong = irregular.get(lemma);
    for (const past of strong ? [strong.past] : withEnding(lemma, 'ed')) add(past, lemma, 'past');
    for (const participle of strong ? [strong.participle] : withEnding(lemma, 'ed'))
      add(participle, lemma, 'participle');
  }
  return forms;
}
