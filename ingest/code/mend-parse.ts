import type { Entity, Mention } from '../../src/domain/entity.ts';
import { adopt, hang } from './hang.ts';
import { type Growing, isVerb, kidsOf, type Node } from './tree.ts';

const DAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week|month|year|morning|evening|afternoon)$/;

/**
 * "JAKARTA - Leaders of the bloc agreed": parsers take the dateline for the subject, and the subject for another name of it.
 */
export function mendDateline(nodes: readonly Growing[]): void {
  const dash = nodes.slice(0, 14).find(({ text }) => /^(?:-|--|–|—)$/.test(text));
  if (!dash || !/^\p{Lu}{2,}/u.test(nodes[0]?.text ?? '')) return;
  const subject = nodes.find((node) => node.at > dash.at && node.head !== null && node.head.at < dash.at);
  const line = subject && nodes[subject.head?.at ?? -1];
  const over = line && nodes[line.head?.at ?? -1];
  if (!subject || !line || !over || over.at < dash.at || subject.tag.startsWith('VB')) return;
  line.kids = line.kids.filter((kid) => kid !== subject);
  over.kids = over.kids.map((kid) => (kid === line ? subject : kid)).toSorted((a, b) => a.at - b.at);
  subject.head = over;
  subject.dep = line.dep;
  line.head = null;
  line.dep = 'ROOT';
}

/**
 * "was due in Lima on Tuesday to see X", "cancelled that visit to instead see X": parsers hang what it was for on the day,
 * or on what was given up for it.
 */
export function mendPurpose(verb: Growing, nodes: readonly Growing[]): void {
  const noun = verb.head && nodes[verb.head.at];
  const isPurpose = verb.kids.some(({ tag, dep }) => tag === 'TO' && dep === 'aux');
  if (!noun || isVerb(noun) || !isPurpose || !/^(?:acl|relcl|advcl)$/.test(verb.dep)) return;
  if (!DAY.test(noun.text) && !verb.kids.some(({ lemma }) => lemma === 'instead')) return;
  const over = nodes[verbOrRoot(noun).at];
  if (!over) return;
  hang(verb, over, nodes);
  verb.dep = 'advcl';
}

/** "called the pact concluded by Reyes a mistake": a verb without a subject behind a noun, with who did it, is of that noun. */
export function mendReduced(verb: Growing, nodes: readonly Growing[]): void {
  if (!/^VB[DN]$/.test(verb.tag) || !/^(?:oprd|advcl|ccomp|xcomp)$/.test(verb.dep)) return;
  if (
    !verb.kids.some(({ dep }) => dep === 'agent') ||
    verb.kids.some(({ dep }) => /^(?:nsubj|nsubjpass|aux|auxpass|mark)$/.test(dep))
  )
    return;
  const noun = nodes[verb.at - 1];
  if (!noun?.tag.startsWith('NN') || verb.head === null) return;
  hang(verb, noun, nodes);
  verb.dep = 'acl';
  verb.tag = 'VBN';
}

/** "met Ana Reyes Tuesday": parsers take the day for the end of the name. */
export function mendDay(day: Growing, nodes: readonly Growing[], mentions: readonly Mention[]): void {
  const name = nodes[day.at - 1];
  if (!/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(day.text) || day.head === null || name?.head !== day) return;
  if (name.dep !== 'compound' || mentions.some(({ start, end }) => start <= day.start && day.end <= end)) return;
  const over = nodes[day.head.at];
  if (!over) return;
  over.kids = over.kids.map((kid) => (kid === day ? name : kid));
  adopt(name, [...day.kids.filter((kid) => kid !== name), ...name.kids], nodes);
  name.head = over;
  name.dep = day.dep;
  day.kids = [];
  day.dep = 'npadvmod';
  const verb = nodes[verbOrRoot(over).at];
  if (verb) hang(day, verb, nodes);
}

