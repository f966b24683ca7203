import { parseQuestion, type Question } from './parse-question.ts';

const files = import.meta.glob<string>('../../schema/questions/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The saved questions in the order of their numbers, built into the page. */
export const QUESTIONS: readonly Question[] = Object.entries(files)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, text]) => parseQuestion(path, text));
