import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Context } from './context.ts';
import { MAX_TOKENS, withinLimits } from './limits.ts';
import { type Log, maskGraphQLError } from './mask-error.ts';
import { resolvers } from './resolvers/index.ts';
import { readTypeDefs } from './type-defs.ts';

/** How long requests in flight may take to finish once the server is told to stop. */
const GRACE_MS = 5000;

/** Apollo Server over our schema and resolvers; stopping it lets requests of `httpServer` finish and closes it. */
export function createApollo(httpServer: Server, log: Log): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs: [...readTypeDefs()],
    resolvers,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: GRACE_MS }),
    ],
    formatError: maskGraphQLError(log),
    includeStacktraceInErrorResponses: false,
    validationRules: [withinLimits],
    parseOptions: { maxTokens: MAX_TOKENS },
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    // The command that composes everything listens to signals, and closes the API before the database.
    stopOnTerminationSignals: false,
    logger: { debug() {}, info() {}, warn: log, error: log },
  });
}
