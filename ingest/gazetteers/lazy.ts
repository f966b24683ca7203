/** `make` runs once, at the first call: reading a gazetteer costs nothing until a text needs it. */
export function lazy<T>(make: () => T): () => T {
  let value: { readonly made: T } | undefined;
  return () => {
    value ??= { made: make() };
    return value.made;
  };
}
