/** A saved question: a file of schema/questions. The format is told in the README there. */
export interface Question {
  /** The file's name without number and ending: `whom-did-lavrov-meet`. */
  readonly slug: string;
  readonly title: string;
  readonly note: string;
  /** Name of the one operation in it, which also names its tab. */
  readonly operationName: string;
  /** The file as it is, comments included. */
  readonly text: string;
}

/** Throws where a file breaks the format, so that a build with such a file fails. */
export function parseQuestion(path: string, text: string): Question {
  const slug = /(?:^|\/)\d\d-([a-z0-9-]+)\.graphql$/.exec(path)?.[1];
  if (slug === undefined) throw new Error(`${path}: a question's file is named NN-slug.graphql.`);

  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const [title = '', ...notes] = lines.slice(0, end).map((line) => line.replace(/^#\s*/, '').trim());
  const note = notes.filter((line) => line !== '').join(' ');
  if (title === '' || note === '') throw new Error(`${path}: it starts with "# Title", then "# note" lines.`);

  const operations = [...text.matchAll(/^(?:query|mutation) ([A-Z][A-Za-z0-9]*)/gm)];
  const operationName = operations[0]?.[1];
  if (operationName === undefined || operations.length > 1) {
    throw new Error(`${path}: it holds one operation, named in PascalCase.`);
  }
  return { slug, title, note, operationName, text };
}
