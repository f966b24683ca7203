import neo4j, { type Driver, type Plan, type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { clusterTellings } from '../../../src/domain/cluster-tellings.ts';
import { CONTACT_KINDS } from '../../../src/domain/contact-kind.ts';
import { openGraph } from '../../../src/graph/index.ts';
import { prepare } from '../../../src/graph/parameters.ts';
import {
  articleById,
  articlePage,
  mentionsOfArticle,
  storedArticle,
  storedArticles,
} from '../../../src/graph/statements/articles.ts';
import { contactsCounted, contactsMet } from '../../../src/graph/statements/contacts.ts';
import { contestedEvents } from '../../../src/graph/statements/disagreements.ts';
import {
  candidatesById,
  candidatesByName,
  candidatesByWikidata,
  entityById,
  searchEntities,
} from '../../../src/graph/statements/entities.ts';
import { eventBundle } from '../../../src/graph/statements/event-bundle.ts';
import { type EventPage, eventPage, eventsOfArticle } from '../../../src/graph/statements/events.ts';
import { coOccurring, strongestLinks } from '../../../src/graph/statements/neighborhood.ts';
import {
  changesOfArticle,
  eventOfOldId,
  pastClaimsOfEvent,
  pastClaimsOfTelling,
  pastTellingsAboutTreaty,
  pastTellingsOfArticle,
  versionsOfArticle,
} from '../../../src/graph/statements/past.ts';
import { meetingPath } from '../../../src/graph/statements/paths.ts';
import { positionsOf } from '../../../src/graph/statements/positions.ts';
import {
  type StatementPage,
  statementBundle,
  statementPage,
  statementsOfArticle,
} from '../../../src/graph/statements/said.ts';
import type { Statement } from '../../../src/graph/statements/statement.ts';
import { counts, versions } from '../../../src/graph/statements/status.ts';
import { eventsAboutTreaty } from '../../../src/graph/statements/treaties.ts';
import { articleRows } from '../../../src/graph/write/article-rows.ts';
import {
  writeArticle,
  writeAssertions,
  writeEntities,
  writeMentions,
  writePositions,
  writeStatements,
} from '../../../src/graph/write/statements/article.ts';
import { countCoOccurrences, namedInArticle } from '../../../src/graph/write/statements/co-occurs.ts';
import { claimsOf, recountPairs, removeEvents, writeEvents } from '../../../src/graph/write/statements/fold.ts';
import { foldEntities, refoldFacts } from '../../../src/graph/write/statements/fold-entities.ts';
import { eventsBefore, lockArticle, lockEntities } from '../../../src/graph/write/statements/lock.ts';
import {
  claimsOfArticle,
  keepPastClaims,
  leadTo,
  matesOf,
  retireTellings,
} from '../../../src/graph/write/statements/past.ts';
import { heldBy, removeParts, removeUnsupported } from '../../../src/graph/write/statements/remove.ts';
import {
  eventsOfTellings,
  lockMeetingPoints,
  tellingsAt,
  tellingsOfArticle,
  writeClusters,
  writeReplacements,
  writeTellings,
} from '../../../src/graph/write/statements/tellings.ts';
import {
  forgetVersion,
  keepEarlierText,
  keepPresentText,
  recordChange,
  setArticleStatus,
} from '../../../src/graph/write/statements/versions.ts';
import { sochiTalks } from '../../unit/graph/sochi.ts';
import { cleanGraph } from '../clean-graph.ts';

const during = { from: '2019-05-01', to: '2019-05-31' };
const everyEvent: EventPage = {
  participantIds: [],
  types: ['CONSULT'],
  modes: ['MEET'],
  status: ['HAPPENED'],
  aboutId: null,
  placeId: 'place_1',
  maxSources: 1,
  during,
  order: 'OLDEST_FIRST',
  after: null,
  limit: 11,
};
const everyStatement: StatementPage = {
  speakerId: null,
  addresseeId: null,
  aboutId: null,
  words: null,
  during,
  after: null,
  limit: 11,
};
const rows = articleRows(sochiTalks);
const held = { entityIds: ['a'], nameKeys: ['a'], positionIds: ['a'], sources: ['a'] };

const READS: Readonly<Record<string, Statement>> = {
  'entity by id': candidatesById('a'),
  'entity by name': candidatesByName('a'),
  'entity by Wikidata id': candidatesByWikidata('Q1'),
  'entity record': entityById('a'),
  search: searchEntities({ words: '+(a)', key: 'a', kinds: ['PERSON'], limit: 11 }),
  'events of everyone, oldest first': eventPage(everyEvent),
  'events of everyone, latest first': eventPage({ ...everyEvent, order: 'LATEST_FIRST' }),
  'timeline of one': eventPage({ ...everyEvent, participantIds: ['a'] }),
  'latest events of one': eventPage({ ...everyEvent, participantIds: ['a'], order: 'LATEST_FIRST' }),
  'meetings between three': eventPage({ ...everyEvent, participantIds: ['a', 'b', 'c'], order: 'LATEST_FIRST' }),
  'what is behind events': eventBundle(['a'], ['b']),
  'events of an article': eventsOfArticle('a'),
  'statements of everyone': statementPage(everyStatement),
  'statements of one': statementPage({ ...everyStatement, speakerId: 'a' }),
  'statements to one': statementPage({ ...everyStatement, addresseeId: 'a' }),
  'statements about one': statementPage({ ...everyStatement, aboutId: 'a' }),
  'statements of one to one about one': statementPage({
    ...everyStatement,
    speakerId: 'a',
    addresseeId: 'b',
    aboutId: 'c',
  }),
  'statements by words': statementPage({ ...everyStatement, words: '+a', speakerId: 'a' }),
  'what is behind statements': statementBundle(['a']),
  'statements of an article': statementsOfArticle('a'),
  'who met': contactsMet('a', null, 11),
  'who met in a period': contactsCounted({ entityId: 'a', modes: ['MEET'], during, after: null, limit: 11 }),
  path: meetingPath('a', 'b', 6, null),
  'path in a period': meetingPath('a', 'b', 6, during),
  positions: positionsOf('a'),
  'acts on a treaty': eventsAboutTreaty('a'),
  article: articleById('a'),
  articles: articlePage({ words: null, during, status: ['ACTIVE'], after: null, limit: 11 }),
  'articles by words': articlePage({ words: '+a', during, status: ['ACTIVE'], after: null, limit: 11 }),
  mentions: mentionsOfArticle('a'),
  'article as it was stored': storedArticle('a'),
  'articles another extractor read': storedArticles('', { notBy: 'a' }),
  'past claims of an event': pastClaimsOfEvent('a'),
  'past claims of a telling': pastClaimsOfTelling('a'),
  'event of an old id': eventOfOldId('a'),
  'what an article told': pastTellingsOfArticle('a', '2019-05-14T00:00:00.000Z'),
  'past acts on a treaty': pastTellingsAboutTreaty('a'),
  'versions of an article': versionsOfArticle('a'),
  'changes of an article': changesOfArticle('a'),
  disagreements: contestedEvents(null, 11),
  'disagreements of one': contestedEvents('a', 11),
  'whom one met most': strongestLinks('MET', ['a'], 11),
  'whom one spoke to most': strongestLinks('SPOKE_WITH', ['a'], 11),
  'whom one is named beside most': strongestLinks('CO_OCCURS', ['a'], 11),
  'co-occurring': coOccurring('a', 11),
  counts: counts(),
  versions: versions(),
};
const WRITES: readonly Statement[] = [
  lockArticle('a'),
  lockEntities(['a']),
  eventsBefore(['a']),
  heldBy('a'),
  ...removeParts('a'),
  writeArticle(rows, 'ACTIVE'),
  ...writeEntities(rows),
  writeMentions(rows),
  writePositions(rows),
  writeAssertions([]),
  writeTellings(rows.tellings),
  writeReplacements([]),
  writeClusters(clusterTellings(rows.tellings)),
  lockMeetingPoints(['a']),
  tellingsAt(['a'], 'b'),
  tellingsOfArticle('a'),
  eventsOfTellings(['a']),
  claimsOfArticle('a'),
  keepPastClaims([]),
  matesOf('a'),
  retireTellings('a'),
  leadTo([]),
  namedInArticle('a'),
  countCoOccurrences([]),
  keepPresentText('a'),
  keepEarlierText(sochiTalks.document),
  forgetVersion('a', 'b'),
  recordChange('a', 'RETRACTED', null),
  setArticleStatus('a', 'RETRACTED'),
  writeStatements(rows),
  claimsOf(['a']),
  writeEvents([]),
  removeEvents(['a']),
  ...CONTACT_KINDS.map((kind) => recountPairs(kind, [])),
  foldEntities(['a']),
  refoldFacts(['a']),
  ...removeUnsupported(held),
];

/** Work that grows with the whole graph, whatever is asked for. */
const WHOLE_GRAPH =
  /AllNodesScan|ByLabelsScan|NodeByLabelScan|AllRelationshipsScan|RelationshipTypesScan|RelationshipTypeScan|HashJoin/;

let driver: Driver;
// An empty graph is where the planner is most tempted to scan, and where the writers' plans are made.
beforeAll(async () => {
  const { uri, user, password } = inject('neo4j');
  await (await openGraph({ uri, user, password })).close();
  await cleanGraph();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
});
afterAll(() => driver.close());

async function operators(statement: Statement): Promise<readonly string[]> {
  const { text, parameters } = prepare(statement);
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters);
  return summary.plan === false ? [] : operatorsOf(summary.plan);
}

