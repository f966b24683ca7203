/** Of what was wanted, how much was found; of what was given, how much was right. */
export class Counts {
  wanted = 0;
  found = 0;
  given = 0;
  right = 0;

  want(isFound: boolean): void {
    this.wanted += 1;
    if (isFound) this.found += 1;
  }

  give(isRight: boolean): void {
    this.given += 1;
    if (isRight) this.right += 1;
  }

  add({ wanted, found, given, right }: Counts): this {
    this.wanted += wanted;
    this.found += found;
    this.given += given;
    this.right += right;
    return this;
  }

  /** Nothing given is wrong only where something was wanted. */
  get precision(): number {
    if (this.given > 0) return this.right / this.given;
    return this.wanted > 0 ? 0 : 1;
  }

  get recall(): number {
    if (this.wanted > 0) return this.found / this.wanted;
    return this.given > 0 ? 0 : 1;
  }

  get f1(): number {
    return harmonic(this.precision, this.recall);
  }
}

/** Counts of several kinds: types of entity, roots of event. */
export class Tally {
  readonly #counts = new Map<string, Counts>();

  of(kind: string): Counts {
    const counts = this.#counts.get(kind) ?? new Counts();
    this.#counts.set(kind, counts);
    return counts;
  }

  /** All kinds together, or the named ones. */
  sum(kinds: readonly string[] = this.kinds()): Counts {
    return kinds.reduce((sum, kind) => sum.add(this.#counts.get(kind) ?? new Counts()), new Counts());
  }

  kinds(): string[] {
    return [...this.#counts.keys()].toSorted();
  }
}

/** So many of so many. */
export class Share {
  of = 0;
  count = 0;

  add(counts: boolean): void {
    this.of += 1;
    if (counts) this.count += 1;
  }

  get value(): number {
    return this.of === 0 ? 0 : this.count / this.of;
  }
}

export function harmonic(one: number, other: number): number {
  return one + other === 0 ? 0 : (2 * one * other) / (one + other);
}
