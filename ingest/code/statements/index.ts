import type { Span } from '../../../src/domain/document.ts';
import type { Argument } from '../../../src/domain/event.ts';
import { contentId } from '../../../src/domain/id.ts';
import type { Statement } from '../../../src/domain/statement.ts';
import { paragraphsOf, quotations } from '../quotations.ts';
import { addresseeOf } from './addressee.ts';
import { attributedQuotations } from './direct.ts';
import { reportedClause } from './indirect.ts';
import { type Annotated, type Parse, parseOf, spanOf, textOf } from './parse.ts';
import type { Party } from './party.ts';
import { saidWhen, withoutTime } from './said-when.ts';
import { type SpeechAct, speechActs } from './speech-acts.ts';

export { attributionIn } from './attribution.ts';

/** All that an article says that somebody said, in the order of the text. */
export function statementsIn(annotated: Annotated): Statement[] {
  const parse = parseOf(annotated, quotations(annotated.document.text, paragraphsOf(annotated.sentences)));
  const acts = speechActs(parse);
  const direct = attributedQuotations(parse, acts).map(({ quoted, ...said }) =>
    statement(parse, { ...said, span: wordsOf(parse, quoted.inner), direct: true }),
  );
  const indirect = acts.flatMap((act) => fromClause(parse, act, direct) ?? []);
  const byId = new Map([...direct, ...indirect].map((one) => [one.id, one]));
  return [...byId.values()].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** A clause that is mostly a quotation is told already. */
function fromClause(parse: Parse, act: SpeechAct, direct: readonly Statement[]): Statement | null {
  const clause = reportedClause(parse, act);
  if (!clause || !act.speaker) return null;
  const span = withoutTime(parse, act, clause);
  const quoted = direct.reduce(
    (sum, one) => sum + Math.max(0, Math.min(one.end, span.end) - Math.max(one.start, span.start)),
    0,
  );
  if (quoted * 2 > span.end - span.start) return null;
  const rule = `reported-${act.manner.toLowerCase()}`;
  return statement(parse, { span, direct: false, act, speaker: act.speaker, rule, confidence: 0.9 });
}

interface Found {
  readonly span: Span;
  readonly direct: boolean;
  readonly speaker: Party;
  /** Null where no verb of saying leads to the words. */
  readonly act: SpeechAct | null;
  readonly rule: string;
  readonly confidence: number;
}

function statement(parse: Parse, { span, direct, speaker, act, rule, confidence }: Found): Statement {
  const addressee = act && addresseeOf(parse, act);
  const verb = act && { name: 'verb', entityId: null, ...spanOf(parse, act.verb, act.last) };
  return {
    id: contentId('statement', parse.document.id, `${span.start}`, `${span.end}`, direct ? 'direct' : 'indirect'),
    ...span,
    text: textOf(parse, span),
    direct,
    speakerId: speaker.entityId,
    speakerText: speaker.text,
    addresseeId: addressee?.entityId ?? null,
    addresseeText: addressee?.text ?? null,
    aboutIds: aboutIn(parse, span, speaker.entityId),
    time: act && saidWhen(parse, act, span),
    sentence: parse.sentences.findLast(({ start }) => start <= span.start)?.index ?? 0,
    arguments: [argument('speaker', speaker), argument('addressee', addressee), verb].filter((one) => one !== null),
    rule,
    confidence,
  };
}

function argument(name: string, party: Party | null): Argument | null {
  return party && { name, entityId: party.entityId, start: party.start, end: party.end };
}

/** Entities that the words name, but for who says them. */
function aboutIn({ mentions }: Parse, span: Span, speakerId: string | null): string[] {
  const within = mentions.filter(({ start, end }) => start >= span.start && end <= span.end);
  return [...new Set(within.map(({ entityId }) => entityId))].filter((id) => id !== speakerId).toSorted();
}

/** A quotation without its marks, the space within them and the comma before the closing one. */
function wordsOf({ document }: Parse, { start, end }: Span): Span {
  const inner = document.text.slice(start, end);
  const from = start + (inner.length - inner.trimStart().length);
  return { start: from, end: from + inner.trim().replace(/[,\s]+$/, '').length };
}
