/** Names by which a client could bring its own session; the gateway alone says which session a request has. */
const sessionFields: ReadonlySet<string> = new Set(['auth', 'authinfo', 'key']);

export type FormFields = ReadonlyArray<{ name: string; value: string; raw: string }>;

/** Splits an urlencoded query or body. `raw` is the pair as it came, so that what is passed on is not rewritten. */
export function parseFields(text: string): FormFields {
  return text
    .split('&')
    .filter((raw) => raw !== '')
    .map((raw) => {
      const cut = raw.indexOf('=');
      const name = cut === -1 ? raw : raw.slice(0, cut);
      return { name: decode(name), value: cut === -1 ? '' : decode(raw.slice(cut + 1)), raw };
    });
}

/** The last value of a name, as the panel takes it (panel protocol §10.10). */
export function fieldValue(fields: FormFields, name: string): string | undefined {
  return fields.findLast((field) => field.name === name)?.value;
}

/** Everything but what could name a session, byte for byte and in its order. */
export function withoutSession(fields: FormFields): string {
  return fields
    .filter(({ name }) => !isSessionField(name))
    .map(({ raw }) => raw)
    .join('&');
}

export function isSessionField(name: string): boolean {
  return sessionFields.has(name.trim().replaceAll('\0', ''));
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    // A bad escape must not hide a good one beside it: `a%zz%75th` reads as its parts do (H090).
    return spaced.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
}