function operatorsOf(plan: Plan | ProfiledPlan): readonly string[] {
  const operator = `${plan.operatorType} ${plan.arguments['Details'] ?? ''}`;
  return [operator, ...plan.children.flatMap(operatorsOf)];
}

describe('no question walks the whole graph', () => {
  test.each(Object.entries(READS))('%s', async (_, statement) => {
    const plan = await operators(statement);
    expect(plan.length).toBeGreaterThan(1);
    expect(plan.filter((operator) => WHOLE_GRAPH.test(operator))).toEqual([]);
  });
});

describe('no write walks the whole graph', () => {
  test.each(WRITES.map((statement) => [statement.cypher.replace(/\s+/g, ' ').slice(0, 60), statement]))(
    '%s',
    async (_, statement) => {
      const plan = typeof statement === 'string' ? [] : await operators(statement);
      expect(plan.length).toBeGreaterThan(1);
      expect(plan.filter((operator) => WHOLE_GRAPH.test(operator))).toEqual([]);
    },
  );
});

describe('a page is a range of an index, in its order', () => {
  test.each([
    ['timeline of one', 'DirectedRelationshipIndexSeek'],
    ['latest events of one', 'DirectedRelationshipIndexSeek'],
    ['events of everyone, oldest first', 'NodeIndexSeekByRange'],
    ['statements of everyone', 'NodeIndexSeekByRange'],
    ['statements of one', 'DirectedRelationshipIndexSeek'],
    ['statements to one', 'DirectedRelationshipIndexSeek'],
    ['statements about one', 'DirectedRelationshipIndexSeek'],
    ['who met', 'DirectedRelationshipIndexSeek'],
    ['articles', 'NodeIndexSeekByRange'],
  ])('%s', async (name, seek) => {
    const statement = READS[name];
    const plan = statement === undefined ? [] : await operators(statement);
    expect(plan.join('\n')).toContain(seek);
    if (name !== 'who met')
      expect(
        plan.filter((operator) => /^(Sort|Top)\b/.test(operator) && /`?(is|event|statement|key)\b/.test(operator)),
      ).toEqual([]);
  });
});
