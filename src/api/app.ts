import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import type { Context } from './context.ts';
import { health } from './health.ts';
import { httpErrors, MAX_BODY, notFound, onlyMethods } from './http-errors.ts';
import { onlyKnownHosts } from './known-hosts.ts';
import type { Log } from './mask-error.ts';
import { playgroundPage } from './playground.ts';
import { OWN_HOST_ONLY, securityHeaders } from './security-headers.ts';

export interface AppOptions {
  readonly apollo: ApolloServer<Context>;
  readonly context: Context;
  readonly host: string;
  readonly allowedHosts: readonly string[];
  readonly playgroundFolder: string;
  readonly log: Log;
}

/** Every route, in the order in which a request meets them. */
export function createApp({ apollo, context, host, allowedHosts, playgroundFolder, log }: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders, onlyKnownHosts(host, allowedHosts, log));
  app.get('/health', health(context.graph, log));
  app.get('/', (_request, response) => response.redirect('/graphql'));
  app.all('/graphql', onlyMethods(['GET', 'HEAD', 'POST'], log));
  app.get('/graphql', playgroundPage(playgroundFolder));
  app.all('/graphql', express.json({ limit: MAX_BODY }), expressMiddleware(apollo, { context: async () => context }));
  app.use(
    '/playground',
    express.static(playgroundFolder, {
      index: false,
      redirect: false,
      setHeaders: (response) => response.setHeader('Content-Security-Policy', OWN_HOST_ONLY),
    }),
  );
  app.use(notFound(log), httpErrors(log));
  return app;
}
