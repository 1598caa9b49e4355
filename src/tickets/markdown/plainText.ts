// What mail programs and our own staff write; a full table would weigh more than the parser
const named = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    copy: '©',
    hellip: '…',
    ndash: '–',
    mdash: '—',
    laquo: '«',
    raquo: '»',
  }),
);

/** What an entity looks like: bounded, so that looking for one costs a constant. */
export const entityShape = '&(?:#(\\d{1,7})|#x([\\da-f]{1,6})|(\\w{2,6}));';
const everyEntity = new RegExp(entityShape, 'gi');

function decodeEntity(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return named.get(name) ?? entity;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0x10ffff ? '\ufffd' : cleanText(String.fromCodePoint(code));
}

/** Numeric entities and the usual named ones, decoded once (H002); the rest stays as written. */
export function decodeEntities(text: string): string {
  return text.replace(everyEntity, decodeEntity);
}

/** One kind of line end, no lone surrogate, and U+FFFD for control characters (H004). Escape colours of a log become visible, too. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\ufeff', '')
    .replace(/[^\P{Cc}\t\n]/gu, '\ufffd');
}
