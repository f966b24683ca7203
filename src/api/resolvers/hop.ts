import type { HopResolvers } from '../generated/resolvers.ts';

export const Hop: HopResolvers = {
  kind: () => 'MEETING',
  evidence: ({ event }) => event.evidence,
};
