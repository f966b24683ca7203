import type { Span } from '../../src/domain/document.ts';
import type { EntityKind } from '../../src/domain/entity.ts';
import { eventWords } from '../gazetteers/event-words.ts';
import { isLeftOut } from './clause.ts';
import { isLeaning } from './leaning.ts';
import { isVerb, kidsOf, type Node, subtree, type Tree } from './tree.ts';

/** Who or what a noun phrase speaks of. Without an entity it is only words: "five soldiers". */
export interface Party extends Span {
  readonly entityId: string | null;
  readonly kind: EntityKind | null;
  readonly head: Node;
  /** The entity by name, or one whose people, parts or things are meant: "Russian forces", "aides of the bloc". */
  readonly via: 'name' | 'part' | 'words';
}

/** Whether words without an entity still name somebody: "Arnor", "the Ministry of Silly Walks". */
export function isNamed({ entityId, head }: Party): boolean {
  return entityId !== null || head.pos === 'PROPN' || head.kids.some(isNameBefore);
}

/** "Lesk troops", "Corvonian diplomats"; "the English version" is nobody. */
function isNameBefore({ pos, dep, text, head }: Node): boolean {
  if (!/^(?:compound|amod|poss|nmod)$/.test(dep)) return false;
  const arePeople = head !== null && (head.tag === 'NNS' || eventWords().delegates.has(head.lemma));
  return pos === 'PROPN' || (pos === 'ADJ' && /^\p{Lu}\p{Ll}/u.test(text) && arePeople);
}

const ACTING: ReadonlySet<EntityKind> = new Set(['PERSON', 'ORGANIZATION', 'COUNTRY', 'ANONYMOUS_SOURCE']);
const OWNING: ReadonlySet<EntityKind> = new Set(['ORGANIZATION', 'COUNTRY', 'PLACE']);
const TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|today|yesterday|tomorrow|tonight)$/i;
export function isTime({ text }: Node): boolean {
  return TIME.test(text);
}

const PART_OF = new Set(['of', 'from', 'in']);

/** All parties of a noun phrase: those joined by "and", each by its name, by whose part it is, or by its words. */
export function partiesOf(phrase: Node, tree: Tree): readonly Party[] {
  return membersOf(phrase).flatMap((member) => partiesOfOne(member, tree));
}

/** "Lavrov, his Turkish counterpart and the envoy": each of those joined, also where the last hangs on an apposition. */
export function membersOf(phrase: Node): readonly Node[] {
  const inner = phrase.mentions.length > 0 ? kidsOf(phrase, 'pobj', 'flat', 'compound') : [];
  const own = [phrase, ...inner]
    .flatMap((part) => kidsOf(part, 'conj'))
    .filter((node) => isNominal(node) && !isLeftOut(node));
  const apposed = kidsOf(phrase, 'appos')
    .flatMap((name) => kidsOf(name, 'conj'))
    .filter(isNominal);
  return [phrase, ...[...own, ...apposed].flatMap(membersOf)];
}

function isNominal({ pos, tag }: Node): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || tag.startsWith('NN');
}

function partiesOfOne(member: Node, tree: Tree): readonly Party[] {
  const left = member.head?.dep === 'relcl' ? boundPronoun(member) : null;
  if (left) return partiesOf(left, tree);
  const named = namedBy(member, tree, ACTING);
  if (named.length > 0) return named;
  const meant = relativeMeaning(member);
  if (meant) return partiesOfOne(meant, tree);
  const title = kidsOf(member, 'appos').flatMap((name) => namedBy(name, tree, ACTING, member.start));
  const [person] = title.filter(({ kind }) => kind === 'PERSON');
  if (person) return [{ ...person, start: person.start }];
  const insideTitle = personOfTitle(member, tree);
  if (insideTitle) return [insideTitle];
  const bound = boundPronoun(member);
  if (bound) return partiesOf(bound, tree).filter(({ entityId }) => entityId !== null);
  if (member.pos === 'PRON' && !/^(?:some|many|most|all|several|both)$/i.test(member.text)) return [];
  const owners = ownersOf(member, tree);
  if (owners.length > 0) return owners;
  // "announced on Wednesday": a day is nobody.
  if (isTime(member)) return [];
  const places = namedBy(member, tree, new Set(['PLACE', 'TREATY', 'WEAPON']));
  if (places.length > 0) return places;
  return [wordsAs(member)];
}

