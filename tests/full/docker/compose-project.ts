import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const BASE_IMAGES = ['node:24-slim', 'neo4j:5.26-community'];
const BUILT_IMAGE = 'entente-compose-test';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs docker to its end, with these variables beside those of the environment. */
export function docker(args: readonly string[], variables: NodeJS.ProcessEnv = {}, input = ''): Promise<Ran> {
  return new Promise((resolve) => {
    const options = { cwd: ROOT, env: { ...process.env, ...variables }, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile('docker', args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, stdout, stderr: stderr || (error?.message ?? '') });
    });
    // Docker may be missing, or done before it has read anything; its exit code then says what is wrong.
    child.stdin?.on('error', () => undefined).end(input);
  });
}

/** Why the containers cannot be tried on this machine, or null where they can. */
export async function whyNotHere(): Promise<string | null> {
  if ((await docker(['version'])).code !== 0) return 'no Docker engine answers';
  if ((await docker(['compose', 'version'])).code !== 0) return 'the Docker client has no `docker compose`';
  for (const image of BASE_IMAGES) {
    if ((await docker(['image', 'inspect', image])).code !== 0) return `the image ${image} is not here: docker pull it`;
  }
  return null;
}

export interface ComposeProject {
  readonly port: number;
  /** Runs `docker compose …`; fails the test with what Docker wrote unless it ends well. */
  compose(args: readonly string[], input?: string): Promise<string>;
  /** Removes containers, networks, volumes and the built image. */
  remove(): Promise<void>;
}

/**
 * Our docker-compose.yml as a project of its own name, port, password and image, so that it leaves one that is in use
 * alone. ENTENTE_TEST_BUILD_NETWORK=host builds with the network of the host, for an engine whose containers have none.
 */
export async function composeProject(): Promise<ComposeProject> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'entente-compose-'));
  const override = join(folder, 'override.yml');
  const network = process.env['ENTENTE_TEST_BUILD_NETWORK'];
  await writeFile(
    override,
    stringify({ services: { app: { image: BUILT_IMAGE, ...(network ? { build: { context: ROOT, network } } : {}) } } }),
  );
  const project = ['compose', '--project-name', `entente-test-${process.pid}`];
  const files = ['--file', join(ROOT, 'docker-compose.yml'), '--file', override];
  const variables = {
    NEO4J_PASSWORD: 'a-password-for-tests',
    PORT: String(port),
    ENTENTE_SAMPLES: 'on',
    ENTENTE_ALLOWED_HOSTS: '',
  };
  async function compose(args: readonly string[], input = ''): Promise<string> {
    const { code, stdout, stderr } = await docker([...project, ...files, ...args], variables, input);
    if (code !== 0) throw new Error(`docker compose ${args.join(' ')} ended with ${code}:\n${stdout}${stderr}`);
    return stdout;
  }
  return {
    port,
    compose,
    async remove() {
      await compose(['down', '--volumes', '--remove-orphans']);
      await docker(['image', 'rm', '--force', BUILT_IMAGE]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
