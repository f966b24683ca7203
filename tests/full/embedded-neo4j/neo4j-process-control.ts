import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const PROGRAM = fileURLToPath(new URL('./neo4j-process.ts', import.meta.url));
const saidSchema = z.object({ origin: z.string(), uri: z.string(), user: z.string(), password: z.string() });

export interface Neo4jProcess {
  readonly pid: number;
  readonly connection: z.infer<typeof saidSchema>;
  /** What it said on standard error. */
  readonly said: () => string;
  /** Ends it as a user would: it gives its Neo4j back first. */
  stop(): Promise<void>;
  /** Ends it as the system would under memory pressure. */
  kill(): Promise<void>;
}

const running = new Set<ChildProcess>();

/** Starts a process that takes the Neo4j of a data folder; resolves once it has it. */
export async function neo4jProcess(home: string, env: NodeJS.ProcessEnv = process.env): Promise<Neo4jProcess> {
  const child = spawn(process.execPath, [PROGRAM, home], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  running.add(child);
  const exit = once(child, 'exit');
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const first = await lines.next();
  if (first.done) throw new Error(`the process ended without a Neo4j: ${errors}`);
  const end = async (how: () => void) => {
    how();
    await exit;
    running.delete(child);
  };
  return {
    pid: child.pid ?? 0,
    connection: saidSchema.parse(JSON.parse(first.value)),
    said: () => errors,
    stop: () => end(() => child.stdin.write('stop\n')),
    kill: () => end(() => child.kill('SIGKILL')),
  };
}

/** For the end of a test file, whatever became of its tests. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
}
