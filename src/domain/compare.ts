/** In the order of code units, or of size: the same on every machine, which localeCompare is not. */
export function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
