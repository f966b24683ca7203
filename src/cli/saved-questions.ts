import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../schema/questions/', import.meta.url);

/** A saved question: its name on the command line, its title, and its GraphQL. */
export interface SavedQuestion {
  readonly slug: string;
  readonly title: string;
  readonly source: string;
}

/** The saved questions in their order. A file `NN-slug.graphql` begins with a comment line that is its title. */
export function savedQuestions(): readonly SavedQuestion[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => {
      const source = readFileSync(new URL(name, FOLDER), 'utf8');
      const slug = name.replace(/^\d+-/, '').replace(/\.graphql$/, '');
      return { slug, title: source.split('\n', 1)[0]?.replace(/^#\s*/, '').trim() ?? slug, source };
    });
}
