/** Reads a source an item at a time. What the source throws ends it, and is kept. */
export class ItemReader<I> {
  readonly #source: AsyncGenerator<I, void, undefined>;
  #state: 'ready' | 'reading' | 'ended' = 'ready';
  #failure: { readonly cause: unknown } | undefined;

  constructor(source: AsyncGenerator<I, void, undefined>) {
    this.#source = source;
  }

  get state(): 'ready' | 'reading' | 'ended' {
    return this.#state;
  }

  /** What the source threw, if it did. */
  get failure(): { readonly cause: unknown } | undefined {
    return this.#failure;
  }

  /** The next item, or undefined where the source has ended. */
  async read(): Promise<{ readonly item: I } | undefined> {
    this.#state = 'reading';
    try {
      const next = await this.#source.next();
      this.#state = next.done ? 'ended' : 'ready';
      return next.done ? undefined : { item: next.value };
    } catch (cause) {
      this.#state = 'ended';
      this.#failure = { cause };
      return undefined;
    }
  }

  async close(): Promise<void> {
    const closed = this.#source.return();
    // A source that waits for its next item closes when that comes, which may be never.
    if (this.#state === 'reading') closed.catch(() => undefined);
    else await closed;
  }
}
