import { parseMultipart } from './multipart.ts';

/** A file that came with a form. The name is kept as sent. */
export interface Upload {
  name: string;
  content: Uint8Array;
}

/** All parameters of a request in one bag: the body wins over the query, the last of a repeated name over the others (panel protocol §1.1, §10.10). */
export interface RequestBag {
  /** The value, '' when it was not sent. */
  get(name: string): string;
  has(name: string): boolean;
  files: ReadonlyMap<string, Upload>;
}

/** A request that is not a form at all. Answered by HTTP status, nothing is looked at (panel protocol §10.9). */
export class BadRequest extends Error {
  readonly status: 400 | 405 | 413 | 415;

  constructor(status: 400 | 405 | 413 | 415, message: string) {
    super(message);
    this.name = 'BadRequest';
    this.status = status;
  }
}

const maxBodyBytes = 60_000_000; // panel protocol §10.9

/** Reads query and body. Throws BadRequest for another method, a body cut off or too large, and multipart that cannot be taken apart. */
export async function readBag(request: Request): Promise<RequestBag> {
  const values = new Map(new URL(request.url).searchParams);
  const files = new Map<string, Upload>();
  if (request.method === 'POST') {
    const type = request.headers.get('content-type') ?? '';
    refuseEncoded(request);
    const body = await readBody(request);
    if (/^multipart\/form-data\b/i.test(type)) takeMultipart(body, type, values, files);
    else if (type === '' || /^application\/x-www-form-urlencoded\b/i.test(type)) takePairs(body, values);
  } else if (request.method !== 'GET') {
    throw new BadRequest(405, 'Only GET and POST are understood here.');
  }
  return { get: (name) => values.get(name) ?? '', has: (name) => values.has(name), files };
}

function refuseEncoded(request: Request): void {
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (encoding !== 'identity') throw new BadRequest(415, 'A compressed body is not understood here.');
}

async function readBody(request: Request): Promise<Buffer> {
  const announced = Number(request.headers.get('content-length') ?? Number.NaN);
  if (announced > maxBodyBytes) throw new BadRequest(413, 'The request is larger than 60 MB.');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bodyChunks(request)) {
    size += chunk.byteLength;
    if (size > maxBodyBytes) throw new BadRequest(413, 'The request is larger than 60 MB.');
    chunks.push(chunk);
  }
  if (size < announced) throw new BadRequest(400, 'The request was cut off.');
  return Buffer.concat(chunks, size);
}

async function* bodyChunks(request: Request): AsyncGenerator<Uint8Array> {
  if (request.body === null) return;
  const reader = request.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch {
    throw new BadRequest(400, 'The request was cut off.');
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** Broken percent signs stay as they are, broken UTF-8 becomes U+FFFD: URLSearchParams refuses nothing. */
function takePairs(body: Uint8Array, values: Map<string, string>): void {
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
  for (const [name, value] of new URLSearchParams(decoded)) values.set(name, value);
}

function takeMultipart(
  body: Buffer,
  type: string,
  values: Map<string, string>,
  files: Map<string, Upload>,
): void {
  const parts = parseMultipart(body, type);
  if (parts === null) throw new BadRequest(400, 'The form could not be taken apart.');
  for (const { content, fileName, name } of parts) {
    if (fileName === null) values.set(name, content.toString('utf8'));
    // A file field left empty by a browser is sent without name and bytes.
    else if (fileName === '' && content.byteLength === 0) files.delete(name);
    else files.set(name, { name: fileName, content });
  }
}
