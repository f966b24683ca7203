import { extractDocument, extractorVersion } from '../../ingest/pipeline.ts';
import type { Graph, StoredArticle } from '../graph/graph.ts';

/** How far a rebuild is. */
export interface RebuildProgress {
  readonly phase: 'ARTICLES' | 'ENTITIES';
  readonly done: number;
  /** Of articles; null where it is not counted. */
  readonly total: number | null;
  /** What reading the article anew changed; null where nothing did, and where it was not asked for. */
  readonly change: ArticleDifference | null;
}

/** What an article is read to say now and was not before, and the other way round, in words. */
export interface ArticleDifference {
  readonly articleId: string;
  readonly title: string | null;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/**
 * Makes all derived data anew from the stored articles, an article a transaction, while others read and write. With
 * `changed`, only of articles that another version of the extractor read, and says what changed. Broken off, it goes on
 * where it was when it is started again.
 */
export async function* rebuild(
  graph: Graph,
  { changed }: { readonly changed: boolean },
): AsyncGenerator<RebuildProgress> {
  const extractor = extractorVersion();
  const kind = changed ? 'CHANGED' : 'ALL';
  const notBy = changed ? extractor : null;
  const total = await graph.rebuilding.articles(notBy);
  const resumed = await graph.rebuilding.state();
  const goesOn = resumed?.kind === kind && resumed.extractor === extractor;
  if (!goesOn) await graph.rebuilding.begin(kind, extractor);
  let { phase, after, done } = goesOn ? resumed : { phase: 'ARTICLES' as const, after: '', done: 0 };
  // What a rebuild of changed articles has done is not counted among the articles that are left.
  const all = changed ? total + done : total;
  if (phase === 'ARTICLES') {
    for await (const article of storedArticles(graph, after, notBy)) {
      const change = await reread(graph, article, changed);
      done += 1;
      after = article.document.id;
      await graph.rebuilding.advance('ARTICLES', after, done);
      yield { phase: 'ARTICLES', done, total: all, change };
    }
    after = '';
    done = 0;
    phase = 'ENTITIES';
    await graph.rebuilding.advance(phase, after, done);
  }
  if (!changed) {
    for (;;) {
      const ids = await graph.rebuilding.entities(after);
      for (const id of ids) {
        await graph.rebuilding.recount(id);
        done += 1;
        after = id;
      }
      if (ids.length === 0) break;
      await graph.rebuilding.advance('ENTITIES', after, done);
      yield { phase: 'ENTITIES', done, total: null, change: null };
    }
    await graph.rebuilding.sweep();
  }
  await graph.rebuilding.end();
}

async function* storedArticles(graph: Graph, from: string, notBy: string | null): AsyncGenerator<StoredArticle> {
  let after = from;
  for (;;) {
    const page = await graph.storedArticles(after, { notBy });
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.document.id;
  }
}

async function reread(graph: Graph, { document }: StoredArticle, compare: boolean): Promise<ArticleDifference | null> {
  const before = compare ? await factsOf(graph, document.id) : [];
  await graph.rewrite(extractDocument(document));
  if (!compare) return null;
  const after = await factsOf(graph, document.id);
  const removed = before.filter((fact) => !after.includes(fact));
  const added = after.filter((fact) => !before.includes(fact));
  if (removed.length + added.length === 0) return null;
  return { articleId: document.id, title: document.title, removed, added };
}

/** What an article says, a line a fact: its claims of events with their sentences' rules left out, and who said what. */
async function factsOf(graph: Graph, articleId: string): Promise<readonly string[]> {
  const [events, statements] = await Promise.all([graph.eventsOf(articleId), graph.statementsOf(articleId)]);
  const claims = events.flatMap(({ summary, assertions }) =>
    assertions
      .filter(({ evidence }) => evidence.article.id === articleId)
      .map(({ status, evidence }) => `${summary} [${status}] «${evidence.sentence}»`),
  );
  const said = statements.map(({ speaker, text }) => `${speaker?.name ?? 'somebody'} said «${text}»`);
  return [...new Set([...claims, ...said])];
}
