import { appPassage } from './appPassage.ts';
import { callerOf } from './caller.ts';
import type { Exchange } from './exchange.ts';
import { fieldValue, parseFields } from './formFields.ts';
import type { FormFields } from './formFields.ts';
import type { Limits } from './limits.ts';
import { multipartBoundary, watchedBody, watchMultipart } from './multipartBody.ts';
import { fieldOfForm } from './multipartField.ts';
import { checkedLength, incomingBody, mediaType, passedOn, urlencoded } from './passage.ts';
import type { Passage } from './passage.ts';
import { refuseCounted } from './procedures.ts';
import { Refusal } from './refusal.ts';
import { readWhole } from './requestBody.ts';

/** Turns a request into a call of the panel; fails with a `Refusal`. `session` is what the cookie holds. */
export async function preparePassage(
  exchange: Exchange,
  session: string | null,
  limits: Limits,
): Promise<Passage> {
  const { method } = exchange.request;
  if (method !== 'GET' && method !== 'POST') {
    throw new Refusal(405, 'The panel is asked by GET and POST alone.', { Allow: 'GET, POST' });
  }
  const query = parseFields(exchange.query);
  const caller = callerOf(exchange, query, session);
  if (caller === 'app') return appPassage(exchange, query, session, limits);
  return caller === 'download'
    ? downloadPassage(exchange, query, session)
    : otherPassage(exchange, query, limits);
}

/** A download becomes a POST, so that the session stands in no address. Nothing but the file's id is passed on. */
function downloadPassage(exchange: Exchange, query: FormFields, session: string | null): Passage {
  const fields = new URLSearchParams({ func: 'ticket.file', out: 'json', auth: session ?? '' });
  for (const name of ['elid', 'lang']) fields.set(name, fieldValue(query, name) ?? '');
  const body = Buffer.from(fields.toString(), 'utf8');
  const headers = { ...passedOn(exchange, body.length), 'content-type': urlencoded };
  const call = { method: 'POST', query: '', headers, body, address: exchange.address } as const;
  return { call, caller: 'download', procedure: 'ticket.file', sentId: session };
}

/** Another client's request: passed as it came. A form is read first, to know a sign-in when there is one (H094). */
async function otherPassage(exchange: Exchange, query: FormFields, limits: Limits): Promise<Passage> {
  const length = checkedLength(exchange, limits);
  const named = fieldValue(query, 'func');
  const base = { query: exchange.query, address: exchange.address };
  if (exchange.request.method === 'GET') {
    const call = { ...base, method: 'GET', headers: passedOn(exchange, null), body: null } as const;
    return { call, caller: 'other', procedure: named, sentId: null };
  }
  const isLong = length === null || length > limits.wholeBytes;
  const incoming = incomingBody(exchange, limits);
  if (isLong && !isForm(mediaType(exchange))) {
    const headers = passedOn(exchange, length);
    const call = { ...base, method: 'POST', headers, body: watchedUpload(exchange, incoming) } as const;
    return { call, caller: 'other', procedure: named, sentId: null };
  }
  const body = await readWhole(incoming, limits.wholeBytes);
  const call = { ...base, method: 'POST', headers: passedOn(exchange, body.length), body } as const;
  const type = exchange.request.headers['content-type'] ?? '';
  const inBody = fieldOfForm(body.toString('latin1'), type, 'func');
  return { call, caller: 'other', procedure: inBody ?? named, sentId: null };
}

/** What is not read ahead of the panel is watched on its way: a sign-in or a purchase in it would be counted nowhere. */
function watchedUpload(exchange: Exchange, body: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  if (!mediaType(exchange).startsWith('multipart/')) return body;
  const boundary = multipartBoundary(exchange.request.headers['content-type'] ?? '');
  if (boundary === null) throw new Refusal(400, 'The form is not valid.');
  return watchedBody(body, watchMultipart(boundary, refuseCounted, { mayBringSession: true }), null);
}

/** What a panel may read as one: without a type, and with words after the type, too. */
function isForm(type: string): boolean {
  return type === '' || type.startsWith(urlencoded);
}
