import type { RequestHandler } from 'express';
import { EntenteError } from '../domain/errors.ts';
import { refuse } from './http-errors.ts';
import type { Log } from './mask-error.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'] as const;

interface HostAndPort {
  readonly hostname: string;
  /** Null where none is written. */
  readonly port: number | null;
}

/** A Host header or a setting, taken apart; null for what is neither a name nor an address with or without a port. */
function parseHost(text: string): HostAndPort | null {
  const bare = /^(?<host>[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::(?<port>\d{1,5}))?$/i.exec(text)?.groups;
  const url = `http://${bare?.['host']}`;
  if (!bare || !URL.canParse(url)) return null;
  return { hostname: new URL(url).hostname, port: bare['port'] === undefined ? null : Number(bare['port']) };
}

/**
 * Whether a Host header names this service: loopback or the configured host with our port, or an allowed host, which
 * may leave its port open. A page elsewhere whose name was made to point at this machine (DNS rebinding) does not.
 */
export function hostChecker(
  host: string,
  allowedHosts: readonly string[],
): (header: string | undefined, port: number) => boolean {
  const own = new Set([...LOOPBACK, parseHost(host.includes(':') ? `[${host}]` : host)?.hostname]);
  const allowed = allowedHosts.map(parseAllowedHost);
  return (header, port) => {
    const asked = header === undefined ? null : parseHost(header);
    if (!asked) return false;
    const askedPort = asked.port ?? 80;
    if (own.has(asked.hostname) && askedPort === port) return true;
    return allowed.some(
      ({ hostname, port: only }) => hostname === asked.hostname && (only === null || only === askedPort),
    );
  };
}

function parseAllowedHost(text: string): HostAndPort {
  const host = parseHost(text);
  if (host) return host;
  throw new EntenteError({
    code: 'BAD_SETTING',
    message: `ENTENTE_ALLOWED_HOSTS names "${text}", which is not a host.`,
    help: 'Write host names, with a port or without, between commas, such as "graph.example.org,10.0.0.5:8080".',
  });
}

/** Refuses with 421 whatever was not meant for this service. */
export function onlyKnownHosts(host: string, allowedHosts: readonly string[], log: Log): RequestHandler {
  const isKnown = hostChecker(host, allowedHosts);
  return (request, response, next) => {
    if (isKnown(request.headers.host, request.socket.localPort ?? 0)) return next();
    refuse(
      response,
      421,
      new EntenteError({
        code: 'UNKNOWN_HOST',
        message: 'This service does not answer under that host name.',
        help: 'Ask it as localhost or 127.0.0.1 with its port, or add the name to ENTENTE_ALLOWED_HOSTS.',
      }),
      log,
    );
  };
}
