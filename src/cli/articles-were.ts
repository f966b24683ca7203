/** "1 article was", "12 articles were". */
export function articlesWere(count: number): string {
  return count === 1 ? '1 article was' : `${count} articles were`;
}
