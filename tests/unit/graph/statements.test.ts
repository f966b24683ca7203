import { describe, expect, test } from 'vitest';
import { articlePage } from '../../../src/graph/statements/articles.ts';
import { contactsCounted, contactsMet } from '../../../src/graph/statements/contacts.ts';
import { candidatesByName, searchEntities } from '../../../src/graph/statements/entities.ts';
import { eventBundle } from '../../../src/graph/statements/event-bundle.ts';
import { type EventPage, eventPage } from '../../../src/graph/statements/events.ts';
import { meetingPath } from '../../../src/graph/statements/paths.ts';
import { positionsOf } from '../../../src/graph/statements/positions.ts';
import { type StatementPage, statementBundle, statementPage } from '../../../src/graph/statements/said.ts';

const everyEvent: EventPage = {
  participantIds: [],
  types: null,
  modes: null,
  status: null,
  aboutId: null,
  maxSources: null,
  placeId: null,
  during: null,
  order: 'OLDEST_FIRST',
  after: null,
  limit: 21,
};
const everyStatement: StatementPage = {
  speakerId: null,
  addresseeId: null,
  aboutId: null,
  words: null,
  during: null,
  after: null,
  limit: 21,
};
const may = { from: '2019-05-01', to: '2019-05-31' };
const plain = ({ cypher, params }: { cypher: string; params: object }) =>
  `${cypher}\n\n${JSON.stringify(params, null, 2)}`;

describe('a statement is a value, made without a database', () => {
  test.each([
    ['events of everyone', eventPage(everyEvent)],
    ['timeline of one in May', eventPage({ ...everyEvent, participantIds: ['a'], during: may })],
    ['latest meetings of two', eventPage({ ...everyEvent, participantIds: ['a', 'b'], order: 'LATEST_FIRST' })],
    ['what is behind events', eventBundle(['e', 'e'], ['a'])],
    ['who met', contactsMet('a', '0000000002 2019-05-13 b', 21)],
    ['who met in May', contactsCounted({ entityId: 'a', modes: ['MEET'], during: may, after: null, limit: 21 })],
    ['path', meetingPath('a', 'b', 6, null)],
    ['path in May', meetingPath('a', 'b', 6, may)],
    ['entity by name', candidatesByName('sergei lavrov')],
    ['search', searchEntities({ words: '+(lavrov)', key: 'lavrov', kinds: null, limit: 11 })],
    ['positions', positionsOf('a')],
    ['statements of everyone', statementPage(everyStatement)],
    ['statements of one in May', statementPage({ ...everyStatement, speakerId: 'a', during: may })],
    ['statements to one about another', statementPage({ ...everyStatement, addresseeId: 'a', aboutId: 'b' })],
    ['statements by words', statementPage({ ...everyStatement, words: '+(hands)', speakerId: 'a' })],
    ['what is behind statements', statementBundle(['s', 's'])],
    ['articles', articlePage({ words: null, during: may, status: ['ACTIVE'], after: null, limit: 21 })],
  ])('%s', async (name, statement) => {
    expect(Object.isFrozen(statement) && Object.isFrozen(statement.params)).toBe(true);
    await expect(plain(statement)).toMatchFileSnapshot(`./snapshots/${name.replaceAll(' ', '-')}.cypher`);
  });
});

describe('nothing of a user’s becomes Cypher text', () => {
  const hostile = `x'}) DETACH DELETE n //`;

  test('not an id, a date, a cursor or a word', () => {
    const statements = [
      eventPage({
        ...everyEvent,
        participantIds: [hostile, hostile],
        placeId: hostile,
        after: hostile,
        during: { from: hostile, to: hostile },
      }),
      contactsMet(hostile, hostile, 1),
      contactsCounted({ entityId: hostile, modes: [], during: { from: hostile }, after: null, limit: 1 }),
      meetingPath(hostile, hostile, 3, { from: hostile, to: hostile }),
      candidatesByName(hostile),
      searchEntities({ words: hostile, key: hostile, kinds: null, limit: 1 }),
      articlePage({ words: hostile, during: { to: hostile }, status: null, after: hostile, limit: 1 }),
      eventBundle([hostile], [hostile]),
      statementPage({
        speakerId: hostile,
        addresseeId: hostile,
        aboutId: hostile,
        words: hostile,
        during: { from: hostile, to: hostile },
        after: hostile,
        limit: 1,
      }),
      statementBundle([hostile]),
    ];
    for (const { cypher, params } of statements) {
      expect(cypher).not.toContain('DETACH');
      expect(JSON.stringify(params)).toContain('DETACH');
    }
  });

  test('and a number of hops only as a whole number from one to ten', () => {
    for (const hops of [0, 11, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => meetingPath('a', 'b', hops, null)).toThrow(RangeError);
    }
    expect(meetingPath('a', 'b', 10, null).cypher).toContain('[:MET*..10]');
  });
});

test('the text of a page is the same whatever it is filtered by, so that it is planned once', () => {
  const one = eventPage({ ...everyEvent, participantIds: ['a'] });
  const other = eventPage({
    ...everyEvent,
    participantIds: ['b', 'c'],
    types: ['CONSULT'],
    modes: ['MEET'],
    status: ['HAPPENED'],
    placeId: 'p',
    during: may,
    after: 'k',
  });
  expect(other.cypher).toBe(one.cypher);
});
