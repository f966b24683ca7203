import { ARGUMENTS, parseArguments } from '../arguments.ts';
import type { ArticleResolvers } from '../generated/resolvers.ts';

export const Article: ArticleResolvers = {
  mentions: ({ id }, _, { graph }) => graph.mentionsOf(id),
  events: ({ id }, args, { graph }) => graph.eventsOf(id, parseArguments(ARGUMENTS.asOf, args).asOf),
  versions: ({ id }, _, { graph }) => graph.versionsOf(id),
  changes: ({ id }, _, { graph }) => graph.changesOf(id),
  statements: ({ id }, _, { graph }) => graph.statementsOf(id),
};
