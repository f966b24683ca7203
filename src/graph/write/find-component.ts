import { meetingPoints } from '../../domain/meeting-points.ts';
import { matchTellings } from '../../domain/same-event.ts';
import type { Telling } from '../../domain/telling.ts';
import type { Transaction } from '../executor.ts';
import { lockMeetingPoints, tellingsAt } from './statements/tellings.ts';

/**
 * The other articles' tellings that these are taken for one event with, and those that those are, and so on: all that
 * clustering must look at again. Every place where one of them could meet another is locked, so that no telling comes
 * or goes there until the end of the transaction.
 */
export async function findComponent(
  transaction: Transaction,
  seeds: readonly Telling[],
  exceptArticleId: string,
): Promise<readonly Telling[]> {
  const locked = new Set<string>();
  const pool = new Map<string, Telling>();
  const found = new Map<string, Telling>();
  let frontier = seeds;
  while (frontier.length > 0) {
    const points = [...new Set(frontier.flatMap(meetingPoints))].filter((point) => !locked.has(point)).sort();
    if (points.length > 0) {
      // Sent in one go: Neo4j takes the locks before it looks.
      const [, there] = await Promise.all([
        transaction.run(lockMeetingPoints(points)),
        transaction.rows(tellingsAt(points, exceptArticleId)),
      ]);
      for (const point of points) locked.add(point);
      for (const { telling } of there) {
        if (!found.has(telling.id)) pool.set(telling.id, telling);
      }
    }
    const reached = [...pool.values()].filter((other) =>
      frontier.some((telling) => matchTellings(telling, other).verdict === 'SAME'),
    );
    for (const telling of reached) {
      pool.delete(telling.id);
      found.set(telling.id, telling);
    }
    frontier = reached;
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
