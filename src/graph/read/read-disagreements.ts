import { countedWords } from '../../domain/counted-words.ts';
import { type DisagreementField, type DisputableClaim, disagreementsOf } from '../../domain/disagreement.ts';
import type { EntityRef } from '../../domain/entity.ts';
import { isUnresolved } from '../../domain/event.ts';
import type { Executor } from '../executor.ts';
import type { AssertionRecord, DisagreementRecord, EventRecord } from '../records.ts';
import { contestedEvents } from '../statements/disagreements.ts';
import { readEventsById } from './read-bundle.ts';
import { resolveRef } from './resolve-ref.ts';

/** Where claims of one event cannot all be right, side by side; the latest events first. */
export async function readDisagreements(
  executor: Executor,
  about: EntityRef | null,
  first: number,
): Promise<readonly DisagreementRecord[]> {
  const id = about === null ? null : (await resolveRef(executor, about)).id;
  const events = await readEventsById(executor, await executor.read(contestedEvents(id, first)));
  return events.flatMap(disagreementsIn).slice(0, first);
}

/** The disagreements of one event, with what each claim says. */
export function disagreementsIn(event: EventRecord): readonly DisagreementRecord[] {
  const claims = event.assertions.map((assertion, at) => ({ assertion, claim: disputable(assertion, String(at)) }));
  const byId = new Map(claims.map(({ assertion, claim }) => [claim.id, assertion]));
  return disagreementsOf(
    event.type,
    claims.map(({ claim }) => claim),
  ).map(({ field, sides }) => ({
    event,
    field,
    claims: sides
      .flat()
      .flatMap((id) => byId.get(id) ?? [])
      .map((assertion) => ({ value: wordsFor(field, assertion), assertion })),
  }));
}

function phrasesOf({ arguments: words, evidence }: AssertionRecord): readonly string[] {
  return words
    .filter(({ name, entity }) => isUnresolved({ name, entityId: entity?.id ?? null }))
    .map((each) => countedWords(evidence.article.text, each));
}

function disputable(assertion: AssertionRecord, id: string): DisputableClaim {
  const { status, reportedAt, time, place, participants } = assertion;
  return {
    id,
    status,
    reportedAt,
    time,
    place: place === null ? null : { id: place.id, countryId: place.country?.id ?? null },
    participants: participants.map(({ role, entity }) => ({ role, entityId: entity.id })),
    phrases: phrasesOf(assertion),
  };
}

/** What one claim says of the field, in words. */
function wordsFor(field: DisagreementField, assertion: AssertionRecord): string {
  const { status, time, place, participants } = assertion;
  switch (field) {
    case 'STATUS':
      return status;
    case 'TIME':
      return time === null ? '' : time.start === time.end ? time.start : `${time.start}/${time.end}`;
    case 'PLACE':
      return place?.name ?? '';
    case 'NUMBER':
      return phrasesOf(assertion).join(', ');
    case 'BLAME':
    case 'PARTICIPANTS':
      return participants
        .filter(({ role }) => role === 'ACTOR')
        .map(({ entity }) => entity.name)
        .join(', ');
  }
}
