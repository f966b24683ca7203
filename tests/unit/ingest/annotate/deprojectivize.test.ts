import { expect, test } from 'vitest';
import { deprojectivize } from '../../../../ingest/annotate/deprojectivize.ts';
import { TreeEdges } from '../../../../ingest/annotate/tree-edges.ts';
import { docOf } from './english.ts';

/** Words with their heads and labels, before and after. */
function undone(words: readonly string[], heads: readonly number[], labels: readonly string[]) {
  const doc = docOf(words);
  doc.heads.set(heads);
  labels.forEach((label, i) => {
    doc.deps[i] = label;
  });
  deprojectivize(doc, new TreeEdges(doc.heads));
  return { heads: [...doc.heads], labels: doc.deps };
}

const HEARING = ['A', 'hearing', 'is', 'scheduled', 'on', 'the', 'issue', 'today', '.'];
const HEADS = [1, 3, 3, 3, 3, 6, 4, 3, 3];

test('A word goes to the one below its head that has the label after the bars', () => {
  const labels = ['det', 'nsubjpass', 'auxpass', 'ROOT', 'prep||nsubjpass', 'det', 'pobj', 'npadvmod', 'punct'];
  expect(undone(HEARING, HEADS, labels)).toEqual({
    heads: [1, 3, 3, 3, 1, 6, 4, 3, 3],
    labels: ['det', 'nsubjpass', 'auxpass', 'ROOT', 'prep', 'det', 'pobj', 'npadvmod', 'punct'],
  });
});

test('It stays where there is none, and its label is cut all the same', () => {
  const labels = ['det', 'nsubjpass', 'auxpass', 'ROOT', 'prep||dobj', 'det', 'pobj', 'npadvmod', 'punct'];
  expect(undone(HEARING, HEADS, labels).heads).toEqual(HEADS);
  expect(undone(HEARING, HEADS, labels).labels[4]).toBe('prep');
});

test('The nearest below is taken, and of those as near the first', () => {
  const words = ['a', 'b', 'c', 'd', 'e', 'f'];
  const heads = [1, 3, 1, 3, 3, 3];
  expect(undone(words, heads, ['conj', 'nsubj', 'conj', 'ROOT', 'conj', 'prep||conj']).heads[5]).toBe(4);
  expect(undone(words, heads, ['conj', 'nsubj', 'conj', 'ROOT', 'dobj', 'prep||conj']).heads[5]).toBe(0);
});

test('It is neither the word itself nor a space', () => {
  expect(undone(['a', 'b', 'c'], [1, 1, 1], ['nsubj', 'ROOT', 'conj||conj']).heads).toEqual([1, 1, 1]);
  expect(undone(['a', '\n', 'c', 'd'], [2, 2, 2, 2], ['dobj', 'conj', 'ROOT', 'prep||conj']).heads).toEqual([
    2, 2, 2, 2,
  ]);
});

test('A word that has just been moved is not found where it was, nor yet where it went', () => {
  expect(undone(['a', 'b', 'c', 'd'], [1, 1, 1, 1], ['nsubj', 'ROOT', 'prep||nsubj', 'pobj||prep'])).toEqual({
    heads: [1, 1, 0, 1],
    labels: ['nsubj', 'ROOT', 'prep', 'pobj'],
  });
});
