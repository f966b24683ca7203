import type { EntityRef } from '../../domain/entity.ts';
import type { Executor } from '../executor.ts';
import type { PageRequest, StatementFilter } from '../graph.ts';
import { textQuery } from '../lucene-query.ts';
import type { Page, StatementRecord } from '../records.ts';
import { type StatementBundle, statementBundle, statementPage, statementsOfArticle } from '../statements/said.ts';
import { byId, required } from './by-id.ts';
import { afterKey, EMPTY_PAGE, keyCursor, toPage } from './page.ts';
import { resolveRef } from './resolve-ref.ts';

/** Latest first. A text of nothing but punctuation finds nothing. */
export async function readStatements(
  executor: Executor,
  { speaker, addressee, about, text, during }: StatementFilter,
  { first, after }: PageRequest,
): Promise<Page<StatementRecord>> {
  const words = text === null || text === undefined ? null : textQuery(text);
  const position = afterKey(after);
  const [speakerId, addresseeId, aboutId] = await Promise.all(
    [speaker, addressee, about].map((ref) => idOf(executor, ref ?? null)),
  );
  if (text !== null && text !== undefined && words === null) return EMPTY_PAGE;
  const rows = await executor.read(
    statementPage({
      speakerId: speakerId ?? null,
      addresseeId: addresseeId ?? null,
      aboutId: aboutId ?? null,
      words,
      during: during ?? null,
      after: position,
      limit: first + 1,
    }),
  );
  const statement = await readRecords(
    executor,
    rows.slice(0, first).map(({ id }) => id),
  );
  return toPage(
    rows,
    first,
    ({ id }) => statement(id),
    ({ key }) => keyCursor(key),
  );
}

async function idOf(executor: Executor, ref: EntityRef | null): Promise<string | null> {
  return ref === null ? null : (await resolveRef(executor, ref)).id;
}

export async function readStatement(executor: Executor, id: string): Promise<StatementRecord | null> {
  return (await readRecords(executor, [id]))(id);
}

export async function readStatementsOf(executor: Executor, articleId: string): Promise<readonly StatementRecord[]> {
  const ids = (await executor.read(statementsOfArticle(articleId))).map(({ id }) => id);
  const statement = await readRecords(executor, ids);
  return ids.map(statement).filter((found) => found !== null);
}

/** The statements of these ids; null for one that a correction took away between two questions. */
async function readRecords(
  executor: Executor,
  ids: readonly string[],
): Promise<(id: string) => StatementRecord | null> {
  if (ids.length === 0) return () => null;
  const [bundle] = await executor.read(statementBundle(ids));
  if (bundle === undefined) throw new Error('A statement that always answers with one row answered with none');
  const records = byId(assembled(bundle));
  return (id) => records.get(id) ?? null;
}

function assembled({ statements, entities, articles }: StatementBundle): readonly StatementRecord[] {
  const entity = required('entity', byId(entities));
  const article = required('article', byId(articles));
  return statements.map(({ id, text, direct, time, speakerId, addresseeId, aboutIds, articleId, sentence }) => ({
    id,
    text,
    direct,
    time,
    speaker: speakerId === null ? null : entity(speakerId),
    addressee: addresseeId === null ? null : entity(addresseeId),
    about: aboutIds.map(entity),
    evidence: { article: article(articleId), sentence: sentence.text, start: sentence.start, end: sentence.end },
  }));
}
