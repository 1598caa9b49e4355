/** What texts are compared by: NFKC, lower case, so that by code points `É` and `é`, `ﬁ` and `fi` are one (panel protocol §4.1). */
export function caseFold(value: string): string {
  return value.normalize('NFKC').toLowerCase();
}

const plain = /^[\x00-\x7f]*$/;

/** The folded form of a message, or null where SQLite's own `lower` folds it as well: most messages are plain and stored once. */
export function messageKey(body: string): string | null {
  return plain.test(body) ? null : caseFold(body);
}
