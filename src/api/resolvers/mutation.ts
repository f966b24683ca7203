import { EntenteError } from '../../domain/errors.ts';
import { ARGUMENTS, parseArguments } from '../arguments.ts';
import { toRawDocument } from '../article-input.ts';
import type { IngestResult, MutationResolvers, ResolversTypes } from '../generated/resolvers.ts';

export const Mutation: MutationResolvers = {
  async ingestArticles(_, args, { graph }) {
    const { articles } = parseArguments(ARGUMENTS.ingestArticles, args);
    // The pipeline brings its gazetteers along; an API that only answers questions should not wait for them.
    const { ingestArticles } = await import('../../jobs/ingest-articles.ts');
    const results: Exclude<Awaited<ResolversTypes['IngestResult']>, IngestResult>[] = [];
    for await (const result of ingestArticles(
      async () => graph,
      articles.map((each, index) => toRawDocument(each, `articles.${index}`)),
    )) {
      if (result.outcome === 'FAILED') {
        const { code, message, help } = result.error;
        results.push({ article: null, outcome: 'FAILED', code, message: `${message} ${help}` });
      } else {
        results.push({ article: result.article, outcome: result.outcome, code: null, message: null });
      }
    }
    return { results };
  },

  async correctArticle(_, args, { graph }) {
    const { id, reason } = parseArguments(ARGUMENTS.change, args);
    const raw = toRawDocument(args.article, 'article');
    if (raw instanceof EntenteError) throw raw;
    const { correctArticle } = await import('../../jobs/change-article.ts');
    return correctArticle(graph, { id, raw, reason });
  },

  retractArticle(_, args, { graph }) {
    const { id, reason } = parseArguments(ARGUMENTS.change, args);
    return graph.retract(id, reason);
  },

  async restoreArticle(_, args, { graph }) {
    const { id, reason } = parseArguments(ARGUMENTS.change, args);
    const { restoreArticle } = await import('../../jobs/change-article.ts');
    return restoreArticle(graph, { id, reason });
  },
};
