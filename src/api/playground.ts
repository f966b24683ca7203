import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { systemCode } from '../domain/errors.ts';
import { OWN_HOST_ONLY } from './security-headers.ts';

const NOT_BUILT = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Entente</title>
<h1>The playground is not built yet</h1>
<p>In the checkout, run <code>npm run build:web</code> and load this page again.</p>
<p>The API itself answers here, at <code>POST /graphql</code>.</p>
</html>
`;

/** A browser that opens /graphql, and asks nothing, gets the playground's page; everybody else passes on to the API. */
export function playgroundPage(folder: string): RequestHandler {
  return async (request, response, next) => {
    const opens = request.query['query'] === undefined && request.accepts(['json', 'html']) === 'html';
    if (!opens || request.headers['content-type'] !== undefined) return next();
    response.set({ 'Content-Security-Policy': OWN_HOST_ONLY, 'Cache-Control': 'no-cache', Vary: 'Accept' });
    response.type('html').send(await readPage(folder));
  };
}

/** The page is read each time: a new build shows without a restart. */
async function readPage(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, 'index.html'), 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return NOT_BUILT;
    throw error;
  }
}
