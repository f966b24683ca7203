import type { Sentence, Span, Token } from '../../src/domain/document.ts';
import type { Entity, Mention } from '../../src/domain/entity.ts';

/** A word of a parsed sentence, with those that hang on it. Words are compared by lemma, in lower case. */
export interface Node extends Span {
  readonly at: number;
  readonly text: string;
  readonly lemma: string;
  readonly tag: string;
  readonly pos: string;
  readonly dep: string;
  /** Null at the root. */
  readonly head: Node | null;
  /** In order of the text. */
  readonly kids: readonly Node[];
  /** What names somebody or something here, the word being its head; several where it names several: "the pair". */
  readonly mentions: readonly Mention[];
}

export interface Tree {
  readonly sentence: Sentence;
  readonly nodes: readonly Node[];
  readonly entities: ReadonlyMap<string, Entity>;
  /** What was named last before the sentence, for "there", "the pact" and "it". */
  readonly before: {
    readonly place: Mention | null;
    readonly treaty: Mention | null;
    /** The city that an article begins with: "LIMA (Reuters) -". */
    readonly dateline: { readonly mention: Mention; readonly paragraph: number } | null;
  };
}

type Growing = { -readonly [Key in keyof Node]: Node[Key] } & { kids: Node[] };

/** The tokens of one sentence as a tree; `first` is the index of the first among all tokens of the article. */
export function plantTree(
  sentence: Sentence,
  tokens: readonly Token[],
  first: number,
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
  before: Tree['before'],
): Tree {
  const nodes = tokens.map(
    (token, at): Growing => ({
      at,
      start: token.start,
      end: token.end,
      text: token.text,
      lemma: token.lemma.toLowerCase(),
      tag: token.tag,
      pos: token.pos,
      dep: token.dep,
      head: null,
      kids: [],
      mentions: [],
    }),
  );
  for (const [at, node] of nodes.entries()) {
    const head = nodes[(tokens[at]?.head ?? 0) - first];
    if (!head || head === node) continue;
    node.head = head;
    head.kids.push(node);
  }
  mendDateline(nodes);
  for (const node of nodes) mendList(node, nodes);
  for (const node of nodes) mendDay(node, nodes, mentions);
  for (const node of nodes) mendPurpose(node, nodes);
  for (const node of nodes) node.mentions = mentionsAt(node, mentions);
  return { sentence, nodes, entities, before };
}

/**
 * "met A and B stayed away": parsers take B for a second one who was met, and leave the verb behind it without a subject.
 */
function mendList(verb: Growing, nodes: readonly Growing[]): void {
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

/** "was due in Lima on Tuesday to see X": parsers hang what it was for on the day. */
function mendPurpose(verb: Growing, nodes: readonly Growing[]): void {
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

/** "met Ana Reyes Tuesday": parsers take the day for the end of the name. */
function mendDay(day: Growing, nodes: readonly Growing[], mentions: readonly Mention[]): void {
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

function setHead(node: Growing | undefined, head: Node): void {
  if (node) node.head = head;
}

function verbAbove(node: Node): Node {
  return isVerb(node) || node.head === null ? node : verbAbove(node.head);
}

/**
 * "JAKARTA - Leaders of the bloc agreed": parsers take the dateline for the subject, and the subject for another name of it.
 */
function mendDateline(nodes: readonly Growing[]): void {
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

/** What a word is the head of: the longest of these, so that "the Russian minister" is he, and "Russian" in it the country. */
function mentionsAt({ start, end, head }: Node, mentions: readonly Mention[]): readonly Mention[] {
  const headed = mentions.filter((mention) => {
    const covers = (span: Span) => mention.start <= span.start && span.end <= mention.end;
    return (covers({ start, end }) || (mention.start < end && start < mention.end)) && (head === null || !covers(head));
  });
  const length = Math.max(0, ...headed.map((mention) => mention.end - mention.start));
  return headed.filter((mention) => mention.end - mention.start === length);
}

export function kidsOf(node: Node, ...deps: readonly string[]): readonly Node[] {
  return node.kids.filter(({ dep }) => deps.includes(dep));
}

/** The node and all below it, in order of the text. */
export function subtree(node: Node): readonly Node[] {
  return [node, ...node.kids.flatMap(subtree)].toSorted((a, b) => a.at - b.at);
}

export function isVerb({ pos }: Node): boolean {
  return pos === 'VERB' || pos === 'AUX';
}
