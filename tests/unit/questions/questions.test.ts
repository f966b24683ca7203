import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, Kind, parse, print, TypeInfo, validate, visit, visitWithTypeInfo } from 'graphql';
import { describe, expect, test } from 'vitest';
import { parseQuestion } from '../../../web/playground/parse-question.ts';

const SCHEMA = new URL('../../../schema/', import.meta.url);
const graphqlIn = (folder: URL) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

const schema = buildSchema(
  graphqlIn(SCHEMA)
    .map(({ text }) => text)
    .join('\n'),
);
const files = graphqlIn(new URL('questions/', SCHEMA));
const questions = files.map(({ name, text }) => parseQuestion(name, text));

/** Types that say something of the world: whoever asks for one is shown the sentence behind it. */
const FACTS = ['Event', 'Hop', 'Position', 'Statement'];

describe('the saved questions', () => {
  test('the first is "Whom did Lavrov meet?"', () => {
    expect(questions[0]).toMatchObject({ slug: 'whom-did-lavrov-meet', title: 'Whom did Lavrov meet?' });
  });

  test.each(files)('$name fits the schema', ({ text }) => {
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
  });

  test.each(files)('$name is one operation that runs without variables given', ({ name, text }) => {
    const { definitions } = parse(text);
    const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    expect(operations.map((operation) => operation.name?.value)).toEqual([parseQuestion(name, text).operationName]);
    const needed = operations.flatMap(({ variableDefinitions = [] }) =>
      variableDefinitions.filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue),
    );
    expect(needed.map(({ variable }) => variable.name.value)).toEqual([]);
  });

  test.each(files)('$name shows the sentence behind every fact', ({ text }) => {
    expect(factsWithoutSentence(text)).toEqual([]);
  });

  test('no two share a slug, a title or the name of their tab', () => {
    for (const key of ['slug', 'title', 'operationName'] as const) {
      const values = questions.map((question) => question[key]);
      expect(new Set(values).size, key).toBe(values.length);
    }
  });

  test('a question without a sentence would be caught', () => {
    expect(factsWithoutSentence('{ meetings { edges { node { summary } } } }')).toEqual(['Event']);
    expect(factsWithoutSentence('{ meetings { edges { node { evidence { start } } } } }')).toEqual(['Event']);
  });
});

describe('reading a question', () => {
  const text = '# Who?\n# Says who,\n# and where.\n\nquery Who {\n  status {\n    version\n  }\n}\n';

  test('takes the title, the note over several lines, and the name of the operation', () => {
    expect(parseQuestion('../../schema/questions/07-who-is-it.graphql', text)).toEqual({
      slug: 'who-is-it',
      title: 'Who?',
      note: 'Says who, and where.',
      operationName: 'Who',
      text,
    });
  });

  test('a comment further down is no part of the note', () => {
    expect(parseQuestion('01-who.graphql', text.replace('  status', '  # aside\n  status')).note).toBe(
      'Says who, and where.',
    );
  });

  test.each([
    ['a file without a number', 'who.graphql', text, 'NN-slug.graphql'],
    ['a slug with capitals', '01-Who.graphql', text, 'NN-slug.graphql'],
    ['no title', '01-who.graphql', text.replace(/^#.*\n/gm, ''), '# Title'],
    ['no note', '01-who.graphql', text.replace(/^# (Says|and).*\n/gm, ''), '# note'],
    ['an operation without a name', '01-who.graphql', text.replace('query Who', 'query'), 'PascalCase'],
    ['two operations', '01-who.graphql', `${text}\nquery Other { status { version } }\n`, 'one operation'],
  ])('refuses %s', (_case, name, broken, expected) => {
    expect(() => parseQuestion(name, broken)).toThrow(expected);
  });
});

function factsWithoutSentence(text: string): string[] {
  const found: string[] = [];
  const types = new TypeInfo(schema);
  visit(
    parse(text),
    visitWithTypeInfo(types, {
      SelectionSet(node) {
        const type = types.getParentType()?.name;
        if (type === undefined || !FACTS.includes(type)) return undefined;
        const shown = node.selections.some(
          (field) =>
            field.kind === Kind.FIELD &&
            ['evidence', 'assertions'].includes(field.name.value) &&
            /\bsentence\b/.test(print(field)),
        );
        if (!shown) found.push(type);
        // A hop's sentence is its event's too.
        return shown ? false : undefined;
      },
    }),
  );
  return found;
}
