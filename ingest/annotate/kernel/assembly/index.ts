// The dense part of the pipeline and its hashes. Built by tools/ensure-kernel.ts; loaded by ../kernel.ts.
export { affine } from './affine';
export { embed, gather } from './embed';
export { maxoutNorm } from './maxout';
export { stringId } from './murmur';
export { argmax, scoreMoves } from './score';
