/** Field of the wire → its value. A `+` in a value travels as `%2B` (panel protocol §1.1). */
export type Fields = Readonly<Record<string, string>>;

/** The body of a call, form-encoded in UTF-8. `isWrite` adds `sok=ok`, which means "do it" (panel protocol §5.1). */
export function encodeRequest(name: string, fields: Fields, language: string, isWrite: boolean): string {
  const body = new URLSearchParams({ func: name, ...fields, lang: language, out: 'json' });
  if (isWrite) body.set('sok', 'ok');
  return body.toString();
}
