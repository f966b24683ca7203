import { type Effect, governors } from '../gazetteers/governors.ts';
import { hearsayWords } from '../gazetteers/hearsay.ts';
import { subjectOf } from './clause.ts';
import { isNegated, type Own, ownStanding } from './own-standing.ts';
import { isVerb, kidsOf, type Node, subtree } from './tree.ts';

const SURE_OR_OPEN: ReadonlySet<Own> = new Set(['HAPPENED', 'ONGOING', 'INHERIT']);

/** "Local media reported that X met Y", "Peru warned that Chile had signed a pact": said, and for what was so nobody else vouches. */
export function asVouched(verb: Node, saying: Node): Effect {
  const isOneSided = isVerb(saying) && (isHearsay(saying) || hearsayWords().views.has(saying.lemma));
  return isOneSided && SURE_OR_OPEN.has(ownStanding(verb)) ? 'ALLEGED' : 'AFFIRMED';
}

/** "Israeli media reported that", "sources said that": nobody answers for it; "state media reported": a government does. */
function isHearsay(saying: Node): boolean {
  const speaker = subjectOf(saying);
  if (speaker === null) return false;
  const { sources, vouched, satire } = hearsayWords();
  const words = subtree(speaker).filter(({ at }) => at <= speaker.at);
  if (satire.has(words.map(({ text }) => text.toLowerCase()).join(' '))) return true;
  // "a person familiar with the talks"
  if (/^(?:person|people|one)$/.test(speaker.lemma) && subtree(speaker).some(({ lemma }) => lemma === 'familiar'))
    return true;
  if (!sources.has(speaker.lemma) && !sources.has(speaker.text.toLowerCase())) return false;
  // "the newspaper Dagen", "the ministry's website": one that has a name or an owner answers with it.
  return (
    speaker.mentions.length === 0 &&
    kidsOf(speaker, 'appos').length === 0 &&
    kidsOf(speaker, 'poss').every(({ mentions }) => mentions.length > 0) &&
    !words.some(({ text }) => vouched.has(text.toLowerCase()))
  );
}

/** "Reports that … are untrue", "rumours of … turned out to be wrong", "… were dismissed as fake". */
export function isDisowned(account: Node): boolean {
  const over = account.head;
  if (over === null || governors().accounts(account.lemma) === null || isNegated(over)) return false;
  if (account.dep === 'nsubjpass') return hearsayWords().denying.has(over.lemma) || isCalledFalse(over);
  return account.dep === 'nsubj' && /^(?:be|prove|turn|remain)$/.test(over.lemma) && isCalledFalse(over);
}

/** "Reports that … were not denied" */
export function isUndenied({ head }: Node): boolean {
  return head !== null && hearsayWords().denying.has(head.lemma) && isNegated(head);
}

/** "was wrong", "proved to be a hoax", "was dismissed as fake", "was called baseless". */
function isCalledFalse(verb: Node): boolean {
  const below = [verb, ...kidsOf(verb, 'xcomp')].flatMap((one) => [
    ...kidsOf(one, 'acomp', 'attr', 'oprd'),
    ...kidsOf(one, 'prep').flatMap((as) => (as.lemma === 'as' ? kidsOf(as, 'pobj', 'amod', 'pcomp', 'acomp') : [])),
  ]);
  return [verb, ...below].some(({ lemma, text }) => {
    const { false: words } = hearsayWords();
    return words.has(lemma) || words.has(text.toLowerCase());
  });
}
