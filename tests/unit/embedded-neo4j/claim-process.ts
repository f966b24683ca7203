/** A process that tries to own a data folder: says OWNED or NOT, then keeps what it has until it is killed or told to end. */
import { claimAfter, readOwner } from '../../../src/embedded-neo4j/owner.ts';

const folder = process.argv[2] ?? '';
const goAt = Number(process.argv[3] ?? 0);
while (Date.now() < goAt); // all of them start in the same millisecond
const owner = await readOwner(folder);
const claim = owner?.alive ? undefined : await claimAfter(folder, owner);
if (claim) await claim.update({ state: 'READY', port: 1 });
console.log(claim ? 'OWNED' : 'NOT');
process.stdin.once('data', async () => {
  await claim?.end();
  process.exit(0);
});
