import { type Counts, harmonic, type Share, type Tally } from './counts.ts';
import type { Score } from './score.ts';

interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly wanted: number;
  readonly given: number;
}
interface Part {
  readonly value: number;
  readonly of: number;
}
type RatesByKind = Rates & { readonly byKind: Readonly<Record<string, Rates>> };
interface QuoteFigures {
  readonly textRecall: number;
  readonly speakerRecall: number;
  readonly of: number;
}

/** What a set of records says of the extraction. Null where the set has no such labels. */
export interface Figures {
  readonly records: number;
  readonly entities: RatesByKind | null;
  readonly spans: Rates | null;
  readonly events: RatesByKind | null;
  readonly strictEvents: RatesByKind | null;
  readonly strictConsultAndTreaty: Rates | null;
  readonly accuracy: Readonly<Record<'mode' | 'status' | 'date' | 'place' | 'addressee', Part | null>>;
  readonly toldAsHappened: { readonly count: number; readonly of: number } | null;
  readonly directQuotes: (QuoteFigures & { readonly precision: number; readonly f1: number }) | null;
  readonly indirectQuotes: QuoteFigures | null;
  readonly roles: (Rates & { readonly withTitle: number }) | null;
  readonly coref: Part | null;
}

export function figuresOf(score: Score): Figures {
  const consultAndTreaty = score.strictEvents.sum(['CONSULT', 'TREATY']);
  const { direct } = score.quoteTexts;
  const precision = direct.given === 0 ? 0 : direct.right / direct.given;
  const directQuotes = quoteFigures(direct, score.quoteSpeakers.direct);
  const roles = rates(score.roles);
  return {
    records: score.records,
    entities: ratesByKind(score.entities),
    spans: score.spans.wanted > 0 ? rates(score.spans) : null,
    events: ratesByKind(score.events),
    strictEvents: ratesByKind(score.strictEvents),
    strictConsultAndTreaty: consultAndTreaty.wanted > 0 ? rates(consultAndTreaty) : null,
    accuracy: {
      mode: part(score.mode),
      status: part(score.status),
      date: part(score.date),
      place: part(score.place),
      addressee: part(score.addressee),
    },
    toldAsHappened: score.notHappened.of > 0 ? { count: score.notHappened.count, of: score.notHappened.of } : null,
    directQuotes: directQuotes && { ...directQuotes, precision, f1: harmonic(precision, directQuotes.speakerRecall) },
    indirectQuotes: quoteFigures(score.quoteTexts.indirect, score.quoteSpeakers.indirect),
    roles: score.roles.wanted > 0 ? { ...roles, withTitle: score.roleTitles.value } : null,
    coref: part(score.coref),
  };
}

function rates({ precision, recall, f1, wanted, given }: Counts): Rates {
  return { precision, recall, f1, wanted, given };
}

function ratesByKind(tally: Tally): RatesByKind | null {
  const kinds = tally.kinds();
  if (kinds.length === 0) return null;
  return { ...rates(tally.sum()), byKind: Object.fromEntries(kinds.map((kind) => [kind, rates(tally.of(kind))])) };
}

function part({ value, of }: Share): Part | null {
  return of === 0 ? null : { value, of };
}

function quoteFigures(texts: Counts, speakers: Share): QuoteFigures | null {
  return texts.wanted === 0 ? null : { textRecall: texts.recall, speakerRecall: speakers.value, of: texts.wanted };
}
