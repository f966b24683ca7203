import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EntenteError } from '../../src/domain/errors.ts';
import { Kernel } from './kernel.ts';
import { modelPath, readHeader } from './model-file.ts';

/** What of the annotator is there, for whoever looks for the reason why it does not work. */
export interface ModelReport {
  readonly path: string;
  /** What the file says of itself, where it is a model. */
  readonly name: string | null;
  readonly version: string | null;
  readonly language: string | null;
  /** Of the file as it is; null where there is none. */
  readonly sha256: string | null;
  /** Whether it is, byte for byte, the one that came with this version of entente. */
  readonly isShipped: boolean;
  /** What is wrong with it and what to do next, or null. */
  readonly problem: string | null;
  readonly kernel: { readonly problem: string | null };
}

/** Looks at the model and the kernel, without reading the weights. */
export function inspectModel(path: URL = modelPath()): ModelReport {
  return { path: fileURLToPath(path), ...inspectFile(path), kernel: { problem: kernelProblem() } };
}

function inspectFile(path: URL): Omit<ModelReport, 'path' | 'kernel'> {
  const nothing = { name: null, version: null, language: null, sha256: null, isShipped: false };
  const file = readOrNull(path);
  if (file === null) return { ...nothing, problem: 'The language model cannot be read: install again (npm ci).' };
  const sha256 = createHash('sha256').update(file).digest('hex');
  const isShipped = readOrNull(new URL(`${path.href}.sha256`))?.toString('utf8', 0, sha256.length) === sha256;
  const problem = isShipped ? null : 'The language model is not the one that was shipped: install again (npm ci).';
  return { ...nothing, ...nameOf(file), sha256, isShipped, problem };
}

function readOrNull(path: URL): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    // Why it cannot be read makes no difference: what helps is to install again.
    return null;
  }
}

function nameOf(file: Buffer): Pick<ModelReport, 'name' | 'version' | 'language'> | null {
  try {
    const { name, version, language } = readHeader(file).header;
    return { name, version, language };
  } catch {
    // Whatever it is, it is no model; the hash tells that too.
    return null;
  }
}

function kernelProblem(): string | null {
  try {
    new Kernel();
    return null;
  } catch (error) {
    if (error instanceof EntenteError) return `${error.message} ${error.help}`;
    throw error;
  }
}
