import type { Sentence } from '../../src/domain/document.ts';
import type { Entity } from '../../src/domain/entity.ts';
import type { Argument, AssertedStatus, Participation } from '../../src/domain/event.ts';
import { contentId } from '../../src/domain/id.ts';
import type { Time } from '../../src/domain/time.ts';
import { type ConsultRule, consultRules } from '../gazetteers/consult-rules.ts';
import { lazy } from '../gazetteers/lazy.ts';
import { cameoOf } from '../gazetteers/ontology.ts';
import { organisations } from '../gazetteers/organisations.ts';
import { circumstancesOf } from './circumstances.ts';
import type { Claim } from './claim.ts';
import type { Encoded, Item } from './encode.ts';
import { type Anchors, type Direction, placeInCalendar } from './place-in-calendar.ts';
import { type Form, judge } from './status.ts';

export interface Context {
  readonly sentence: Sentence;
  readonly encoded: Encoded;
  readonly nextSentences: string;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly anchors: Anchors;
}

const FORMS: readonly Form[] = ['past', 'base', 'present', 'gerund', 'noun', 'planned'];

const media = lazy(
  () =>
    new Set(
      organisations()
        .filter(({ subkind }) => subkind === 'media')
        .map(({ slug }) => contentId('organization', slug)),
    ),
);

/** All claims of meetings, visits and calls in a sentence. The first rule that reads a trigger has it alone. */
export function claimsIn(context: Context): Claim[] {
  const claims: Claim[] = [];
  const taken = new Set<string>();
  for (const rule of consultRules()) {
    for (const match of context.encoded.text.matchAll(rule.pattern)) {
      for (const claim of read(context, rule, match)) {
        const trigger = claim.arguments.find(({ name }) => name === 'trigger');
        const key = `${trigger?.start} ${claim.participants.map(({ entityId }) => entityId).toSorted()}`;
        if (taken.has(key)) continue;
        taken.add(key);
        claims.push(claim);
      }
    }
  }
  return claims;
}

function read(context: Context, rule: ConsultRule, match: RegExpExecArray): Claim[] {
  const { encoded, sentence } = context;
  const groups = match.groups ?? {};
  const form = FORMS.find((one) => groups[one] !== undefined);
  const spans = match.indices?.groups ?? {};
  const triggerSpan = form && spans[form];
  if (!form || !triggerSpan) return [];
  const itemOf = (name: string): Item | undefined => {
    const span = spans[name];
    return span && encoded.itemsIn(span[0], span[1])[0];
  };
  const end = match.index + match[0].length;
  const judgement = judge({
    form,
    mode: rule.mode,
    before: encoded.text.slice(0, match.index),
    between: groups['between'] ?? '',
    trigger: groups[form] ?? '',
    after: encoded.text.slice(end),
    isVerbBehind: form === 'past' && triggerSpan[0] < (spans['subj']?.[0] ?? 0),
    nextSentences: context.nextSentences,
  });
  if (!judgement) return [];

  const found = circumstancesOf(encoded, match.index, end);
  const time = found.time && timeOf(found.time, context, judgement.direction);
  // A call has no one place.
  const place = rule.mode === 'PHONE' ? null : (itemOf('place') ?? found.place);
  const status = settled(judgement.status, form, found.time, time, context.anchors.today);
  if (status === null) return [];

  const subject = partiesOf(itemOf('subj'), rule.mode === 'VISIT' ? 'VISITOR' : 'ACTOR');
  const trigger = encoded.itemsIn(triggerSpan[0], triggerSpan[1]);
  const shared: Argument[] = [
    {
      name: 'trigger',
      entityId: null,
      start: trigger[0]?.start ?? sentence.start,
      end: trigger.at(-1)?.end ?? sentence.end,
    },
    ...(found.time?.time ? [{ name: 'time', entityId: null, ...found.time.time.core }] : []),
    ...(place?.mentions[0]
      ? [
          {
            name: 'place',
            entityId: place.mentions[0].entityId,
            start: place.mentions[0].start,
            end: place.mentions[0].end,
          },
        ]
      : []),
  ];
  return sidesOf(rule, subject, itemOf('obj'), context.entities).map((parties) => ({
    type: 'CONSULT',
    mode: rule.mode,
    cameo: cameoOf(rule.mode),
    treatyId: null,
    status,
    time: time ?? null,
    placeId: place?.mentions[0]?.entityId ?? null,
    participants: parties.map(({ name, entityId }) => ({ role: name, entityId })),
    arguments: [...shared, ...parties],
    sentence: sentence.index,
    rule: rule.name,
    confidence: rule.confidence,
  }));
}

type Party = Argument & { readonly name: Participation['role']; readonly entityId: string };

/** Who met whom: the subject's people together with each of the object's, for of those it is not said that they met. */
function sidesOf(
  rule: ConsultRule,
  subject: readonly Party[],
  object: Item | undefined,
  entities: Context['entities'],
): Party[][] {
  const fits = (party: Party) => !media().has(party.entityId);
  const isPerson = (party: Party) => entities.get(party.entityId)?.kind === 'PERSON';
  if (rule.mode === 'VISIT') return subject.filter(isPerson).map((visitor) => [visitor]);
  const groups = rule.mutual ? [[...subject]] : partiesOf(object, 'ACTOR').map((other) => [...subject, other]);
  return groups.filter((group) => {
    const ids = new Set(group.map(({ entityId }) => entityId));
    const peopled = rule.withoutPeople || group.some(isPerson);
    return ids.size === group.length && group.length > 1 && group.every(fits) && peopled;
  });
}

function partiesOf(item: Item | null | undefined, role: Participation['role']): Party[] {
  return (item?.mentions ?? []).map(({ entityId, start, end }) => ({ name: role, entityId, start, end }));
}

function timeOf(item: Item, { anchors, encoded }: Context, direction: Direction): Time | null {
  if (!item.time) return null;
  // "later in the day" after a date in the same sentence is that date's.
  const earlier = encoded.items.slice(0, encoded.items.indexOf(item)).findLast(isDay);
  const said = earlier?.time && placeInCalendar(earlier.time.says, earlier.time.text, anchors, 'past');
  const context = said?.start ?? anchors.context;
  return placeInCalendar(item.time.says, item.time.text, { today: anchors.today, context }, direction);
}

function isDay(item: Item): boolean {
  return item.time?.says.kind === 'date' || item.time?.says.kind === 'weekday';
}

/** The status once the time is known: what is said of a day to come has not happened. */
function settled(
  status: AssertedStatus,
  form: Form,
  said: Item | null,
  time: Time | null,
  today: string | null,
): AssertedStatus | null {
  if (status !== 'HAPPENED' && status !== 'ONGOING') return status;
  if (time && today !== null && time.start > today) return form === 'present' || form === 'gerund' ? 'PLANNED' : null;
  // "met on May 20" in an article of May 14: either of the two is a mistake.
  if (said?.time?.says.kind === 'date' && today !== null && !time) return null;
  // "X meets Y on Friday": last Friday or the next?
  if (form !== 'past' && said && !time) return null;
  return status;
}
