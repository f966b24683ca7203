import { Command, Option } from 'commander';
import { EntenteError, systemCode } from '../domain/errors.ts';
import { endWithParent } from './end-with-parent.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { reportError } from './report-error.ts';
import { VERSION } from './version.ts';

const program = new Command('entente')
  .description('News articles in, a knowledge graph of diplomacy out, every fact tied to the sentence that says so.')
  .version(VERSION)
  .exitOverride()
  .showHelpAfterError('(entente --help lists the commands)');

/** Loads a command's code only when it is run, so that each starts as fast as it can. */
function run<A extends readonly unknown[]>(load: () => Promise<(...args: A) => Promise<ExitCode>>) {
  return async (...args: A) => {
    process.exitCode = await (await load())(...args);
  };
}

program
  .command('serve', { isDefault: false })
  .description('start Neo4j and serve the playground and the GraphQL API (npm start)')
  .action(run(async () => (await import('./serve.ts')).serve));

program
  .command('ingest')
  .description('articles in: .txt .md .html .jsonl, a folder, or - for standard input')
  .argument('<paths...>')
  .option('--date <date>', 'when it was published: YYYY-MM-DD or an ISO date-time')
  .option('--publisher <name>', 'who published it')
  .option('--title <title>', 'its headline')
  .option('--url <url>', 'its address')
  .option('--json', 'one JSON object a line instead of a table')
  .action(run(async () => (await import('./ingest.ts')).ingest));

program
  .command('extract')
  .description('the facts of an article as JSON, without a database')
  .argument('[paths...]')
  .option('--records', 'JSONL {id, text, title?, docDate?} on standard input, one extraction a line out')
  .option('--date <date>', 'when it was published: YYYY-MM-DD or an ISO date-time')
  .action(run(async () => (await import('./extract.ts')).extractFacts));

program
  .command('annotate')
  .description('tokens of texts: tag, lemma, parse and names; JSONL {id, text} on standard input, one line each out')
  .option('--threads <n>', 'how many texts at once (default: as many as the machine runs, at most 4)')
  .addHelpText(
    'after',
    `
Example:
  echo '{"id": "1", "text": "Lavrov met Wang Yi in Sochi."}' | entente annotate
prints {"id": "1", "tokens": [{"text", "start", "end", "tag", "pos", "lemma", "head", "dep", "ent"}, …],
"sentences": [{"start", "end"}]}. Offsets are UTF-16 code units into the text as it was given.`,
  )
  .action(run(async () => (await import('./annotate.ts')).annotate));

program
  .command('eval')
  .description('score the extraction against labelled articles (npm run eval)')
  .option('--json', 'all figures as JSON instead of a table')
  .option('--set <name>', 'one set alone')
  .option('--errors <count>', 'list so many of what is missed or false in each set')
  .option('--sets <folder>', 'where the larger sets lie (default: ../shared/eval/dev beside the project)')
  .action(run(async () => (await import('./eval.ts')).evaluate));

program
  .command('query')
  .description('run a saved question by name, or a file of GraphQL, and print JSON')
  .argument('[name]', 'a saved question (see --list) or a .graphql file')
  .option('--list', 'list the saved questions')
  .addOption(new Option('--variables <json>', 'variables of the operation, a JSON object'))
  .action(run(async () => (await import('./query.ts')).query));

program
  .command('export')
  .description('the whole graph as sorted JSON lines: equal graphs give equal bytes')
  .option('--canonical', 'without recording times, to compare graphs by')
  .action(run(async () => (await import('./export.ts')).exportGraph));

program
  .command('rebuild')
  .description('make all derived data anew from the stored articles, while the service answers')
  .option('--changed', 'only articles that an older extractor read; prints what changed')
  .option('--json', 'one JSON object a changed article instead of a diff')
  .action(run(async () => (await import('./rebuild.ts')).rebuild));

program
  .command('doctor')
  .description('what this machine has, which Neo4j would be used, and what to do next')
  .option('--json', 'JSON instead of a page for people')
  .action(run(async () => (await import('./doctor.ts')).doctor));

program
  .command('schema')
  .description('print the GraphQL schema (SDL)')
  .action(run(async () => (await import('./schema.ts')).schema));

endWithParent();
// A reader that closes early (| head) is not a fault.
process.stdout.on('error', (error) => {
  process.exit(systemCode(error) === 'EPIPE' ? EXIT.done : reportError(unwritable(error)));
});
try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = reportError(error);
}

/** What standard output goes to does not take it: a full disk, most often. */
function unwritable(cause: Error): EntenteError {
  return new EntenteError({
    code: systemCode(cause) === 'ENOSPC' ? 'DISK_FULL' : 'INTERNAL_SERVER_ERROR',
    message: 'Standard output could not be written to its end.',
    help: 'What was printed is incomplete: free some space where it goes, and run the command again.',
    cause,
  });
}
