import { isSessionField } from './formFields.ts';
import { Refusal } from './refusal.ts';

const mostParts = 200;
const longestPartHeader = 8192;
const longestFunction = 128;

/** The boundary of a `multipart/form-data` content type, or null when it has none that RFC 2046 allows. */
export function multipartBoundary(contentType: string): string | null {
  const match = /;\s*boundary=(?:"([^"]+)"|([^\s;"]+))\s*(?:;|$)/i.exec(contentType);
  const boundary = match?.[1] ?? match?.[2] ?? '';
  return /^[0-9A-Za-z'()+_,./:=?-]{1,70}$/.test(boundary) ? boundary : null;
}

/** A part that names the session, to be put before the first part of the client. */
export function sessionPart(boundary: string, id: string): Buffer {
  return Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="auth"\r\n\r\n${id}\r\n`, 'utf8');
}

/**
 * Watches a multipart body go by without changing it. `feed` throws a `Refusal` when the body does not begin with its
 * boundary (a session part put before it would not end there), brings a session of its own (the last value of a name
 * wins, panel protocol §10.10; another client's may), or is made to wear out its reader (H089). `onFunction` hears the
 * value of `func`.
 */
export function watchMultipart(
  boundary: string,
  onFunction: (name: string) => void,
  { mayBringSession = false } = {},
): { feed(chunk: Buffer): void } {
  const delimiter = Buffer.from(`\r\n--${boundary}`, 'latin1');
  // The body's first delimiter has no line end before it; this one makes it like the others.
  let unread = Buffer.from('\r\n', 'latin1');
  let step: 'start' | 'content' | 'header' | 'function' | 'end' = 'start';
  let parts = 0;

  function readStart(): boolean {
    const length = Math.min(unread.length, delimiter.length);
    if (!unread.subarray(0, length).equals(delimiter.subarray(0, length))) throw malformed();
    if (unread.length < delimiter.length) return false;
    unread = unread.subarray(delimiter.length);
    step = 'header';
    return true;
  }

  function readHeader(): boolean {
    if (unread.length < 2) return false;
    if (unread.subarray(0, 2).equals(Buffer.from('--'))) {
      step = 'end';
      return true;
    }
    const end = unread.indexOf('\r\n\r\n');
    if (end > longestPartHeader || (end === -1 && unread.length > longestPartHeader)) throw malformed();
    if (end === -1) return false;
    parts += 1;
    if (parts > mostParts) throw malformed();
    const names = partNames(unread.toString('utf8', 0, end));
    if (!mayBringSession && names.some(isSessionField)) throw malformed();
    // From the header's last line end on, so that an empty content is still followed by a delimiter.
    unread = unread.subarray(end + 2);
    step = names.includes('func') ? 'function' : 'content';
    return true;
  }

  function readContent(): boolean {
    const end = unread.indexOf(delimiter);
    const length = end === -1 ? unread.length - delimiter.length : end;
    if (step === 'function' && length > longestFunction) throw malformed();
    if (end === -1) {
      if (step === 'content') unread = unread.subarray(Math.max(0, length));
      return false;
    }
    if (step === 'function') onFunction(unread.toString('utf8', 2, Math.max(2, end)));
    unread = unread.subarray(end + delimiter.length);
    step = 'header';
    return true;
  }

  function advance(): boolean {
    if (step === 'start') return readStart();
    if (step === 'header') return readHeader();
    return step !== 'end' && readContent();
  }

  return {
    feed(chunk) {
      unread = step === 'end' ? Buffer.alloc(0) : Buffer.concat([unread, chunk]);
      while (advance());
    },
  };
}

/** Passes a body on after it was watched; `first` goes before it. */
export async function* watchedBody(
  body: AsyncIterable<Buffer>,
  watch: { feed(chunk: Buffer): void },
  first: Buffer | null,
): AsyncGenerator<Buffer> {
  if (first !== null) yield first;
  for await (const chunk of body) {
    watch.feed(chunk);
    yield chunk;
  }
}

/** Every name a part's header gives, in each spelling a panel might read. */
function partNames(header: string): string[] {
  const lines = header.replaceAll(/\r?\n[ \t]+/g, ' ');
  return [...lines.matchAll(/[;\s]name\*?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/gi)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}

function malformed(): Refusal {
  return new Refusal(400, 'The form is not valid.');
}
