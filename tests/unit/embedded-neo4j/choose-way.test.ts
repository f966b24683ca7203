import { describe, expect, it } from 'vitest';
import { chooseWay, type Made, noNeo4j } from '../../../src/embedded-neo4j/choose-way.ts';

const java = { path: '/java', version: '17.0.1', major: 17 };
const docker = { path: '/docker', version: '27.0' };
const nothing = { java: undefined, maven: undefined, jarsReady: false, docker: undefined };
const everything = { java, maven: '/mvn', jarsReady: true, docker };

describe('the way to a Neo4j', () => {
  it.each([
    ['the local Java before Docker', everything, undefined, 'JAVA'],
    ['Java and Maven', { ...nothing, java, maven: '/mvn' }, undefined, 'JAVA'],
    ['Java alone once the jars are cached', { ...nothing, java, jarsReady: true }, undefined, 'JAVA'],
    ['Docker for want of Maven', { ...nothing, java, docker }, undefined, 'DOCKER'],
    ['Docker for want of Java', { ...nothing, maven: '/mvn', jarsReady: true, docker }, undefined, 'DOCKER'],
    ['none with Maven alone', { ...nothing, maven: '/mvn' }, undefined, 'NONE'],
    ['Docker again for data in a volume', everything, 'DOCKER', 'DOCKER'],
    [
      'none for data in a volume without an engine, lest the graph seem empty',
      { ...everything, docker: undefined },
      'DOCKER',
      'NONE',
    ],
    ['none for data on disk without Java, lest the graph seem empty', { ...nothing, docker }, 'JAVA', 'NONE'],
  ] as const)('is %s', (_, means, made: Made, kind) => {
    expect(chooseWay(means, made).kind).toBe(kind);
  });

  it('says what is lacking and names the three ways', () => {
    const way = chooseWay(nothing, undefined);
    const error = noNeo4j(way.kind === 'NONE' ? way.lacking : []);
    expect(error.code).toBe('NO_NEO4J');
    expect(error.message).toMatch(/no Java 17 or newer was found, and no Docker engine answers/);
    for (const word of ['Java 17', 'Maven', 'Docker', 'NEO4J_URI']) expect(error.help).toContain(word);
  });
});
