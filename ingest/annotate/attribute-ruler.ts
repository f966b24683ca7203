import type { Component, Doc } from './doc.ts';
import type { Flag } from './lexeme-flags.ts';
import type { ModelTables } from './model-file.ts';
import { admitted, type TokenTest, tokenTest } from './token-pattern.ts';

type Attributes = ModelTables['attributeRuler'][number]['set'];

interface Rule {
  /** Rules apply in this order: a later one overrides. */
  readonly order: number;
  readonly tests: readonly TokenTest[];
  readonly set: Attributes;
  /** The token of the match that gets the attributes; negative from its end */
  readonly index: number;
}

interface Match {
  readonly rule: Rule;
  readonly token: number;
}

/** Sets parts of speech, morphology and some lemmas by rules over tags, words and labels. */
export class AttributeRuler implements Component {
  /** Rules by what the first token of their pattern has to be; most name its tag, its word, or both. */
  readonly #byTag = new Map<string, Rule[]>();
  readonly #byTagAndWord = new Map<string, Map<string, Rule[]>>();
  readonly #byWord = new Map<string, Rule[]>();
  readonly #others: Rule[] = [];

  constructor(rules: ModelTables['attributeRuler'], flags: ReadonlyMap<string, Flag>) {
    rules.forEach(({ patterns, set, index }, order) => {
      for (const pattern of patterns) {
        const tests = pattern.map((token) => tokenTest(token, flags));
        const tags = admitted(pattern[0]?.['TAG']);
        const words = admitted(pattern[0]?.['LOWER']);
        this.#file({ order, tests, set, index }, tags, words);
      }
    });
  }

  run(doc: Doc): void {
    // All matches are found before any attribute is set.
    const matches: Match[] = [];
    for (let i = 0; i < doc.length; i++) {
      const { lower } = doc.lexeme(i);
      const tag = doc.tags[i] ?? '';
      this.#match(doc, i, this.#byTag.get(tag), matches);
      this.#match(doc, i, this.#byTagAndWord.get(tag)?.get(lower), matches);
      this.#match(doc, i, this.#byWord.get(lower), matches);
      this.#match(doc, i, this.#others, matches);
    }
    matches.sort((a, b) => a.rule.order - b.rule.order);
    for (const { rule, token } of matches) assign(doc, token, rule.set);
  }

  #file(rule: Rule, tags: readonly string[] | null, words: readonly string[] | null): void {
    if (!tags && !words) this.#others.push(rule);
    for (const tag of tags ?? []) {
      if (!words) add(this.#byTag, tag, rule);
      const byWord = this.#byTagAndWord.get(tag) ?? new Map<string, Rule[]>();
      this.#byTagAndWord.set(tag, byWord);
      for (const word of words ?? []) add(byWord, word, rule);
    }
    if (!tags) for (const word of words ?? []) add(this.#byWord, word, rule);
  }

  #match(doc: Doc, start: number, rules: readonly Rule[] | undefined, matches: Match[]): void {
    for (const rule of rules ?? []) {
      const { tests, index } = rule;
      if (start + tests.length > doc.length || !tests.every((test, k) => test(doc, start + k))) continue;
      matches.push({ rule, token: start + (index < 0 ? tests.length + index : index) });
    }
  }
}

function assign(doc: Doc, i: number, { TAG, POS, MORPH, LEMMA, DEP }: Attributes): void {
  if (TAG !== undefined) doc.tags[i] = TAG;
  if (POS !== undefined) doc.pos[i] = POS;
  if (MORPH !== undefined) doc.morphs[i] = MORPH;
  if (LEMMA !== undefined) doc.lemmas[i] = LEMMA;
  if (DEP !== undefined) doc.deps[i] = DEP;
}

function add(rules: Map<string, Rule[]>, key: string, rule: Rule): void {
  const known = rules.get(key);
  if (known) known.push(rule);
  else rules.set(key, [rule]);
}
