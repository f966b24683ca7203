import { lazy } from '../gazetteers/lazy.ts';
import type { Component, Doc } from './doc.ts';
import type { ModelTables } from './model-file.ts';
import { isAlpha } from './python-text.ts';

type Tables = ModelTables['lemmatizer'];

/** What is known of the words of one part of speech. */
interface WordClass {
  readonly rules: readonly (readonly [string, string])[];
  /** Lemmas by form, several with spaces between. */
  readonly exceptions: ReadonlyMap<string, string>;
  /** Unpacked when it is first asked, for most texts need a part of it only. */
  readonly index: () => ReadonlySet<string>;
}

const MOST_REMEMBERED = 50_000;

/** Finds base forms by suffix rules, checked against an index of known words, and lists of exceptions. */
export class Lemmatizer implements Component {
  readonly #classes = new Map<string, WordClass>();
  readonly #baseForms: Tables['baseForms'];
  readonly #remembered = new Map<string, string>();

  constructor({ rules, exceptions, index, baseForms }: Tables) {
    this.#baseForms = baseForms;
    for (const pos of new Set([rules, exceptions, index].flatMap(Object.keys))) {
      this.#classes.set(pos, {
        rules: rules[pos] ?? [],
        exceptions: exceptions[pos] ?? new Map(),
        index: lazy(() => readFrontCoded(index[pos] ?? '')),
      });
    }
  }

  run(doc: Doc): void {
    if (this.#remembered.size > MOST_REMEMBERED) this.#remembered.clear();
    for (let i = 0; i < doc.length; i++) {
      if (doc.lemmas[i] !== '') continue;
      doc.lemmas[i] = this.#lemmaOf(doc.lexeme(i).text, doc.pos[i] ?? '', doc.morphs[i] ?? '');
    }
  }

  #lemmaOf(text: string, pos: string, morph: string): string {
    const key = `${pos} ${morph} ${text}`;
    let lemma = this.#remembered.get(key);
    if (lemma === undefined) {
      lemma = this.#find(text, pos, morph);
      this.#remembered.set(key, lemma);
    }
    return lemma;
  }

  #find(text: string, pos: string, morph: string): string {
    const lower = text.toLowerCase();
    if (pos === '' || pos === 'EOL' || pos === 'SPACE' || this.#isBaseForm(pos, morph)) return lower;
    const known = this.#classes.get(pos.toLowerCase());
    if (!known) return pos === 'PROPN' ? text : lower;
    return this.#apply(known, lower) ?? text;
  }

  /** Exceptions go before words of the index, these before words that are not in it. */
  #apply({ rules, exceptions, index }: WordClass, word: string): string | undefined {
    const forms: string[] = [];
    const unknown: string[] = [];
    for (const [ending, replacement] of rules) {
      if (!word.endsWith(ending)) continue;
      const form = word.slice(0, word.length - ending.length) + replacement;
      if (form !== '') (index().has(form) || !isAlpha(form) ? forms : unknown).push(form);
    }
    const exception = exceptions
      .get(word)
      ?.split(' ')
      .findLast((lemma) => !forms.includes(lemma));
    return exception ?? forms[0] ?? unknown[0];
  }

  /** Whether a form needs no analysis: a singular noun, an infinitive … */
  #isBaseForm(pos: string, morph: string): boolean {
    const features = new Map(morph.split('|').map((feature) => split(feature)));
    return this.#baseForms.some(
      (form) =>
        (form.pos === undefined || form.pos === pos) &&
        Object.entries(form.features).every(([name, value]) => (features.get(name) ?? null) === value),
    );
  }
}

function split(feature: string): [string, string] {
  const [name = '', value = ''] = feature.split('=');
  return [name, value];
}

/** Words that tools/convert-spacy-model wrote one a line, each as how much it shares with the one before, and its rest. */
function readFrontCoded(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  let last = '';
  for (const line of text === '' ? [] : text.split('\n')) {
    last = last.slice(0, line.charCodeAt(0) - 32) + line.slice(1);
    words.add(last);
  }
  return words;
}
