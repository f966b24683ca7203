import type { LabelledRecord } from '../record.ts';
import { Counts, Share, Tally } from './counts.ts';

export interface Options {
  /** Whether a country and a place are the same type: some labels do not tell them apart. */
  readonly mergePlaces?: boolean;
  /** The only types of entity scored. */
  readonly types?: readonly string[];
}

/** Everything counted over the records of a set. */
export class Score {
  records = 0;
  readonly entities = new Tally();
  readonly spans = new Counts();
  /** By root: type and parties. */
  readonly events = new Tally();
  /** By root: the status too. */
  readonly strictEvents = new Tally();
  /** Of the events found, how many are told right. */
  readonly mode = new Share();
  readonly status = new Share();
  readonly place = new Share();
  readonly date = new Share();
  /** Planned, cancelled and denied events; those that an answer says have happened. */
  readonly notHappened = new Share();
  readonly quoteTexts = { direct: new Counts(), indirect: new Counts() };
  /** With the speaker, where the text tells one. */
  readonly quoteSpeakers = { direct: new Share(), indirect: new Share() };
  readonly addressee = new Share();
  readonly roles = new Counts();
  /** Of the roles found, those whose title has a word of the labelled one. */
  readonly roleTitles = new Share();
  readonly coref = new Share();
  readonly findings: string[] = [];

  report({ id }: LabelledRecord, finding: string): void {
    this.findings.push(`${id}: ${finding}`);
  }
}

/** Sources whose labels leave dates and events out, and do not say so. */
const WITHOUT_DATES = new Set(['hand', 'seed']);
const WITHOUT_DATES_TYPES = ['person', 'organisation', 'country', 'place', 'treaty', 'other'];

export function readType(type: string, { mergePlaces }: Options): string {
  return mergePlaces === true && type === 'country' ? 'place' : type;
}

/** The types in which an answer can be wrong; null for all. */
export function typesScored(labelled: LabelledRecord, options: Options): ReadonlySet<string> | null {
  const labelledTypes =
    labelled.layers.entityTypes ?? (WITHOUT_DATES.has(labelled.source ?? '') ? WITHOUT_DATES_TYPES : null);
  const types = labelledTypes?.map((type) => readType(type, options)) ?? null;
  const wanted = options.types;
  if (wanted === undefined) return types && new Set(types);
  return new Set(types ? wanted.filter((type) => types.includes(type)) : wanted);
}
