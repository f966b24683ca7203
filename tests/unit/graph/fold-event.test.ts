import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENTITY_KINDS } from '../../../src/domain/entity.ts';
import { ASSERTED_STATUSES, ROLES } from '../../../src/domain/event.ts';
import { type ClaimedEvent, type FoldedClaim, foldEvent } from '../../../src/graph/write/fold-event.ts';
import { day, time } from './told-article.ts';

const claim: FoldedClaim = {
  id: 'claim',
  articleId: 'article',
  status: 'HAPPENED',
  reportedAt: '2019-05-14T00:00:00.000Z',
  cameo: '040',
  confidence: 0.8,
  time: day('2019-05-13'),
  place: { id: 'sochi', kind: 'PLACE', countryId: 'russia' },
  participants: [
    { role: 'ACTOR', entityId: 'lavrov', kind: 'PERSON' },
    { role: 'ACTOR', entityId: 'wang', kind: 'PERSON' },
  ],
  treatyId: null,
  phrases: [],
};
/** Two articles that copy each other's text, and one that does not. */
const ACCOUNTS = new Map(
  ['article', 'copy', 'another'].map((articleId) => [
    articleId,
    { articleId, wires: articleId === 'another' ? [] : ['AP'], signature: [] },
  ]),
);
const folded = (...claims: readonly FoldedClaim[]) =>
  foldEvent({ id: 'e', type: 'CONSULT', mode: 'MEET', claims }, ACCOUNTS);

