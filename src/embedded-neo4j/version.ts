/** The Neo4j this room runs: the last patch of the 5.26 long-term line we have tried. */
export const NEO4J_VERSION = '5.26.16';

/** The lowest Java major version Neo4j 5.26 runs on. */
export const LOWEST_JAVA = 17;

/** The official image of the same line, for the Docker way. */
export const NEO4J_IMAGE = 'neo4j:5.26-community';
