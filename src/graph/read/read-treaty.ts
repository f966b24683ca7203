import { type AsKnown, treatyStandings } from '../../domain/treaty-state.ts';
import type { Executor } from '../executor.ts';
import type { EntityRecord, EventRecord, TreatyStateRecord } from '../records.ts';
import { eventsAboutTreaty } from '../statements/treaties.ts';
import { readEventsById } from './read-bundle.ts';
import { readAssertions } from './read-past.ts';

/** Every act on a treaty, oldest first. */
export async function readTreatyActions(executor: Executor, treatyId: string): Promise<readonly EventRecord[]> {
  return readEventsById(executor, await executor.read(eventsAboutTreaty(treatyId)));
}

export async function readTreatyState(
  executor: Executor,
  treatyId: string,
  asKnown: AsKnown,
): Promise<readonly TreatyStateRecord[]> {
  const events = await readTreatyActions(executor, treatyId);
  const { asOf } = asKnown;
  const claims = await Promise.all(
    events.map((event) =>
      asOf === null ? event.assertions : readAssertions(executor, event, { reportedBy: null, asOf }),
    ),
  );
  const acts = events.map((event, at) => ({
    ...event,
    parties: event.participants
      .filter(({ role }) => role === 'ACTOR' || role === 'PARTY')
      .map(({ entity }) => ({ id: entity.id, party: entity })),
    claims: claims[at] ?? [],
    event,
  }));
  return treatyStandings<EntityRecord, (typeof acts)[number]>(acts, asKnown).map(({ party, state, since, act }) => ({
    party,
    state,
    since,
    event: act.event,
  }));
}