/** "said on Monday she had met X": parsers hang what follows the verb of saying on what was said. */
export function mendSaying(phrase: Growing, nodes: readonly Growing[]): void {
  const clause = phrase.head && nodes[phrase.head.at];
  const saying = nodes[phrase.at - 1];
  if (clause?.dep !== 'ccomp' || !saying || clause.head !== saying || !isVerb(saying)) return;
  const [subject] = kidsOf(clause, 'nsubj', 'nsubjpass');
  const isEarlier = subject !== undefined && phrase.at < subject.at && subject.at - phrase.at <= 4;
  if (!isEarlier || !/^(?:prep|npadvmod)$/.test(phrase.dep)) return;
  hang(phrase, saying, nodes);
}

/** The word itself where it is a verb, else the verb it is under, else the root. */
function verbOrRoot(node: Node): Node {
  return isVerb(node) || node.head === null ? node : verbOrRoot(node.head);
}

/**
 * "met A and B stayed away": parsers take B for a second one who was met, and leave the verb behind it without a subject.
 */
export function mendList(verb: Growing, nodes: readonly Growing[]): void {
  if (!/^VB[DZP]$/.test(verb.tag) || !/^(?:conj|advcl|ccomp|dep)$/.test(verb.dep)) return;
  if (verb.kids.some(({ dep }) => dep === 'nsubj' || dep === 'nsubjpass' || dep === 'mark')) return;
  const before = nodes[verb.at - 1];
  if (before?.dep !== 'conj' || !before.tag.startsWith('NN') || before.head === null || before.head.at > before.at)
    return;
  const first = nodes[before.head.at];
  if (!first || first.head === null || !/^(?:dobj|pobj)$/.test(first.dep)) return;
  first.kids = first.kids.filter((kid) => kid !== before && kid.dep !== 'cc');
  before.head = verb;
  before.dep = 'nsubj';
  verb.kids = [before, ...verb.kids];
}

/** "met Chilean counterpart Tomas Berg": parsers take the name for a time. */
export function mendObject(name: Growing, entities: ReadonlyMap<string, Entity>): void {
  const verb = name.head;
  if (name.dep !== 'npadvmod' || verb === null || !isVerb(verb) || name.at < verb.at) return;
  if (verb.kids.some(({ dep }) => dep === 'dobj')) return;
  if (name.mentions.some(({ entityId }) => entities.get(entityId)?.kind === 'PERSON')) name.dep = 'dobj';
}

/** "is inching nearer to accord with X": behind "nearer to" no verb can stand. */
export function mendNearer(word: Growing, nodes: readonly Growing[]): void {
  const [to, near] = [nodes[word.at - 1], nodes[word.at - 2]];
  if (word.tag !== 'VB' || to?.tag !== 'TO' || to.head !== word || !/^(?:nearer|closer)$/.test(near?.text ?? ''))
    return;
  const over = word.head && nodes[word.head.at];
  if (!over) return;
  over.kids = [...over.kids.filter((kid) => kid !== word), to].toSorted((a, b) => a.at - b.at);
  word.kids = word.kids.filter((kid) => kid !== to);
  to.head = over;
  to.kids = [word];
  Object.assign(to, { tag: 'IN', pos: 'ADP', dep: 'prep' });
  word.head = to;
  Object.assign(word, { tag: 'NN', pos: 'NOUN', dep: 'pobj' });
}

/** "The agency working in Peru said": parsers take what somebody is doing for who speaks, and who does it for its subject. */
export function mendDoer(doing: Growing, nodes: readonly Growing[]): void {
  if (doing.tag !== 'VBG' || doing.dep !== 'nsubj' || doing.head === null) return;
  const doer = nodes[doing.at - 1];
  const over = nodes[doing.head.at];
  if (!doer || !over || doer.head !== doing || doer.dep !== 'nsubj') return;
  doing.kids = doing.kids.filter((kid) => kid !== doer);
  doer.kids = [...doer.kids, doing];
  over.kids = over.kids.map((kid) => (kid === doing ? doer : kid));
  doer.head = over;
  doer.dep = 'nsubj';
  doing.head = doer;
  doing.dep = 'acl';
}
