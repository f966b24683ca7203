import { ARGUMENTS, parseArguments } from '../arguments.ts';
import { toConnection } from '../connection.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';

export const Query: QueryResolvers = {
  async node(_, args, { graph }) {
    const { id } = parseArguments(ARGUMENTS.id, args);
    const [entity, event, article, statement] = await Promise.all([
      graph.entityById(id),
      graph.eventById(id),
      graph.article(id),
      graph.statementById(id),
    ]);
    return entity ?? event ?? article ?? statement;
  },

  entity(_, args, { graph }) {
    return graph.entity(parseArguments(ARGUMENTS.entity, args).ref);
  },

  async search(_, args, { graph }) {
    const { query, kinds, first } = parseArguments(ARGUMENTS.search, args);
    return toConnection(await graph.search(query, { kinds, first }));
  },

  async whoMet(_, args, { graph }) {
    const { entity, during, modes, first, after } = parseArguments(ARGUMENTS.whoMet, args);
    return toConnection(await graph.whoMet(entity, { during, modes }, { first, after }), after);
  },

  async meetings(_, args, { graph }) {
    const { first, after, ...filter } = parseArguments(ARGUMENTS.meetings, args);
    const page = await graph.events({ ...filter, types: ['CONSULT'], order: 'LATEST_FIRST' }, { first, after });
    return toConnection(page, after);
  },

  async events(_, args, { graph }) {
    const { first, after, ...filter } = parseArguments(ARGUMENTS.events, args);
    return toConnection(await graph.events({ ...filter, order: 'LATEST_FIRST' }, { first, after }), after);
  },

  async treaty(_, args, { graph }) {
    const entity = await graph.entity(parseArguments(ARGUMENTS.entity, args).ref);
    return entity.kind === 'TREATY' ? entity : null;
  },

  async timeline(_, args, { graph }) {
    const { of, during, first, after } = parseArguments(ARGUMENTS.timeline, args);
    return toConnection(await graph.events({ between: [of], during, order: 'OLDEST_FIRST' }, { first, after }), after);
  },

  neighborhood(_, args, { graph }) {
    const { of, depth, first } = parseArguments(ARGUMENTS.neighborhood, args);
    return graph.neighborhood(of, { depth, first });
  },

  disagreements(_, args, { graph }) {
    const { about, first } = parseArguments(ARGUMENTS.disagreements, args);
    return graph.disagreements(about, first);
  },

  async path(_, args, { graph }) {
    const { from, to, maxHops, during } = parseArguments(ARGUMENTS.path, args);
    const hops = await graph.path(from, to, { maxHops, during });
    return hops && { hops, length: hops.length };
  },

  async statements(_, args, { graph }) {
    const { first, after, ...filter } = parseArguments(ARGUMENTS.statements, args);
    return toConnection(await graph.statements(filter, { first, after }), after);
  },

  async articles(_, args, { graph }) {
    const { query, during, status, first, after } = parseArguments(ARGUMENTS.articles, args);
    return toConnection(await graph.articles({ query, during, status }, { first, after }), after);
  },

  article(_, args, { graph }) {
    return graph.article(parseArguments(ARGUMENTS.id, args).id);
  },

  async status(_, __, { graph, version, startedAt }) {
    const [counts, versions] = await Promise.all([graph.counts(), graph.versions()]);
    return {
      version,
      startedAt,
      neo4j: { name: 'Neo4j', version: versions.neo4j, edition: versions.edition },
      schemaVersion: versions.schema,
      counts,
    };
  },
};
