import type { GraphiQL } from 'graphiql';
import type { ComponentProps } from 'react';

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher'];

/**
 * Sends an operation to the API that served this page. A refused operation is an answer too: its JSON is shown as it
 * came. Rejects with a sentence for the reader when no such answer came.
 */
export const fetchGraphQL: Fetcher = async (operation, options) => {
  const response = await send(operation, options?.headers);
  if (!(response.headers.get('content-type') ?? '').includes('json')) {
    throw new Error(`/graphql answered with status ${response.status} and no JSON. See the log of the server.`);
  }
  return response.json();
};

async function send(operation: unknown, headers: Readonly<Record<string, string>> | undefined): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        ...headers,
      },
      body: JSON.stringify(operation),
    });
  } catch (cause) {
    throw new Error('/graphql did not answer. Is the server still running? Start it with npm start.', { cause });
  }
}
