/** Tokens of a sentence, `from` (inclusive) to `to` (exclusive). */
export interface Run {
  readonly from: number;
  readonly to: number;
}
