import { defineConfig } from 'vitest/config';

/** Files that share one real Neo4j run one after another; it is started once, before the first of them. */
const onNeo4j = {
  globalSetup: ['tests/global-setup.ts'],
  maxWorkers: 1,
  isolate: true,
  testTimeout: 60_000,
  hookTimeout: 180_000,
};

export default defineConfig(({ mode }) => ({
  test: {
    reporters: ['default', './tests/closing-line-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/golden/**/*.test.ts', 'tests/*.test.ts'],
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          sequence: { groupOrder: 1 },
          ...onNeo4j,
        },
      },
      // npm run test:full adds the long tests: kills, browsers, containers.
      ...(mode === 'full'
        ? [{ test: { name: 'full', include: ['tests/full/**/*.test.ts'], sequence: { groupOrder: 2 }, ...onNeo4j } }]
        : []),
    ],
  },
}));
