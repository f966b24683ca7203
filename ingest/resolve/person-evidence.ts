import type { Token } from '../../src/domain/document.ts';
import { nameWords } from '../gazetteers/words.ts';
import type { Run } from './run.ts';
import { type View, wordAt } from './view.ts';

/** How many things around a name say that it is a person's. */
export function personEvidence(view: View, run: Run, tokenAt: (place: number) => Token | undefined): number {
  const words = nameWords();
  const last = view.tokens[run.to - 1];
  const head = last && tokenAt(last.head);
  const next = wordAt(view, run.to);
  const before = wordAt(view, run.from - (wordAt(view, run.from - 1) === ',' ? 2 : 1));
  const isSubject = last !== undefined && /^nsubj/.test(last.dep) && head !== undefined;
  const isOfPerson = /^(?:his|her)$/;
  // "met Vardun and Lesk officials" met none called Vardun.
  const isBeforeNoun = /^(?:nmod|compound|amod)$/.test(last?.dep ?? '') && (head?.start ?? 0) > (last?.start ?? 0);
  const party = view.hits.find((hit) => hit.from === run.to + 1);
  return [
    isSubject && (isOfPerson.test(wordAt(view, run.to + 1)) || isOfPerson.test(wordAt(view, run.to + 2))),
    // "Campbell's Progressive Conservatives"
    /^['’]s?$/.test(next) && party?.meaning.kind === 'ORGANIZATION' && party.meaning.organisation.subkind === 'party',
    isSubject && words.lifeVerbs.has(head.lemma),
    words.personVerbs.has(next),
    run.to - run.from === 1 && words.entourage.has(next),
    (words.personCues.has(before) && !isBeforeNoun) || words.relatives.has(before) || words.namePrefixes.has(before),
    before === 'of' && words.relatives.has(wordAt(view, run.from - 2)),
    next === ',' && wordAt(view, run.to + 1) === 'who',
    /^['’]s?$/.test(next) && words.relatives.has(wordAt(view, run.to + 1)),
  ].filter(Boolean).length;
}

/** 1 where a name of one word does what only people do, else 0: enough to take for a person what the model takes for nothing. */
export function livesLikePerson(view: View, run: Run, tokenAt: (place: number) => Token | undefined): number {
  const last = view.tokens[run.to - 1];
  if (last === undefined || run.to - run.from > 1 || last.tag !== 'NNP' || !/^\p{Lu}\p{Ll}+$/u.test(last.text))
    return 0;
  const { lifeVerbs, relatives } = nameWords();
  const head = tokenAt(last.head);
  const lives = /^nsubj/.test(last.dep) && head?.tag.startsWith('VB') && lifeVerbs.has(head.lemma);
  const isOfPerson = /^['’]s$/.test(wordAt(view, run.to)) && relatives.has(wordAt(view, run.to + 1));
  return lives || isOfPerson || (wordAt(view, run.to) === ',' && wordAt(view, run.to + 1) === 'who') ? 1 : 0;
}
