import { type AsKnown, treatyStandings } from '../../domain/treaty-state.ts';
import type { Executor } from '../executor.ts';
import type { EntityRecord, EventRecord, TreatyStateRecord } from '../records.ts';
import { pastTellingsAboutTreaty } from '../statements/past.ts';
import { eventsAboutTreaty } from '../statements/treaties.ts';
import { readEventsById } from './read-bundle.ts';
import { readAssertions, readEventById } from './read-past.ts';

/** Every act on a treaty, oldest first. */
export async function readTreatyActions(executor: Executor, treatyId: string): Promise<readonly EventRecord[]> {
  return readEventsById(executor, await executor.read(eventsAboutTreaty(treatyId)));
}

export async function readTreatyState(
  executor: Executor,
  treatyId: string,
  asKnown: AsKnown,
): Promise<readonly TreatyStateRecord[]> {
  const { asOf } = asKnown;
  const present = await readTreatyActions(executor, treatyId);
  const events = asOf === null ? present : [...present, ...(await actsTakenBack(executor, treatyId))];
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

/** Acts that nothing supports any more: what was known of them once is in their past claims. */
async function actsTakenBack(executor: Executor, treatyId: string): Promise<readonly EventRecord[]> {
  const past = await executor.read(pastTellingsAboutTreaty(treatyId));
  const found = await Promise.all(past.map(({ id }) => readEventById(executor, id)));
  return found.filter((event) => event !== null).filter(({ status }) => status === null);
}
