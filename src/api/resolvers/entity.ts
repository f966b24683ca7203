import type { EntityKind } from '../../domain/entity.ts';
import type { EntityRecord } from '../../graph/records.ts';
import { ARGUMENTS, parseArguments } from '../arguments.ts';
import { toConnection } from '../connection.ts';
import type {
  AnonymousSourceResolvers,
  CountryResolvers,
  EntityResolvers,
  OrganizationResolvers,
  PersonResolvers,
  PlaceResolvers,
  TreatyResolvers,
  WeaponResolvers,
} from '../generated/resolvers.ts';

const TYPE_OF = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  COUNTRY: 'Country',
  PLACE: 'Place',
  TREATY: 'Treaty',
  WEAPON: 'Weapon',
  ANONYMOUS_SOURCE: 'AnonymousSource',
} as const satisfies Record<EntityKind, string>;

/** The schema's type for an entity of the graph. */
export function entityTypeOf({ kind }: EntityRecord): (typeof TYPE_OF)[EntityKind] {
  return TYPE_OF[kind];
}

const everyEntity: Pick<PersonResolvers, 'events' | 'contacts' | 'statements' | 'coOccurring'> = {
  async events({ id }, args, { graph }) {
    const { with: others, first, after, ...filter } = parseArguments(ARGUMENTS.entityEvents, args);
    const between = [{ id }, ...others];
    return toConnection(await graph.events({ ...filter, between, order: 'LATEST_FIRST' }, { first, after }), after);
  },
  async contacts({ id }, args, { graph }) {
    const { during, modes, first, after } = parseArguments(ARGUMENTS.contacts, args);
    return toConnection(await graph.whoMet({ id }, { during, modes }, { first, after }), after);
  },
  async statements({ id }, args, { graph }) {
    const { during, first, after } = parseArguments(ARGUMENTS.entityStatements, args);
    return toConnection(await graph.statements({ speaker: { id }, during }, { first, after }), after);
  },
  coOccurring: ({ id }, args, { graph }) => graph.coOccurring(id, parseArguments(ARGUMENTS.coOccurring, args).first),
};

export const Entity: EntityResolvers = { __resolveType: entityTypeOf };
export const Person: PersonResolvers = {
  ...everyEntity,
  positions: ({ id }, _, { graph }) => graph.positions(id),
};
export const Organization: OrganizationResolvers = everyEntity;
export const Country: CountryResolvers = everyEntity;
export const Place: PlaceResolvers = everyEntity;
export const Treaty: TreatyResolvers = {
  ...everyEntity,
  actions: ({ id }, _, { graph }) => graph.treatyActions(id),
  state({ id }, args, { graph }) {
    const { on, reportedBy, asOf } = parseArguments(ARGUMENTS.treatyState, args);
    return graph.treatyState(id, { on: on ?? new Date().toISOString().slice(0, 10), reportedBy, asOf });
  },
};
export const Weapon: WeaponResolvers = everyEntity;
export const AnonymousSource: AnonymousSourceResolvers = {
  ...everyEntity,
  of: ({ ofId }, _, { graph }) => (ofId === null ? null : graph.entityById(ofId)),
};
