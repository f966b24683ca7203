import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AssertedStatus } from '../../../src/domain/event.ts';
import type { ClaimRow } from '../../../src/graph/statements/event-bundle.ts';
import type { AssertionRow } from '../../../src/graph/write/article-rows.ts';
import { type HeldClaim, successors, supersede } from '../../../src/graph/write/supersede.ts';
import { anyTellings, parties, telling } from '../domain/tellings.ts';

const RECORDED = '2031-03-12T10:00:00.000Z';
const meeting = telling({ id: 'meeting' });

interface Said {
  readonly id: string;
  readonly status?: AssertedStatus;
  readonly sentence?: string;
  readonly placeId?: string;
}

function held({ id, status = 'HAPPENED', sentence = 'They met.', placeId }: Said): HeldClaim {
  const claim: ClaimRow = {
    id,
    status,
    time: null,
    placeId: placeId ?? null,
    attributedToId: null,
    participants: [...meeting.participants],
    argumentNames: [],
    argumentStarts: [],
    argumentEnds: [],
    argumentEntityIds: [],
    rule: 'met',
    confidence: 0.9,
    reportedAt: null,
    recordedAt: RECORDED,
    articleId: meeting.articleId,
    sentence: { text: sentence, start: 0, end: sentence.length },
  };
  return { tellingId: meeting.id, type: meeting.type, mode: meeting.mode, claim };
}

function row({ id, status = 'HAPPENED', sentence = 'They met.', placeId }: Said): AssertionRow {
  return {
    id,
    tellingId: meeting.id,
    sentenceId: `${id} 7`,
    sentence,
    start: null,
    end: null,
    reportedAt: null,
    props: {
      articleId: meeting.articleId,
      extractor: 'newer',
      status,
      rule: 'a newer rule',
      confidence: 0.8,
      cameo: null,
      treatyId: null,
      phrases: [],
      granularity: null,
      timeText: null,
      timeInferred: null,
      argumentNames: [],
      argumentStarts: [],
      argumentEnds: [],
      argumentEntityIds: [],
    },
    participants: meeting.participants.toReversed().map((each) => ({ ...each, key: each.entityId })),
    placeId: placeId ?? null,
    attributedToId: null,
  };
}

function superseded(before: readonly Said[], after: readonly Said[]) {
  const { assertions, past } = supersede(
    { claims: before.map(held), entities: [], contentHash: 'hash' },
    { assertions: after.map(row), tellings: [meeting] },
  );
  return {
    recorded: assertions.map(({ id, recordedAt }) => [id, recordedAt]),
    past: past.map(({ key }) => key),
  };
}

describe('a claim that an article goes on to make', () => {
  test('keeps the time it was recorded at, wherever it stands now and whichever rule reads it', () => {
    expect(superseded([{ id: 'old' }], [{ id: 'new' }])).toEqual({ recorded: [['new', RECORDED]], past: [] });
  });

  test.each<[string, Said]>([
    ['of another status', { id: 'new', status: 'PLANNED' }],
    ['in other words', { id: 'new', sentence: 'They met again.' }],
    ['in another place', { id: 'new', placeId: 'Geneva' }],
  ])('%s is another claim, and the earlier one is past', (_, after) => {
    expect(superseded([{ id: 'old' }], [after])).toEqual({
      recorded: [['new', null]],
      past: [`old@${RECORDED}`],
    });
  });

  test('twice in the same words is two claims, of which a correction may take back one', () => {
    const before = [{ id: 'a' }, { id: 'b' }];
    expect(superseded(before, [{ id: 'c' }])).toEqual({ recorded: [['c', RECORDED]], past: [`b@${RECORDED}`] });
    expect(superseded([{ id: 'a' }], [{ id: 'b' }, { id: 'c' }]).recorded).toEqual([
      ['b', RECORDED],
      ['c', null],
    ]);
  });

  test('or not: every claim before is either kept by one after, or past', () => {
    const said = fc.array(
      fc.record({
        id: fc.uuid(),
        status: fc.constantFrom<AssertedStatus>('HAPPENED', 'PLANNED'),
        sentence: fc.constantFrom('They met.', 'They talked.'),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(said, said, (before, after) => {
        const { recorded, past } = superseded(before, after);
        expect(recorded.map(([id]) => id)).toEqual(after.map(({ id }) => id));
        expect(recorded.filter(([, at]) => at !== null).length + past.length).toBe(before.length);
      }),
    );
  });
});

describe('the id of what an article tells no more leads', () => {
  const withCho = telling({
    id: 'with Cho',
    articleId: 'a',
    participants: parties(['ACTOR', 'Adler'], ['ACTOR', 'Cho']),
  });
  const withBrandt = telling({ id: 'with Brandt', articleId: 'a' });

  test('to what it tells of the same now', () => {
    const moved = telling({ id: 'elsewhere', articleId: 'a' });
    expect(successors([withBrandt], [moved], new Map())).toEqual([{ from: 'with Brandt', to: 'elsewhere' }]);
    expect(successors([withBrandt], [withCho], new Map())).toEqual([{ from: 'with Brandt', to: 'with Cho' }]);
  });

  test('not to what it told beside it before, nor to what took another one’s place', () => {
    expect(successors([withBrandt, withCho], [withBrandt], new Map())).toEqual([]);
    const moved = telling({ id: 'elsewhere', articleId: 'a' });
    expect(successors([withCho, withBrandt], [moved], new Map())).toEqual([{ from: 'with Brandt', to: 'elsewhere' }]);
  });

  test('to one of all its parties, where two have become one', () => {
    const again = telling({ id: 'again', articleId: 'a' });
    expect(successors([withBrandt, again], [withBrandt], new Map())).toEqual([{ from: 'again', to: 'with Brandt' }]);
  });

  test('to the other articles that tell of the event, where it tells nothing like it', () => {
    const phoned = telling({ id: 'phoned', articleId: 'a', mode: 'PHONE' });
    const mates = new Map([['with Brandt', { present: ['theirs', 'others’'], past: ['earlier'] }]]);
    expect(successors([withBrandt], [phoned], mates)).toEqual([
      { from: 'with Brandt', to: 'theirs' },
      { from: 'with Brandt', to: 'others’' },
    ]);
    expect(successors([withBrandt], [], new Map())).toEqual([]);
  });

  test('somewhere only if it is gone, and whatever order tellings come in', () => {
    fc.assert(
      fc.property(anyTellings, anyTellings, (before, after) => {
        const later = after.map((each, at) => (at % 2 === 0 ? each : { ...each, id: `${each.id} later` }));
        const found = successors(before, later, new Map());
        const kept = new Set(later.map(({ id }) => id));
        expect(found.every(({ from, to }) => !kept.has(from) && kept.has(to))).toBe(true);
        const backwards = successors(before.toReversed(), later.toReversed(), new Map());
        expect(new Set(backwards.map((each) => JSON.stringify(each)))).toEqual(
          new Set(found.map((each) => JSON.stringify(each))),
        );
      }),
    );
  });
});
