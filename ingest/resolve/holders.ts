import { referenceWords } from '../gazetteers/reference-words.ts';
import type { OfficePhrase } from './office-phrases.ts';
import type { PlacedMention, Register } from './register.ts';
import { titleIn } from './titles.ts';
import { childrenOf, headOf, headWithin, isUnder } from './tree.ts';
import { isPossessive, type View, wordAt } from './view.ts';

/** Who holds the office of a phrase, and whether the phrase names the person before or after, or says so by a verb. */
export interface Holder {
  readonly mention: PlacedMention;
  readonly by: 'TITLE' | 'APPOSITION' | 'VERB';
  /** The verb says that it is over: "was", "had been". */
  readonly isOver: boolean;
}

const CLOSES = /^[,;:.)\]"”’—–-]$/;

/** The person whom an office phrase is about, or null. */
export function holderOf(view: View, phrase: OfficePhrase, register: Register): Holder | null {
  const people = register
    .mentionsIn(view.sentence.index)
    .filter(({ kind, naming }) => kind === 'PERSON' && naming === 'name');
  const titled = people.find(({ from }) => from === afterTitles(view, phrase.match.to));
  if (titled) return { mention: titled, by: 'TITLE', isOver: false };
  const apposed = named(view, phrase, people);
  if (apposed) return { mention: apposed, by: 'APPOSITION', isOver: false };
  const told = byVerb(view, phrase, people);
  return told ? { ...told, by: 'VERB' } : null;
}

function named(view: View, phrase: OfficePhrase, people: readonly PlacedMention[]): PlacedMention | null {
  const opens = /^[,(–—-]$/.test(wordAt(view, phrase.from - 1));
  const before = opens ? people.find(({ to }) => to === phrase.from - 1) : undefined;
  if (before && isApposition(view, phrase, before)) return before;
  if (wordAt(view, phrase.to) !== ',') return null;
  const after = people.find(({ from }) => from === afterTitles(view, phrase.to + 1));
  if (!after) return null;
  // "Russia's president, Putin said": the name begins a clause. "His envoy, Ann Lee, said" and "…, Ann Lee." do not.
  const next = wordAt(view, after.to);
  if (next === '' || CLOSES.test(next)) return phrase.determiner === 'NONE' ? joins(view, phrase, after) : after;
  return joins(view, phrase, after);
}

/** Where the name begins after "Col.", "Prime Minister", "Sir". */
function afterTitles(view: View, at: number): number {
  let from = at;
  for (let match = titleIn(view.tokens, from); match !== null; match = titleIn(view.tokens, from)) from = match.to;
  return from;
}

/** "Lavrov, the Russian foreign minister," and not the next of a list: "Lavrov, the Chinese minister and …". */
function isApposition(view: View, phrase: OfficePhrase, { from, to }: PlacedMention): boolean {
  const next = wordAt(view, phrase.to);
  const head = headWithin(view, phrase);
  const name = headWithin(view, { from, to });
  if (next === 'and' && view.tokens[phrase.to + 1]?.tag === 'DT') return false;
  if (view.tokens[head]?.dep === 'appos' && isUnder(view, head, name)) return true;
  // A list has a verb for all: its last item is joined by "and".
  if (next === 'and' || next === 'or') return false;
  return next === '' || CLOSES.test(next) || /^(?:who|which|on|in|at|to|by|for|with|from|about)$/.test(next);
}

function joins(view: View, phrase: OfficePhrase, mention: PlacedMention): PlacedMention | null {
  const name = headWithin(view, mention);
  const isAppos = view.tokens[name]?.dep === 'appos' && isUnder(view, name, headWithin(view, phrase));
  return isAppos ? mention : null;
}

/** "X is the president", "X, who became chancellor", "X was elected president". */
function byVerb(
  view: View,
  phrase: OfficePhrase,
  people: readonly PlacedMention[],
): { readonly mention: PlacedMention; readonly isOver: boolean } | null {
  const head = headWithin(view, { from: phrase.match.from, to: phrase.match.to });
  const dep = view.tokens[head]?.dep ?? '';
  let verb = headOf(view, head);
  if (dep === 'pobj' && wordAt(view, verb) === 'as') verb = headOf(view, verb);
  else if (!/^(?:attr|oprd)$/.test(dep)) return null;
  const { copulas, installing } = referenceWords();
  const lemma = view.tokens[verb]?.lemma ?? '';
  const [subject] = childrenOf(view, verb, /^nsubj(?:pass)?$/);
  if (subject === undefined || childrenOf(view, verb, /^neg$/).length > 0) return null;
  // "Would be", "could become" say nothing of what is.
  const modal = childrenOf(view, verb, /^aux$/).some((at) => view.tokens[at]?.tag === 'MD');
  const isInstalled = installing.has(lemma) && view.tokens[subject]?.dep === 'nsubjpass';
  if (modal || !(copulas.has(lemma) || isInstalled)) return null;
  const about = view.tokens[subject]?.tag === 'WP' ? headOf(view, verb) : subject;
  const mention = people.find(({ from, to }) => from <= about && about < to);
  const isOver = lemma === 'be' && /^VB[DN]$/.test(view.tokens[verb]?.tag ?? '');
  return mention ? { mention, isOver } : null;
}

/** "X of Russia" after a name with a title: "President Ann Lee of Russia". */
export function ownerAfterName(view: View, mention: PlacedMention, register: Register): string | null {
  if (wordAt(view, mention.to) !== 'of') return null;
  const at = wordAt(view, mention.to + 1) === 'the' ? mention.to + 2 : mention.to + 1;
  const owner = register.mentionsIn(view.sentence.index).find(({ from }) => from === at);
  if (!owner || owner.kind === 'PERSON' || isPossessive(view, owner.to)) return null;
  return owner.entityId;
}
