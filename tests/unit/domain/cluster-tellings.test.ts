import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusterTellings } from '../../../src/domain/cluster-tellings.ts';
import { matchTellings } from '../../../src/domain/same-event.ts';
import type { Telling } from '../../../src/domain/telling.ts';
import { anyTellings, GENEVA, on, telling } from './tellings.ts';

function idsOf(tellings: readonly Telling[]): string[][] {
  return clusterTellings(tellings)
    .map((cluster) => cluster.tellings.map(({ id }) => id).sort())
    .sort();
}

test('A meeting announced and held is one event, whose id is that of the article that came first', () => {
  const announced = telling({
    id: 'z-announced',
    statuses: ['PLANNED'],
    time: on('2031-03-10'),
    reportedAt: '2031-03-01T00:00:00.000Z',
  });
  const held = telling({ id: 'a-held', time: on('2031-03-10'), place: GENEVA });
  expect(clusterTellings([held, announced])).toMatchObject([
    { id: 'z-announced', sameness: [{ score: 8, grounds: ['SAME_PARTIES', 'SAME_DAY'] }] },
  ]);
});

test('A report without a day that fits two meetings of a week equally is joined to neither', () => {
  const monday = telling({ id: 'monday', time: on('2031-03-10') });
  const tuesday = telling({ id: 'tuesday', time: on('2031-03-11') });
  const thatWeek = telling({ id: 'week', time: on('2031-03-10', '2031-03-16', 'WEEK') });
  expect(idsOf([monday, thatWeek])).toEqual([['monday', 'week']]);
  expect(idsOf([monday, tuesday, thatWeek])).toEqual([['monday'], ['tuesday'], ['week']]);
});

test('A report that fits one of two meetings clearly better is joined to that one', () => {
  const monday = telling({ id: 'monday', time: on('2031-03-10'), place: GENEVA });
  const tuesday = telling({ id: 'tuesday', time: on('2031-03-11') });
  const inGeneva = telling({ id: 'geneva', time: on('2031-03-10', '2031-03-16', 'WEEK'), place: GENEVA });
  expect(idsOf([monday, tuesday, inGeneva])).toEqual([['geneva', 'monday'], ['tuesday']]);
});

test('The same events come out in whatever order tellings are given', () => {
  fc.assert(
    fc.property(anyTellings, fc.infiniteStream(fc.nat()), (tellings, random) => {
      const shuffled = tellings
        .map((each) => ({ each, at: random.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ each }) => each);
      expect(new Set(clusterTellings(shuffled).map((each) => JSON.stringify(each)))).toEqual(
        new Set(clusterTellings(tellings).map((each) => JSON.stringify(each))),
      );
    }),
  );
});

test('Each telling is of one event, and no event has two that are of different ones', () => {
  fc.assert(
    fc.property(anyTellings, (tellings) => {
      const clusters = clusterTellings(tellings);
      expect(clusters.flatMap((cluster) => cluster.tellings.map(({ id }) => id)).sort()).toEqual(
        tellings.map(({ id }) => id).sort(),
      );
      for (const cluster of clusters)
        for (const a of cluster.tellings)
          for (const b of cluster.tellings) if (a !== b) expect(matchTellings(a, b).verdict).not.toBe('DIFFERENT');
    }),
  );
});

test('Events that share no sameness come out the same whether looked at together or apart', () => {
  fc.assert(
    fc.property(anyTellings, (tellings) => {
      const together = clusterTellings(tellings);
      for (const { tellings: members, id } of together) {
        const near = closure(members, tellings);
        expect(clusterTellings(near).find((each) => each.id === id)).toEqual(together.find((each) => each.id === id));
      }
    }),
  );
});

/** Whatever is joined to these by a chain of tellings that are the same. */
function closure(members: readonly Telling[], all: readonly Telling[]): readonly Telling[] {
  const found = new Set(members);
  for (const each of found)
    for (const other of all) if (matchTellings(each, other).verdict === 'SAME') found.add(other);
  return [...found];
}
