export type Find<T> = (id: string) => T;

export function byId<T extends { readonly id: string }>(values: readonly T[]): ReadonlyMap<string, T> {
  return new Map(values.map((value) => [value.id, value]));
}

/** What a bundle refers to it also brings, being one statement. */
export function required<T>(what: string, values: ReadonlyMap<string, T>): Find<T> {
  return (id) => {
    const value = values.get(id);
    if (value === undefined) throw new Error(`The answer refers to ${what} ${id} and does not bring it`);
    return value;
  };
}
