import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArcEagerState } from '../../../../ingest/annotate/arc-eager.ts';

const MOVES = ['shift', 'reduce', 'left', 'right', 'break'] as const;
type Move = (typeof MOVES)[number];

function possible(state: ArcEagerState): Move[] {
  const may = {
    shift: state.mayShift,
    reduce: state.mayReduce,
    left: state.mayDrawArc,
    right: state.mayDrawArc,
    break: state.mayBreak,
  };
  return MOVES.filter((move) => may[move]);
}

const LABEL = 7;

function take(state: ArcEagerState, ...moves: Move[]): ArcEagerState {
  for (const move of moves) {
    expect(possible(state)).toContain(move);
    if (move === 'shift') state.shift();
    else if (move === 'reduce') state.reduce();
    else if (move === 'left') state.leftArc(LABEL);
    else if (move === 'right') state.rightArc(LABEL);
    else state.breakSentence();
  }
  return state;
}

const stateAfter = (length: number, ...moves: Move[]) => take(new ArcEagerState(length), ...moves);

const stackOf = (state: ArcEagerState) => [0, 1, 2].map((n) => state.stack(n));
const bufferOf = (state: ArcEagerState) => [0, 1, 2].map((n) => state.buffer(n));

function featuresOf(state: ArcEagerState): number[] {
  const features = new Int32Array(8);
  state.writeFeatures(features);
  return [...features];
}

describe('A state of the parser', () => {
  test('begins with an empty stack and all words on the buffer, and nothing to do but to shift or break', () => {
    const state = new ArcEagerState(3);
    expect(stackOf(state)).toEqual([-1, -1, -1]);
    expect(bufferOf(state)).toEqual([0, 1, 2]);
    expect(possible(state)).toEqual(['shift', 'break']);
    expect(possible(new ArcEagerState(1))).toEqual(['shift']);
  });

  test('draws an arc to the left and takes the word off the stack', () => {
    const state = stateAfter(3, 'shift', 'left');
    expect([...state.heads]).toEqual([1, -1, -1]);
    expect([...state.arcMoves]).toEqual([LABEL, -1, -1]);
    expect(stackOf(state)).toEqual([-1, -1, -1]);
    expect(bufferOf(state)).toEqual([1, 2, -1]);
  });

  test('draws an arc to the right and shifts the word', () => {
    const state = stateAfter(3, 'shift', 'right');
    expect([...state.heads]).toEqual([-1, 0, -1]);
    expect(stackOf(state)).toEqual([1, 0, -1]);
    expect(bufferOf(state)).toEqual([2, -1, -1]);
  });

  test('puts a word without a head back, and does not shift it again', () => {
    const state = stateAfter(4, 'shift', 'shift', 'reduce');
    expect(stackOf(state)).toEqual([0, -1, -1]);
    expect(bufferOf(state)).toEqual([1, 2, 3]);
    expect(possible(state)).toEqual(['reduce', 'left', 'right', 'break']);
  });

  test('shifts a word that was put back once it has got a left child', () => {
    const state = stateAfter(4, 'shift', 'shift', 'reduce', 'left');
    expect([...state.heads]).toEqual([1, -1, -1, -1]);
    take(state, 'shift', 'shift', 'reduce');
    expect(bufferOf(state)).toEqual([2, 3, -1]);
    expect(possible(state)).not.toContain('shift');
  });

  test('lets go of a word that has a head, or that is the last on the stack', () => {
    expect(bufferOf(stateAfter(3, 'shift', 'right', 'reduce'))).toEqual([2, -1, -1]);
    expect(stackOf(stateAfter(3, 'shift', 'right', 'reduce', 'reduce'))).toEqual([-1, -1, -1]);
  });

  test('draws no arc over a break and shifts no word across it', () => {
    const state = stateAfter(3, 'shift', 'break', 'right');
    expect(bufferOf(state)).toEqual([2, -1, -1]);
    expect(possible(state)).toEqual(['reduce']);
    take(state, 'reduce', 'reduce');
    expect(possible(state)).toEqual(['shift']);
  });

  test('breaks at a place once, and not where the first two words of the buffer lie apart', () => {
    expect(possible(stateAfter(3, 'shift', 'break'))).not.toContain('break');
    const together = stateAfter(5, 'shift', 'shift', 'shift', 'reduce', 'reduce');
    expect(bufferOf(together)).toEqual([1, 2, 3]);
    expect(possible(together)).toContain('break');
    const apart = stateAfter(5, 'shift', 'shift', 'right', 'reduce', 'reduce');
    expect(bufferOf(apart)).toEqual([1, 3, 4]);
    expect(possible(apart)).not.toContain('break');
  });

  test('shows the network the latest children, and after a new head the ones before', () => {
    expect(featuresOf(stateAfter(5, 'shift', 'left', 'shift', 'shift', 'left'))).toEqual([3, 4, 1, -1, -1, 2, 0, -1]);
    const state = stateAfter(5, 'shift', 'right', 'reduce', 'right', 'shift');
    expect(featuresOf(state)).toEqual([4, -1, 3, 2, 0, -1, -1, -1]);
    expect(featuresOf(take(state, 'reduce'))).toEqual([3, 4, 2, 0, -1, -1, -1, -1]);
    take(state, 'left');
    expect([...state.heads]).toEqual([-1, 0, 3, -1, -1]);
    expect(featuresOf(state)).toEqual([3, 4, 0, -1, -1, 2, -1, 1]);
  });
});

test('Whatever is chosen, there is a move until the end, and it comes; each word has one head and no circle', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 60 }),
      (length, choices) => {
        const state = new ArcEagerState(length);
        let steps = 0;
        for (; !state.isFinal; steps++) {
          const moves = possible(state);
          const move = moves[(choices[steps % choices.length] ?? 0) % moves.length];
          expect(move).toBeDefined();
          if (move) take(state, move);
          expect(steps).toBeLessThan(20 * length);
        }
        for (let word = 0; word < length; word++) {
          let [at, climbed] = [word, 0];
          for (; (state.heads[at] ?? -1) >= 0; at = state.heads[at] ?? -1) expect(climbed++).toBeLessThan(length);
        }
      },
    ),
    { numRuns: 300 },
  );
});