describe('an event is what its claims make of it', () => {
  test('without a claim there is no event', () => {
    expect(folded()).toBeNull();
  });

  test('one claim is the event', () => {
    expect(folded(claim)).toEqual({
      id: 'e',
      status: 'HAPPENED',
      cameo: '040',
      confidence: 0.8,
      time: day('2019-05-13'),
      placeId: 'sochi',
      participants: [
        { entityId: 'lavrov', roles: ['ACTOR'], present: true },
        { entityId: 'wang', roles: ['ACTOR'], present: true },
      ],
      treatyIds: [],
      independentSources: 1,
      disagreements: [],
      contradictions: [],
      contact: 'MET',
    });
  });

  test('denied by another it is disputed, and no meeting', () => {
    expect(folded(claim, { ...claim, status: 'DENIED' })).toMatchObject({ status: 'DISPUTED', contact: null });
  });

  test('its confidence is that of the surest claim that says what it is', () => {
    const plan = { ...claim, status: 'PLANNED', confidence: 0.95 } as const;
    expect(folded(claim, plan, { ...claim, confidence: 0.6 })).toMatchObject({ status: 'HAPPENED', confidence: 0.8 });
  });

  test('its time and place are those of what happened, not of what was planned', () => {
    const plan = {
      ...claim,
      status: 'PLANNED',
      time: day('2019-05-20'),
      place: { id: 'moscow', kind: 'PLACE', countryId: 'russia' },
    } as const;
    expect(folded(plan, claim)).toMatchObject({ time: { start: '2019-05-13' }, placeId: 'sochi' });
    expect(folded(plan, { ...claim, time: null, place: null })).toMatchObject({
      time: { start: '2019-05-20' },
      placeId: 'moscow',
    });
  });

  test('the most precise time and place win, however many say less', () => {
    const vague = {
      ...claim,
      time: time('2019-05-01', '2019-05-31', 'MONTH'),
      place: { id: 'russia', kind: 'COUNTRY', countryId: null },
    } as const;
    expect(folded(vague, vague, vague, claim)).toMatchObject({ time: { granularity: 'DAY' }, placeId: 'sochi' });
  });

  test('of two as precise, what more claims say wins', () => {
    const other = {
      ...claim,
      time: day('2019-05-10'),
      place: { id: 'brussels', kind: 'PLACE', countryId: 'belgium' },
    } as const;
    expect(folded(other, claim, claim)).toMatchObject({ time: { start: '2019-05-13' }, placeId: 'sochi' });
    expect(folded(claim, other, other)).toMatchObject({ time: { start: '2019-05-10' }, placeId: 'brussels' });
  });

  test('everyone whom any claim names took part, once, in all the roles they are given', () => {
    const host = { ...claim, participants: [{ role: 'HOST', entityId: 'lavrov', kind: 'PERSON' } as const] };
    expect(folded(claim, host)?.participants).toEqual([
      { entityId: 'lavrov', roles: ['ACTOR', 'HOST'], present: true },
      { entityId: 'wang', roles: ['ACTOR'], present: true },
    ]);
  });

  test('it acts on every treaty that a claim names', () => {
    const event = folded({ ...claim, treatyId: 'start' }, { ...claim, treatyId: 'inf' }, claim);
    expect(event).toMatchObject({ treatyIds: ['inf', 'start'] });
  });

  test('its sources are the origins of the claims that bear out what it is: a copy is none of its own', () => {
    const copy = { ...claim, id: 'b', articleId: 'copy' };
    const another = { ...claim, id: 'c', articleId: 'another' };
    expect(folded(claim, copy)).toMatchObject({ independentSources: 1 });
    expect(folded(claim, copy, another)).toMatchObject({ independentSources: 2 });
    expect(folded(claim, { ...another, status: 'PLANNED' })).toMatchObject({ independentSources: 1 });
    expect(folded(claim, { ...another, status: 'DENIED' })).toMatchObject({ independentSources: 2 });
  });

  test('two claims that cannot both be right contradict each other, the earlier one first', () => {
    const elsewhere = {
      ...claim,
      id: 'elsewhere',
      reportedAt: '2019-05-13T00:00:00.000Z',
      place: { id: 'brussels', kind: 'PLACE', countryId: 'belgium' },
    } as const;
    expect(folded(claim, elsewhere)).toMatchObject({
      disagreements: ['PLACE'],
      contradictions: [{ a: 'elsewhere', b: 'claim', field: 'PLACE' }],
    });
  });

  test('in whatever order the claims come', () => {
    const anyClaim: fc.Arbitrary<FoldedClaim> = fc.record({
      id: fc.constant(''),
      articleId: fc.constantFrom('article', 'copy', 'another'),
      phrases: fc.constantFrom([], ['four ships'], ['three ships']),
      status: fc.constantFrom(...ASSERTED_STATUSES),
      reportedAt: fc.constantFrom(null, '2019-05-13T00:00:00.000Z', '2019-05-14T00:00:00.000Z'),
      cameo: fc.constantFrom(null, '040', '042'),
      confidence: fc.constantFrom(0.2, 0.5, 1),
      time: fc.constantFrom(null, day('2019-05-13'), day('2019-05-14'), time('2019-05-13', '2019-05-19', 'WEEK'), {
        ...day('2019-05-13'),
        inferred: true,
      }),
      place: fc.option(
        fc.record({
          id: fc.constantFrom('a', 'b'),
          kind: fc.constantFrom('PLACE', 'COUNTRY'),
          countryId: fc.constant(null),
        }),
      ),
      participants: fc.array(
        fc.record({
          role: fc.constantFrom(...ROLES),
          entityId: fc.constantFrom('x', 'y', 'z'),
          kind: fc.constant(ENTITY_KINDS[0]),
        }),
        { maxLength: 3 },
      ),
      treatyId: fc.constantFrom(null, 'inf', 'start'),
    });
    const shuffled = fc
      .array(anyClaim, { minLength: 1, maxLength: 6 })
      .map((claims) => claims.map((each, at) => ({ ...each, id: String(at) })))
      .chain((claims) =>
        fc.tuple(
          fc.constant(claims),
          fc.shuffledSubarray(claims, { minLength: claims.length, maxLength: claims.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([claims, reordered]) => {
        const event: ClaimedEvent = { id: 'e', type: 'CONSULT', mode: 'VISIT', claims };
        expect(foldEvent({ ...event, claims: reordered }, ACCOUNTS)).toEqual(foldEvent(event, ACCOUNTS));
      }),
    );
  });
});
