import { z } from 'zod';

/** What an entry's id is made of. It never changes. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be small letters and digits with hyphens between, as "harbour-office"');
