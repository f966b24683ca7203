/** Tokens of one sentence that stand together, `from` (inclusive) to `to` (exclusive). */
export interface Run {
  readonly from: number;
  readonly to: number;
}
