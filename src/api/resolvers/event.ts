import { foldStatus } from '../../domain/fold-status.ts';
import { ARGUMENTS, parseArguments } from '../arguments.ts';
import type { EventResolvers } from '../generated/resolvers.ts';

export const Event: EventResolvers = {
  async status(event, args, { graph }) {
    const clocks = parseArguments(ARGUMENTS.clocks, args);
    if (clocks.reportedBy === null && clocks.asOf === null) return event.status;
    return foldStatus(await graph.assertions(event, clocks));
  },
  assertions(event, args, { graph }) {
    const clocks = parseArguments(ARGUMENTS.clocks, args);
    if (clocks.reportedBy === null && clocks.asOf === null)
      return event.assertions.filter(({ supersededAt }) => supersededAt === null);
    return graph.assertions(event, clocks);
  },
  disagreements: (event, _, { graph }) => (event.disagreements.length === 0 ? [] : graph.disagreementsIn(event)),
  replaces: ({ replacesId }, _, { graph }) => (replacesId === null ? null : graph.eventById(replacesId)),
  replacedBy: ({ replacedById }, _, { graph }) => (replacedById === null ? null : graph.eventById(replacedById)),
};
