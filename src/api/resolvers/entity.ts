import type { EntityKind } from '../../domain/entity.ts';
import type { EntityRecord } from '../../graph/records.ts';
import { ARGUMENTS, parseArguments } from '../arguments.ts';
import { toConnection } from '../connection.ts';
import type {
  CountryResolvers,
  EntityResolvers,
  OrganizationResolvers,
  PersonResolvers,
  PlaceResolvers,
} from '../generated/resolvers.ts';

const TYPE_OF = { PERSON: 'Person', ORGANIZATION: 'Organization', COUNTRY: 'Country', PLACE: 'Place' } as const;

/** The schema's type for an entity of the graph. Throws for a kind the schema has no type for yet. */
export function entityTypeOf({ id, kind }: EntityRecord): (typeof TYPE_OF)[keyof typeof TYPE_OF] {
  if (isTyped(kind)) return TYPE_OF[kind];
  throw new Error(`Entity ${id} is a ${kind}, for which the schema has no type.`);
}

function isTyped(kind: EntityKind): kind is keyof typeof TYPE_OF {
  return kind in TYPE_OF;
}

const everyEntity: Pick<PersonResolvers, 'events' | 'contacts'> = {
  async events({ id }, args, { graph }) {
    const { with: others, first, after, ...filter } = parseArguments(ARGUMENTS.entityEvents, args);
    const between = [{ id }, ...others];
    return toConnection(await graph.events({ ...filter, between, order: 'LATEST_FIRST' }, { first, after }), after);
  },
  async contacts({ id }, args, { graph }) {
    const { during, modes, first, after } = parseArguments(ARGUMENTS.contacts, args);
    return toConnection(await graph.whoMet({ id }, { during, modes }, { first, after }), after);
  },
};

export const Entity: EntityResolvers = { __resolveType: entityTypeOf };
export const Person: PersonResolvers = {
  ...everyEntity,
  positions: ({ id }, _, { graph }) => graph.positions(id),
};
export const Organization: OrganizationResolvers = everyEntity;
export const Country: CountryResolvers = everyEntity;
export const Place: PlaceResolvers = everyEntity;
