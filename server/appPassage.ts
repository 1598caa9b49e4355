import type { Exchange } from './exchange.ts';
import { fieldValue, parseFields, withoutSession } from './formFields.ts';
import type { FormFields } from './formFields.ts';
import type { Limits } from './limits.ts';
import { multipartBoundary, sessionPart, watchMultipart, watchedBody } from './multipartBody.ts';
import { checkedLength, incomingBody, mediaType, passedOn, urlencoded } from './passage.ts';
import type { Passage } from './passage.ts';
import { refuseSessionProcedure } from './procedures.ts';
import { Refusal } from './refusal.ts';
import { readWhole } from './requestBody.ts';

/** A request of Frontdesk's own page: whatever session it names is taken out, the cookie's is put in (design §5). */
export async function appPassage(
  exchange: Exchange,
  query: FormFields,
  session: string | null,
  limits: Limits,
): Promise<Passage> {
  if (exchange.request.method !== 'POST') {
    throw new Refusal(405, 'Frontdesk asks the panel by POST alone.', { Allow: 'POST' });
  }
  const length = checkedLength(exchange, limits);
  const type = mediaType(exchange);
  if (type === 'multipart/form-data') return uploadPassage(exchange, query, session, length, limits);
  if (type !== urlencoded && type !== '') throw new Refusal(415, 'The panel takes forms alone.');
  return formPassage(exchange, query, session, limits);
}

async function formPassage(
  exchange: Exchange,
  query: FormFields,
  session: string | null,
  limits: Limits,
): Promise<Passage> {
  // Latin-1 keeps each byte as it is: what is not ours to change is passed on as it came.
  const whole = await readWhole(incomingBody(exchange, limits), limits.wholeBytes);
  const fields = parseFields(whole.toString('latin1'));
  const procedure = fieldValue(fields, 'func') ?? fieldValue(query, 'func');
  // Signing in says who one is; an older session has no say in it.
  const sentId = procedure === 'auth' ? null : session;
  const pair = sentId === null ? '' : `auth=${encodeURIComponent(sentId)}`;
  const body = Buffer.from([pair, withoutSession(fields)].filter((part) => part !== '').join('&'), 'latin1');
  const headers = { ...passedOn(exchange, body.length), 'content-type': urlencoded };
  const { address } = exchange;
  const call = { method: 'POST', query: withoutSession(query), headers, body, address } as const;
  return { call, caller: 'app', procedure, sentId };
}

function uploadPassage(
  exchange: Exchange,
  query: FormFields,
  session: string | null,
  length: number | null,
  limits: Limits,
): Passage {
  const boundary = multipartBoundary(exchange.request.headers['content-type'] ?? '');
  if (boundary === null) throw new Refusal(400, 'The form is not valid.');
  const procedure = fieldValue(query, 'func');
  refuseSessionProcedure(procedure);
  const first = session === null ? null : sessionPart(boundary, session);
  const headers = passedOn(exchange, length === null ? null : length + (first?.length ?? 0));
  const { address } = exchange;
  const watch = watchMultipart(boundary, (name) => {
    refuseSessionProcedure(name);
    passage.procedure = name;
  });
  const body = watchedBody(incomingBody(exchange, limits), watch, first);
  const call = { method: 'POST', query: withoutSession(query), headers, body, address } as const;
  const passage: Passage = { call, caller: 'app', procedure, sentId: session };
  return passage;
}
