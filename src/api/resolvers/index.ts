import type { Resolvers } from '../generated/resolvers.ts';
import { DateScalar, DateTimeScalar } from '../scalars.ts';
import { Article } from './article.ts';
import { AnonymousSource, Country, Entity, Organization, Person, Place, Treaty, Weapon } from './entity.ts';
import { Event } from './event.ts';
import { Hop } from './hop.ts';
import { Mutation } from './mutation.ts';
import { Node } from './node.ts';
import { Query } from './query.ts';

/** What is not named here is read from the record's property of the same name. */
export const resolvers: Resolvers = {
  Article,
  AnonymousSource,
  Country,
  Date: DateScalar,
  DateTime: DateTimeScalar,
  Entity,
  Event,
  Hop,
  Mutation,
  Node,
  Organization,
  Person,
  Place,
  Treaty,
  Weapon,
  Query,
};