/** "Berg, the chief inspector, with whom she had spoken": the name that the clause says more of. */
function relativeMeaning(member: Node): Node | null {
  if (!/^(?:whom|which)$/i.test(member.text) || member.dep !== 'pobj') return null;
  let at: Node | null = member.head;
  for (let steps = 0; at !== null && at.dep !== 'relcl'; steps++) at = steps > 3 ? null : at.head;
  const noun = at?.head ?? null;
  return noun?.dep === 'appos' && noun.head ? noun.head : noun;
}

/** "denied that she had met", "said it would": the subject of the clause that governs its own, where nothing else says who is meant. */
export function boundPronoun(member: Node): Node | null {
  if (!/^(?:he|she|it|they)$/i.test(member.text)) return null;
  const verb = member.head;
  // "Lima is to rejoin the pact, which it left"
  const isItself = member.mentions.some(({ entityId }) =>
    verb?.head?.mentions.some((other) => other.entityId === entityId),
  );
  if (member.mentions.length > 0 && !isItself) return null;
  if (verb?.dep === 'relcl' && /^it$/i.test(member.text)) {
    // "all of the pact, which it left": up to the verb.
    let over = verb.head?.head ?? null;
    for (let steps = 0; over !== null && !isVerb(over) && steps < 4; steps++) over = over.head;
    return (over && kidsOf(over, 'nsubj').find(({ at }) => at < member.at)) ?? null;
  }
  const isBound =
    verb !== null && (verb.dep === 'ccomp' || verb.dep === 'acl') && verb.head !== null && /^nsubj/.test(member.dep);
  if (!isBound) return null;
  const over = verb.head?.pos === 'NOUN' ? verb.head.head : verb.head;
  const [subject, ...more] = over ? kidsOf(over, 'nsubj') : [];
  return subject && more.length === 0 && subject.at < member.at && subject.pos !== 'PRON' ? subject : null;
}

function namedBy(node: Node, tree: Tree, kinds: ReadonlySet<EntityKind>, from?: number): readonly Party[] {
  return node.mentions.flatMap(({ entityId, start, end }): Party[] => {
    const kind = tree.entities.get(entityId)?.kind;
    // "Russian" of "the Russian" names a country, "Russian forces" has it as a word before another.
    if (kind === undefined || !kinds.has(kind) || isLeaning({ start, end }, tree)) return [];
    return [{ entityId, kind, head: node, via: 'name', start: Math.min(start, from ?? start), end }];
  });
}

/** "Secretary of State Ana Reyes": parsers hang the name on "State". */
function personOfTitle(member: Node, tree: Tree): Party | null {
  const reach = kidsOf(member, 'prep')
    .filter(({ lemma }) => lemma === 'of' || lemma === 'for')
    .flatMap((of) => kidsOf(of, 'pobj'))
    .flatMap((object) => [object, ...kidsOf(object, 'appos')]);
  for (const node of reach) {
    const [person] = namedBy(node, tree, new Set(['PERSON'])).filter((party) => {
      const first = tree.nodes.find(({ start }) => start >= party.start);
      const before = first && tree.nodes[first.at - 1];
      return before !== undefined && before.lemma !== 'of' && before.lemma !== 'for' && /^\p{Lu}/u.test(before.text);
    });
    if (person) return person;
  }
  return null;
}

