import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * The dependency rule of ARCHITECTURE.md: what each room may import, beside itself. The longest matching path names a
 * file's room.
 */
const RULE: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  'ingest/gazetteers': ['src/domain'],
  'ingest/sources': ['src/domain', 'ingest/gazetteers'],
  'ingest/read': ['src/domain', 'ingest/gazetteers'],
  'ingest/annotate': ['src/domain', 'ingest/gazetteers'],
  'ingest/resolve': ['src/domain', 'ingest/gazetteers'],
  'ingest/code': ['src/domain', 'ingest/gazetteers'],
  'ingest/pipeline.ts': [
    'src/domain',
    'ingest/gazetteers',
    'ingest/read',
    'ingest/annotate',
    'ingest/resolve',
    'ingest/code',
  ],
  'src/embedded-neo4j': ['src/domain'],
  'src/graph': ['src/domain'],
  'src/jobs': ['src/domain', 'src/graph', 'ingest/pipeline.ts'],
  'src/api': ['src/domain', 'src/graph', 'src/jobs'],
  // It judges the extraction: it must know nothing of it.
  eval: ['src/domain'],
  'src/cli': ['src', 'ingest', 'eval'],
};
const ROOMS = Object.keys(RULE).sort((a, b) => b.length - a.length);

/** Packages that one room alone may import. */
const KEPT: Readonly<Record<string, string>> = { 'neo4j-driver': 'src/graph' };

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = ['src', 'ingest', 'eval'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

function importsOf(file: string, source = readFileSync(join(ROOT, file), 'utf8')): Import[] {
  const statements = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+'([^']+)'|import\(\s*'([^']+)'|(?:^|\n)import\s+'([^']+)'/g,
  );
  return [...statements].map(([, named, dynamic, bare]) => ({ file, target: named ?? dynamic ?? bare ?? '' }));
}

function violations(imports: readonly Import[]): string[] {
  return imports.flatMap(({ file, target }) => {
    const from = roomOf(file);
    if (!target.startsWith('.')) {
      const keeper = Object.entries(KEPT).find(
        ([name]) => target === name || target.startsWith(`${name}/`) || target.startsWith(`${name}-`),
      )?.[1];
      return keeper === undefined || keeper === from ? [] : [`${file} imports ${target}, which only ${keeper} may`];
    }
    const to = relative(ROOT, resolve(ROOT, dirname(file), target));
    const room = roomOf(to);
    if (room === from || RULE[from]?.some((allowed) => room === allowed || room.startsWith(`${allowed}/`))) return [];
    return [`${file} (${from}) imports ${to} (${room})`];
  });
}

function roomOf(path: string): string {
  return ROOMS.find((room) => path === room || path.startsWith(`${room}/`)) ?? path;
}

describe('the dependency rule', () => {
  test('every source file lives in a room', () => {
    expect(files.filter((file) => !ROOMS.includes(roomOf(file)))).toEqual([]);
    expect(files.length).toBeGreaterThan(20);
  });

  test('no room imports one it must not', () => {
    expect(violations(files.flatMap((file) => importsOf(file)))).toEqual([]);
  });

  test('a planted import of another room is caught', () => {
    const planted = [
      ["import { x } from '../graph/index.ts';", 'src/domain/time.ts'],
      ["import type { X } from '../annotate/index.ts';", 'ingest/code/index.ts'],
      ["const x = await import('../cli/main.ts');", 'src/api/index.ts'],
      ["import neo4j from 'neo4j-driver';", 'src/api/index.ts'],
      ["import { types } from 'neo4j-driver-core';", 'src/api/index.ts'],
      ["import neo4j from 'neo4j-driver/lib/index.js';", 'src/cli/main.ts'],
      ["export { x } from '../api/index.ts';", 'src/jobs/ingest-articles.ts'],
      ["import '../../src/graph/index.ts';", 'ingest/read/index.ts'],
      ["import { countries } from '../../ingest/gazetteers/countries.ts';", 'eval/score/names.ts'],
    ] as const;
    expect(planted.map(([source, file]) => violations(importsOf(file, source)).length)).toEqual(planted.map(() => 1));
  });

  test('the web imports no server code', () => {
    const web = readdirSync(join(ROOT, 'web'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('dist'))
      .map((name) => join('web', name));
    const outside = web
      .flatMap((file) => importsOf(file))
      .filter(
        ({ file, target }) =>
          target.startsWith('.') && !relative(ROOT, resolve(ROOT, dirname(file), target)).startsWith('web/'),
      )
      .filter(({ target }) => !/\.graphql(\?raw)?$/.test(target));
    expect(outside).toEqual([]);
  });
});

describe('import cycles', () => {
  test('there are none', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter(({ target }) => target.startsWith('.'))
          .map(({ target }) => relative(ROOT, resolve(ROOT, dirname(file), target))),
      ]),
    );
    expect(files.flatMap((file) => cycleThrough(file, graph)).slice(0, 5)).toEqual([]);
  });
});

function cycleThrough(start: string, graph: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set<string>();
  const ahead = [...(graph.get(start) ?? [])];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next === start) return [start];
    if (seen.has(next)) continue;
    seen.add(next);
    ahead.push(...(graph.get(next) ?? []));
  }
  return [];
}
