import { fileURLToPath } from 'node:url';

/** Where `npm run build:web` puts the playground; it need not be there. */
export const PLAYGROUND_FOLDER = fileURLToPath(new URL('../../web/dist/playground/', import.meta.url));
