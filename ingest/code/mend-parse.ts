import type { Mention } from '../../src/domain/entity.ts';
import { type Growing, isVerb, kidsOf, type Node } from './tree.ts';

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

/** "was due in Lima on Tuesday to see X": parsers hang what it was for on the day. */
export function mendPurpose(verb: Growing, nodes: readonly Growing[]): void {
  const day = verb.head && nodes[verb.head.at];
  if (!day || !/^(?:acl|relcl)$/.test(verb.dep) || !verb.kids.some(({ tag, dep }) => tag === 'TO' && dep === 'aux'))
    return;
  if (!/^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week|month|year|morning|evening|afternoon)$/.test(day.text))
    return;
  const over = nodes[verbAbove(day).at];
  if (!over) return;
  day.kids = day.kids.filter((kid) => kid !== verb);
  over.kids = [...over.kids, verb].toSorted((a, b) => a.at - b.at);
  verb.head = over;
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
  const over = verb.head && nodes[verb.head.at];
  if (!noun?.tag.startsWith('NN') || !over) return;
  over.kids = over.kids.filter((kid) => kid !== verb);
  noun.kids = [...noun.kids, verb].toSorted((a, b) => a.at - b.at);
  verb.head = noun;
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
  name.kids = [...day.kids.filter((kid) => kid !== name), ...name.kids].toSorted((a, b) => a.at - b.at);
  for (const kid of name.kids) setHead(nodes[kid.at], name);
  name.head = over;
  name.dep = day.dep;
  day.kids = [];
  day.dep = 'npadvmod';
  const verb = nodes[verbAbove(over).at];
  if (!verb) return;
  day.head = verb;
  verb.kids = [...verb.kids, day].toSorted((a, b) => a.at - b.at);
}

/** "said on Monday she had met X": parsers hang what follows the verb of saying on what was said. */
export function mendSaying(phrase: Growing, nodes: readonly Growing[]): void {
  const clause = phrase.head && nodes[phrase.head.at];
  const saying = nodes[phrase.at - 1];
  if (clause?.dep !== 'ccomp' || !saying || clause.head !== saying || !isVerb(saying)) return;
  const [subject] = kidsOf(clause, 'nsubj', 'nsubjpass');
  const isEarlier = subject !== undefined && phrase.at < subject.at && subject.at - phrase.at <= 4;
  if (!isEarlier || !/^(?:prep|npadvmod)$/.test(phrase.dep)) return;
  clause.kids = clause.kids.filter((kid) => kid !== phrase);
  saying.kids = [...saying.kids, phrase].toSorted((a, b) => a.at - b.at);
  phrase.head = saying;
}

function setHead(node: Growing | undefined, head: Node): void {
  if (node) node.head = head;
}

function verbAbove(node: Node): Node {
  return isVerb(node) || node.head === null ? node : verbAbove(node.head);
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
