import type { EventResolvers } from '../generated/resolvers.ts';

export const Event: EventResolvers = {
  replaces: ({ replacesId }, _, { graph }) => (replacesId === null ? null : graph.eventById(replacesId)),
  replacedBy: ({ replacedById }, _, { graph }) => (replacedById === null ? null : graph.eventById(replacedById)),
};
