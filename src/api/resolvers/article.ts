import type { ArticleResolvers } from '../generated/resolvers.ts';

export const Article: ArticleResolvers = {
  mentions: ({ id }, _, { graph }) => graph.mentionsOf(id),
  events: ({ id }, _, { graph }) => graph.eventsOf(id),
  statements: ({ id }, _, { graph }) => graph.statementsOf(id),
};
