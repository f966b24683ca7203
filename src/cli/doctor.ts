import { inspectModel, type ModelReport } from '../../ingest/annotate/inspect-model.ts';
import type { UserGazetteers } from '../../ingest/gazetteers/extend.ts';
import { EntenteError } from '../domain/errors.ts';
import { inspectNeo4j, type Neo4jReport } from '../embedded-neo4j/index.ts';
import { type GraphProbe, probeGraph } from '../graph/index.ts';
import { addOwnGazetteers } from './add-own-gazetteers.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { given } from './open-store.ts';
import { portProblem } from './port-problem.ts';
import { describeError } from './report-error.ts';
import { readSettings, type Settings } from './settings.ts';
import { VERSION } from './version.ts';

/** Everything the doctor found. `ok` is false when entente could not start here now. */
interface Findings {
  readonly ok: boolean;
  readonly entente: string;
  readonly node: { readonly version: string; readonly path: string };
  readonly settings: { readonly home: string; readonly host: string; readonly port: number; readonly samples: string };
  readonly neo4j: Neo4jReport;
  /** The Neo4j that NEO4J_URI names: what it says of itself, or why it does not. */
  readonly answer: GraphProbe | { readonly problem: string } | null;
  readonly port: { readonly problem: string | null };
  /** What articles are read with. */
  readonly model: ModelReport;
  /** The user's own names, or why they cannot be read; null when no folder is set. */
  readonly gazetteers: UserGazetteers | { readonly problem: string } | null;
}

/** Says what this machine has, what would be used, and what to do next. Starts and changes nothing; exit 1 if nothing would start. */
export async function doctor(options: { json?: boolean }): Promise<ExitCode> {
  const settings = readSettings();
  const findings = await examine(settings);
  process.stdout.write(options.json === true ? `${JSON.stringify(findings, null, 2)}\n` : page(findings));
  return findings.ok ? EXIT.done : EXIT.failed;
}

async function examine(settings: Settings): Promise<Findings> {
  const env = { ...process.env, ...given(settings) };
  const [neo4j, answer, problem] = await Promise.all([
    inspectNeo4j({ home: settings.ENTENTE_HOME, env }),
    askGiven(settings),
    portProblem(settings.PORT, settings.HOST),
  ]);
  const usable = neo4j.way !== 'NONE' && !(neo4j.given && 'problem' in neo4j.given) && !(answer && 'problem' in answer);
  const model = inspectModel();
  const gazetteers = readGazetteers(settings);
  const named = gazetteers === null || !('problem' in gazetteers);
  const readable = model.problem === null && model.kernel.problem === null && named;
  return {
    // A port taken while another of ours runs Neo4j is most likely its own service.
    ok:
      readable &&
      usable &&
      (neo4j.way === 'GIVEN' || neo4j.dataFolder.writable) &&
      (problem === null || neo4j.owner !== undefined),
    entente: VERSION,
    node: { version: process.version, path: process.execPath },
    settings: {
      home: settings.ENTENTE_HOME,
      host: settings.HOST,
      port: settings.PORT,
      samples: settings.ENTENTE_SAMPLES,
    },
    neo4j,
    answer,
    port: { problem: problem ? `${problem.message} ${problem.help}` : null },
    model,
    gazetteers,
  };
}

function readGazetteers(settings: Settings): Findings['gazetteers'] {
  try {
    return addOwnGazetteers(settings);
  } catch (error) {
    if (error instanceof EntenteError) return { problem: describeError(error).trimEnd() };
    throw error;
  }
}

async function askGiven(settings: Settings): Promise<Findings['answer']> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = settings;
  if (uri === undefined) return null;
  try {
    return await probeGraph({ uri, user, password });
  } catch (error) {
    if (error instanceof EntenteError) return { problem: describeError(error).trimEnd() };
    throw error;
  }
}

function page({ ok, entente, node, settings, neo4j, answer, port, model, gazetteers }: Findings): string {
  const { javas, maven, jars, dataFolder, owner, docker, way, next } = neo4j;
  const rows: readonly (readonly [string, string])[] = [
    ['entente', entente],
    ['Node', `${node.version}  ${node.path}`],
    ['model', modelLine(model)],
    ['kernel', model.kernel.problem === null ? 'loads' : 'does not load'],
    ['gazetteers', gazetteersLine(gazetteers)],
    ['NEO4J_URI', givenLine(neo4j.given, answer)],
    [
      'Java',
      javas.map((java) => `${java.major}  ${java.path}${java.usable ? '' : '  (too old)'}`).join('\n') || 'none found',
    ],
    ['Maven', maven ? `${maven.version ?? 'version unknown'}  ${maven.path}` : 'none found'],
    ['Neo4j jars', `${jars.version}  ${jars.state.toLowerCase()}  ${jars.folder}`],
    ['Docker', docker ? `engine ${docker.version}` : 'no engine answers'],
    ['data folder', `${dataFolder.path}${dataFolder.writable ? '' : '  (cannot be written)'}`],
    ['owner', owner ? `process ${owner.pid}, Neo4j on port ${owner.port ?? '…'}` : 'none: no Neo4j runs on it'],
    ['API', `${settings.host}:${settings.port}  ${port.problem ? 'taken' : 'free'}`],
    ['samples', settings.samples],
    ['way taken', way],
  ];
  const lines = rows.map(([name, value]) => `${name.padEnd(12)}  ${value.replaceAll('\n', `\n${' '.repeat(14)}`)}`);
  const mend = [model.problem, model.kernel.problem].filter((problem) => problem !== null);
  const advice = [
    ...mend,
    ...(gazetteers && 'problem' in gazetteers ? [gazetteers.problem] : []),
    ...(answer && 'problem' in answer ? [answer.problem] : mend.length === 0 || way === 'NONE' ? next : []),
    ...(port.problem ? [port.problem] : []),
  ];
  return `${lines.join('\n')}\n\n${ok ? 'Ready.' : 'Not ready.'}\n${advice.join('\n')}\n`;
}

function givenLine(named: Neo4jReport['given'], answer: Findings['answer']): string {
  if (!named) return 'not set';
  if ('problem' in named) return named.problem;
  if (!answer || 'problem' in answer) return `${named.uri} as ${named.user}  (does not answer)`;
  return `${named.uri} as ${named.user}: Neo4j ${answer.neo4j} ${answer.edition}, ${answer.articles} articles`;
}

function gazetteersLine(gazetteers: Findings['gazetteers']): string {
  if (!gazetteers) return 'as shipped';
  if ('problem' in gazetteers) return 'those of ENTENTE_GAZETTEERS cannot be read';
  const files = gazetteers.files.map(
    ({ file, entries }) => `${file}  ${entries} ${entries === 1 ? 'entry' : 'entries'}`,
  );
  return [`as shipped, and ${gazetteers.folder}`, ...(files.length > 0 ? files : ['no files in it'])].join('\n');
}

function modelLine({ name, version, language, path, sha256, isShipped }: ModelReport): string {
  if (sha256 === null) return `none  ${path}`;
  const what = name === null ? `no model  ${path}` : `${name} ${version}  language ${language}`;
  return `${what}  ${isShipped ? 'as shipped' : 'not the one that was shipped'}\nSHA-256 ${sha256}`;
}
