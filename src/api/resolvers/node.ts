import type { NodeResolvers } from '../generated/resolvers.ts';
import { entityTypeOf } from './entity.ts';

export const Node: NodeResolvers = {
  __resolveType(record) {
    if ('direct' in record) return 'Statement';
    if ('text' in record) return 'Article';
    return 'participants' in record ? 'Event' : entityTypeOf(record);
  },
};
