import { EntenteError } from '../domain/errors.ts';
import type { Environment } from './cache-folder.ts';
import type { Neo4jConnection } from './connection.ts';

const SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

/**
 * The Neo4j that NEO4J_URI names, or undefined when it is not set. Parses only; nothing is connected to.
 * @throws EntenteError BAD_SETTING for anything that is no Bolt address.
 */
export function givenConnection(env: Environment): Neo4jConnection | undefined {
  const uri = env['NEO4J_URI']?.trim();
  if (!uri) return undefined;
  const parsed = URL.canParse(uri) ? new URL(uri) : undefined;
  if (!parsed || !SCHEMES.includes(parsed.protocol) || parsed.hostname === '')
    throw badUri(`NEO4J_URI is "${withoutSecret(uri)}", which is no Bolt address.`);
  if (parsed.username || parsed.password)
    throw badUri('NEO4J_URI carries a user or a password; they have settings of their own.');
  return { uri, user: env['NEO4J_USER'] || 'neo4j', password: env['NEO4J_PASSWORD'] ?? '' };
}

/** A password in a mistyped address must not end in a log. */
const withoutSecret = (uri: string) => uri.replace(/\/\/[^@/]*@/, '//…@');

function badUri(message: string): EntenteError {
  return new EntenteError({
    code: 'BAD_SETTING',
    message,
    help: 'Write it as bolt://HOST:7687 or neo4j://HOST:7687, with NEO4J_USER and NEO4J_PASSWORD beside it, or unset it to use a local Neo4j.',
  });
}
