import { blamedIn } from '../../domain/blame.ts';
import { foldStatus } from '../../domain/fold-status.ts';
import { ARGUMENTS, parseArguments } from '../arguments.ts';
import type { EventResolvers } from '../generated/resolvers.ts';

export const Event: EventResolvers = {
  async status(event, args, { graph }) {
    const clocks = parseArguments(ARGUMENTS.clocks, args);
    if (clocks.reportedBy === null && clocks.asOf === null) return event.status;
    const claims = await graph.assertions(event, clocks);
    return foldStatus(
      claims.map(({ status, reportedAt, participants }) => {
        const roles = participants.map(({ role, entity }) => ({ role, entityId: entity.id }));
        return { status, reportedAt, blamed: blamedIn(event.type, roles) };
      }),
    );
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
