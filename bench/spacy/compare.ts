import type { AnnotatedText, AnnotatedToken } from '../../ingest/annotate/annotated-text.ts';

export const FIELDS = ['boundary', 'tag', 'pos', 'lemma', 'head', 'dep', 'sentence', 'ent'] as const;
export type Field = (typeof FIELDS)[number];

export interface Difference {
  readonly field: Field;
  readonly token: string;
  readonly start: number;
  readonly ours: string;
  readonly spacy: string;
}

export interface Comparison {
  /** Of spaCy's tokens. */
  readonly tokens: number;
  readonly identical: number;
  readonly differing: Readonly<Record<Field, number>>;
  /** Tokens of ours that spaCy does not have; they are listed, and the token of spaCy's in their place counts. */
  readonly extra: number;
  readonly differences: readonly Difference[];
}

/** Goes through spaCy's tokens and looks for the same in ours, by span: numbers of tokens shift where cuts differ. */
export function compare(text: string, ours: AnnotatedText, spacy: AnnotatedText): Comparison {
  const known = new Map(views(text, ours).map((view) => [view.boundary, view]));
  const theirs = views(text, spacy);
  const differing: Record<Field, number> = {
    boundary: 0,
    tag: 0,
    pos: 0,
    lemma: 0,
    head: 0,
    dep: 0,
    sentence: 0,
    ent: 0,
  };
  const differences: Difference[] = [];
  let identical = 0;
  for (const view of theirs) {
    const own = known.get(view.boundary);
    known.delete(view.boundary);
    const wrong = FIELDS.filter((field) => own?.[field] !== view[field]);
    if (wrong.length === 0) identical += 1;
    for (const field of wrong) differing[field] += 1;
    // Where the token is missing nothing else of it can be compared; one line says so.
    for (const field of own ? wrong : ['boundary' as const]) {
      differences.push({ field, token: view.text, start: view.start, ours: own?.[field] ?? '-', spacy: view[field] });
    }
  }
  for (const { text: token, start, boundary } of known.values()) {
    differences.push({ field: 'boundary', token, start, ours: boundary, spacy: '-' });
  }
  return { tokens: theirs.length, identical, differing, extra: known.size, differences };
}

type View = Readonly<Record<Field, string>> & { readonly text: string; readonly start: number };

function views(text: string, { tokens, sentences }: AnnotatedText): View[] {
  const starts = new Set(sentences.map(({ start }) => start));
  const ends = new Set(sentences.map(({ end }) => end));
  return tokens.map((token) => ({
    text: text.slice(token.start, token.end),
    start: token.start,
    boundary: span(token),
    tag: token.tag,
    pos: token.pos,
    lemma: token.lemma,
    head: headOf(text, token, tokens[token.head]),
    dep: token.dep,
    sentence: `${starts.has(token.start) ? 'starts' : ''}${ends.has(token.end) ? ' ends' : ''}` || 'within',
    ent: token.ent,
  }));
}

function span({ start, end }: AnnotatedToken): string {
  return `${start}..${end}`;
}

function headOf(text: string, token: AnnotatedToken, head: AnnotatedToken | undefined): string {
  if (!head) return `no token ${token.head}`;
  return head === token ? 'itself' : `${text.slice(head.start, head.end)} ${span(head)}`;
}

/** What is wrong with the spans themselves: `text.slice(start, end)` is the token, and one plain space at most between. */
export function spanFaults(text: string, { tokens }: AnnotatedText): string[] {
  const faults: string[] = [];
  let reached = 0;
  for (const token of tokens) {
    const between = text.slice(reached, token.start);
    if (text.slice(token.start, token.end) !== token.text) faults.push(`${span(token)} is not ${quote(token.text)}`);
    if (token.start < reached || token.end <= token.start) faults.push(`${span(token)} overlaps or is empty`);
    if (between !== '' && (between !== ' ' || reached === 0))
      faults.push(`${quote(between)} before ${span(token)} is lost`);
    reached = token.end;
  }
  const rest = text.slice(reached);
  if (rest !== '' && (rest !== ' ' || reached === 0)) faults.push(`${quote(rest)} at the end is lost`);
  return faults;
}

export function quote(text: string): string {
  return JSON.stringify(text);
}
