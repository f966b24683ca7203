import { ARGUMENTS, parseArguments } from '../arguments.ts';
import { toRawDocument } from '../article-input.ts';
import type { IngestResult, MutationResolvers, ResolversTypes } from '../generated/resolvers.ts';

export const Mutation: MutationResolvers = {
  async ingestArticles(_, args, { graph }) {
    const { articles } = parseArguments(ARGUMENTS.ingestArticles, args);
    // The pipeline brings its gazetteers along; an API that only answers questions should not wait for them.
    const { ingestArticles } = await import('../../jobs/ingest-articles.ts');
    const results: Exclude<Awaited<ResolversTypes['IngestResult']>, IngestResult>[] = [];
    for await (const result of ingestArticles(async () => graph, articles.map(toRawDocument))) {
      if (result.outcome === 'FAILED') {
        const { code, message, help } = result.error;
        results.push({ article: null, outcome: 'FAILED', code, message: `${message} ${help}` });
      } else {
        results.push({ article: result.article, outcome: result.outcome, code: null, message: null });
      }
    }
    return { results };
  },
};
