import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type ComposeProject, composeProject, docker, whyNotHere } from './compose-project.ts';

const MINUTES = 60_000;
const why = await whyNotHere();
if (why) process.stdout.write(`Skipped: docker compose is not tried, ${why}.\n`);

const WhoMet = z.object({
  data: z.object({
    whoMet: z.object({
      edges: z
        .array(
          z.object({
            node: z.object({
              entity: z.object({ name: z.string() }),
              latest: z.array(z.object({ evidence: z.array(z.object({ sentence: z.string() })) })),
            }),
          }),
        )
        .min(1),
    }),
  }),
});
const Articles = z.object({ data: z.object({ status: z.object({ counts: z.object({ articles: z.number() }) }) }) });
const whomDidLavrovMeet = readFileSync(
  new URL('../../../schema/questions/01-whom-did-lavrov-meet.graphql', import.meta.url),
  'utf8',
);

describe.skipIf(why !== null)('docker compose up', () => {
  let project: ComposeProject;

  beforeAll(async () => {
    project = await composeProject();
    await project.compose(['up', '--build', '--detach', '--wait']);
  }, 20 * MINUTES);

  afterAll(async () => {
    await project?.remove();
  }, 5 * MINUTES);

  async function ask(query: string): Promise<unknown> {
    const answer = await fetch(`http://127.0.0.1:${project.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return answer.json();
  }
  const countArticles = async () =>
    Articles.parse(await ask('{ status { counts { articles } } }')).data.status.counts.articles;
  const containerOf = async (service: string) => (await project.compose(['ps', '--all', '--quiet', service])).trim();
  const inApp = (...command: string[]) => project.compose(['exec', '-T', 'app', ...command]);

  it('answers whom Lavrov met from the samples, with the sentence that says so', async () => {
    const { edges } = WhoMet.parse(await ask(whomDidLavrovMeet)).data.whoMet;
    for (const { node } of edges) {
      expect(node.entity.name).not.toBe('');
      expect(node.latest[0]?.evidence[0]?.sentence).toMatch(/Lavrov/);
    }
  });

  it('serves the playground to a browser', async () => {
    const page = await fetch(`http://127.0.0.1:${project.port}/graphql`, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
    expect(await page.text()).toMatch(/<script/);
  });

  it('refuses a page elsewhere whose name was made to point at this machine', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request(
        {
          host: '127.0.0.1',
          port: project.port,
          path: '/graphql?query={__typename}',
          headers: { host: 'evil.example' },
        },
        (answer) => resolve(answer.resume().statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(421);
  });

  it('runs the app as node, on a root filesystem that it cannot write to', async () => {
    expect((await inApp('id', '-un')).trim()).toBe('node');
    await expect(inApp('touch', '/app/written')).rejects.toThrow(/Read-only file system/);
    await inApp('touch', '/var/lib/entente/written');
  });

  it('publishes the app on 127.0.0.1 and Neo4j nowhere', async () => {
    expect((await docker(['port', await containerOf('app')])).stdout.trim()).toBe(
      `${project.port}/tcp -> 127.0.0.1:${project.port}`,
    );
    expect((await docker(['port', await containerOf('neo4j')])).stdout.trim()).toBe('');
  });

  it(
    'takes an article on standard input and keeps it when everything is stopped, removed and started anew',
    async () => {
      const before = await countArticles();
      await project.compose(
        ['exec', '-T', 'app', 'entente', 'ingest', '-', '--date', '2024-05-02'],
        'VALLETTA -- The foreign minister of Malta met his counterpart from Cyprus in Valletta on Thursday.\n' +
          'The two ministers spoke about shipping in the Mediterranean and about a summit that is planned for the autumn.\n',
      );
      expect(await countArticles()).toBe(before + 1);

      await project.compose(['stop']);
      for (const service of ['app', 'neo4j']) {
        const { stdout } = await docker(['inspect', '--format', '{{.State.ExitCode}}', await containerOf(service)]);
        // 137 would mean that it had to be killed.
        expect({ service, code: stdout.trim() }).toEqual({ service, code: '0' });
      }
      await project.compose(['down']);
      await project.compose(['up', '--detach', '--wait']);
      expect(await countArticles()).toBe(before + 1);
    },
    5 * MINUTES,
  );
});

describe.skipIf(why !== null)('docker compose up without a password', () => {
  it('starts nothing and says how to choose one', async () => {
    const { code, stderr } = await docker(
      ['compose', '--project-name', 'entente-test-no-password', '--env-file', '/dev/null', 'up', '--no-start'],
      {
        NEO4J_PASSWORD: '',
      },
    );
    expect(code).not.toBe(0);
    expect(stderr).toMatch(/NEO4J_PASSWORD.*8 or more characters.*\.env/);
  });
});
