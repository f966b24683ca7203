import { createServer } from 'node:http';
import type { Graph } from '../graph/graph.ts';
import { createApollo } from './apollo.ts';
import { createApp } from './app.ts';
import { listen } from './listen.ts';
import type { Log } from './mask-error.ts';

export interface ApiOptions {
  /** Stays its owner's to close, after the API. */
  readonly graph: Graph;
  /** The address to listen on; loopback unless the user set HOST. */
  readonly host?: string;
  /** 0 takes any free port; `url` says which. */
  readonly port: number;
  /** Names under which a proxy or a container publishes this service: "host" (any port) or "host:port". */
  readonly allowedHosts?: readonly string[];
  /** Where the built playground is; it need not be there. */
  readonly playgroundFolder: string;
  /** Version of Entente. */
  readonly version: string;
  /** Receives a line, or several, on each masked error. */
  readonly log: Log;
}

export interface RunningApi {
  /** Where it answers, as a browser on this machine asks for it: "http://127.0.0.1:4000/". */
  readonly url: string;
  /** Takes no new requests, lets those in flight finish for up to 5 s, closes every connection. Idempotent. */
  close(): Promise<void>;
}

/**
 * Serves GraphQL at /graphql, the playground there for browsers, and /health. Throws PORT_IN_USE, or BAD_SETTING for a
 * host or port that cannot be used.
 */
export async function startApi({
  graph,
  host = '127.0.0.1',
  port,
  allowedHosts = [],
  playgroundFolder,
  version,
  log,
}: ApiOptions): Promise<RunningApi> {
  const server = createServer();
  const apollo = createApollo(server, log);
  await apollo.start();
  try {
    const context = { graph, version, startedAt: new Date().toISOString() };
    server.on('request', createApp({ apollo, context, host, allowedHosts, playgroundFolder, log }));
    const actualPort = await listen(server, port, host);
    let closing: Promise<void> | undefined;
    return {
      url: `http://${hostToShow(host)}:${actualPort}/`,
      close() {
        closing ??= apollo.stop();
        return closing;
      },
    };
  } catch (error) {
    await apollo.stop();
    throw error;
  }
}

function hostToShow(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