/** Whose people or things they are: "Russian forces", "Iran's envoys", "Israeli and Turkish officials", "rebels in Chad". */
function ownersOf(member: Node, tree: Tree): readonly Party[] {
  // "opponents of the bloc" are none of it.
  if (eventWords().opponents.has(member.lemma)) return [];
  const span = phraseSpan(member);
  // "the army, whose fighters killed"
  const relative = kidsOf(member, 'poss').some(({ lemma }) => lemma === 'whose') ? member.head : null;
  if (relative?.dep === 'relcl' && relative.head)
    return partiesOf(relative.head, tree).map((party) => ({ ...party, via: 'part' as const, head: member, ...span }));
  const owning = eventWords().persons.has(member.lemma) ? new Set([...OWNING, 'PERSON' as const]) : OWNING;
  const asPart = (party: Party): Party => ({ ...party, via: 'part', head: member, ...span });
  const before = kidsOf(member, 'amod', 'compound', 'poss', 'nmod')
    .flatMap((word) => [word, ...kidsOf(word, 'conj', 'compound', 'amod', 'nmod', 'poss')])
    .flatMap((word) => [...namedBy(word, tree, owning), ...unknownAmong(word)]);
  if (before.some(({ entityId }) => entityId !== null))
    return before.map((party) => (party.entityId === null ? { ...party, head: member } : asPart(party)));
  // "an attack by Chadian rebels in Togo" is no part of Togo.
  const isDeed = kidsOf(member, 'prep').some(({ lemma }) => lemma === 'by');
  return kidsOf(member, 'prep')
    .filter(({ lemma }) => PART_OF.has(lemma) && !(isDeed && lemma === 'in'))
    .flatMap((preposition) => kidsOf(preposition, 'pobj'))
    .flatMap(membersOf)
    .flatMap((object) => {
      const named = namedBy(object, tree, OWNING);
      return named.length > 0 ? named : ownersOf(object, tree);
    })
    .map(asPart);
}

/** "Corvonian and Vardun leaders": of two before a noun one that nobody knows still is one. */
function unknownAmong(word: Node): readonly Party[] {
  const isOne = word.tag === 'NNP' && word.mentions.length === 0;
  const isJoined = word.dep === 'conj' || kidsOf(word, 'conj').length > 0;
  return isOne && isJoined ? [wordsAs(word)] : [];
}

/** "the efforts of Vardun", "Vardun's offer": whose something is, though nobody knows Vardun. */
export function unknownOwners(noun: Node): readonly Party[] {
  const of = kidsOf(noun, 'prep').filter(({ lemma }) => lemma === 'of' || lemma === 'by');
  const owners = [...kidsOf(noun, 'poss'), ...of.flatMap((one) => kidsOf(one, 'pobj'))].flatMap(membersOf);
  const named = owners.filter(({ tag, mentions, text }) => tag === 'NNP' && mentions.length === 0 && !TIME.test(text));
  return named.length === 0 && noun.kids.some(isNameBefore) ? [wordsAs(noun)] : named.map(wordsAs);
}

function wordsAs(word: Node): Party {
  return { entityId: null, kind: null, head: word, via: 'words', ...phraseSpan(word) };
}

/** The words of a phrase without what follows behind a comma or in a clause: "some 800,000 Kurds in the north". */
export function phraseSpan(head: Node): Span {
  const skipped = new Set([
    'relcl',
    'acl',
    'appos',
    'conj',
    'cc',
    'punct',
    'det',
    'predet',
    'nummod',
    'advcl',
    'ccomp',
  ]);
  const kept = [head, ...head.kids.filter(({ dep }) => !skipped.has(dep)).flatMap(subtreeKept)];
  return { start: Math.min(...kept.map(({ start }) => start)), end: Math.max(...kept.map(({ end }) => end)) };

  function subtreeKept(node: Node): readonly Node[] {
    return [node, ...node.kids.filter(({ dep }) => dep !== 'relcl' && dep !== 'appos').flatMap(subtreeKept)];
  }
}

/** Parties anywhere below a node, in order; `skip` says where not to look. Places only where nobody else is named. */
export function partiesBelow(node: Node, tree: Tree, skip: (node: Node) => boolean): readonly Party[] {
  const reached = subtree(node).filter((one) => one.mentions.length > 0 && !skip(one) && !isOfTitle(one, tree));
  const acting = reached.flatMap((one) => namedBy(one, tree, ACTING));
  const found = acting.length > 0 ? acting : reached.flatMap((one) => namedBy(one, tree, OWNING));
  return found.filter(
    (one, at) => found.findIndex(({ start, entityId }) => start === one.start && entityId === one.entityId) === at,
  );
}

/** "Chilean" of "Chilean President Ana Reyes": she is spoken of, and Chile is not. */
function isOfTitle(node: Node, { entities }: Tree): boolean {
  for (let at = node; at.head !== null && /^(?:amod|compound|nmod)$/.test(at.dep); at = at.head)
    if (at.head.mentions.some(({ entityId }) => entities.get(entityId)?.kind === 'PERSON')) return true;
  return false;
}
