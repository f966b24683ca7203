import { fileURLToPath } from 'node:url';

/** The folder of the sample articles that a first start ingests. */
export const SAMPLES_FOLDER: string = fileURLToPath(new URL('../../samples/', import.meta.url));
