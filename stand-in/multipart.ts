/** One part of a form: a field, or a file where it has a file name. */
export interface FormPart {
  name: string;
  fileName: string | null;
  content: Buffer;
}

const maxHeaderBytes = 16_384;

/**
 * The parts of a `multipart/form-data` body in order, parts without a name left out; null for one without boundary,
 * broken, or cut off before its last boundary. Node's own parser takes the boundary's text for a boundary anywhere in
 * the data, so it is not used.
 */
export function parseMultipart(body: Buffer, contentType: string): FormPart[] | null {
  const boundary = readBoundary(contentType);
  if (boundary === null) return null;
  const parts: FormPart[] = [];
  let mark = findMark(body, boundary, 0);
  while (mark !== null && !mark.isLast) {
    // From the boundary's own line end on: a part may have no headers at all.
    const headersStart = mark.end - 2;
    const headersSize = body.subarray(headersStart, headersStart + maxHeaderBytes).indexOf('\r\n\r\n');
    if (headersSize === -1) return null;
    const contentStart = headersStart + headersSize + 4;
    const next = findMark(body, boundary, contentStart);
    if (next === null) return null;
    const headers = body.toString('utf8', headersStart, headersStart + headersSize);
    const part = namePart(headers, body.subarray(contentStart, Math.max(contentStart, next.start)));
    if (part !== null) parts.push(part);
    mark = next;
  }
  return mark === null ? null : parts;
}

function readBoundary(contentType: string): string | null {
  const match = /;\s*boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType);
  return match?.[1] ?? match?.[2] ?? null;
}

interface Mark {
  /** Where the data before it ends. */
  start: number;
  /** Behind its line end, where headers begin. */
  end: number;
  isLast: boolean;
}

/** The next line that is a boundary: at the start of a line, with nothing but blanks behind it. */
function findMark(body: Buffer, boundary: string, from: number): Mark | null {
  const line = `--${boundary}`;
  let at = body.indexOf(line, from);
  while (at !== -1) {
    const isAtLineStart = at === 0 || (body[at - 1] === 0x0a && body[at - 2] === 0x0d);
    const rest = body.toString('latin1', at + line.length, at + line.length + 256);
    const padding = /^(--|[ \t]*\r\n)/.exec(rest)?.[0];
    if (isAtLineStart && padding !== undefined) {
      return { start: at - 2, end: at + line.length + padding.length, isLast: padding === '--' };
    }
    at = body.indexOf(line, at + 1);
  }
  return null;
}

function namePart(headers: string, content: Buffer): FormPart | null {
  const disposition = /^content-disposition:\s*form-data\b(.*)$/im.exec(headers)?.[1] ?? '';
  const name = readParameter(disposition, 'name');
  return name === null ? null : { name, fileName: readParameter(disposition, 'filename'), content };
}

/** Browsers write quotes and line ends in names as `%22`, `%0D`, `%0A`; others escape a quote by a backslash. */
function readParameter(disposition: string, parameter: string): string | null {
  const pattern = new RegExp(`;\\s*${parameter}=(?:"((?:\\\\"|[^"])*)"|([^\\s;"]+))`, 'i');
  const match = pattern.exec(disposition);
  const value = match?.[1] ?? match?.[2] ?? null;
  return (
    value
      ?.replaceAll('\\"', '"')
      .replace(/%22|%0d|%0a/gi, (escaped) => String.fromCharCode(Number.parseInt(escaped.slice(1), 16))) ??
    null
  );
}
