/** A process that starts a watched program, says its number, and stays until it is killed. */
import { startWatched } from '../../../src/embedded-neo4j/watched-child.ts';

const [log = '', program = '', ...args] = process.argv.slice(2);
const child = await startWatched(program, args, process.env, log, 20);
console.log(child.pid);
setInterval(() => {}, 1000);
