import { parseAnswer, readBody } from './answerBody.ts';
import type { Answer } from './answerBody.ts';
import { PanelFailure } from './failure.ts';
import { takeFirstAnswer } from './firstRequest.ts';
import { noteServerDate } from './panelClock.ts';
import { panelSettings } from './panelConfig.ts';
import { untilAborted } from './untilAborted.ts';

export type Exchange = {
  procedure: string;
  body: string;
  isWrite: boolean;
  signal: AbortSignal | undefined;
  timeoutMs: number;
  keepalive: boolean;
};

/**
 * One request and its `doc`. Throws PanelFailure alone: what HTTP and the network can tell. Nothing is repeated.
 * Source: panel protocol §1, §2.4.
 */
export async function exchange(call: Exchange): Promise<Record<string, unknown>> {
  const { procedure, signal } = call;
  if (signal?.aborted) throw new PanelFailure({ kind: 'network', procedure, aborted: true });
  const limit = AbortSignal.timeout(call.timeoutMs);
  const either = signal ? AbortSignal.any([signal, limit]) : limit;
  try {
    const response = await untilAborted(takeFirstAnswer(call.body) ?? send(call, either), either);
    return await documentOf(response, procedure, either);
  } catch (error) {
    if (error instanceof PanelFailure) throw error;
    const aborted = signal?.aborted ?? false;
    const kind = limit.aborted && !aborted ? 'timeout' : 'network';
    throw new PanelFailure({ kind, procedure, aborted, mayHaveActed: true });
  }
}

async function send({ body, isWrite, keepalive }: Exchange, signal: AbortSignal): Promise<Response> {
  const { address, fetch } = panelSettings();
  return fetch(address, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'X-Frontdesk': '1',
      // A browser repeats a request by itself where a kept connection dies before the answer, a POST too and unseen
      // by the page. The server tells such a repeat by this id and never passes it on (S038).
      ...(isWrite ? { 'X-Frontdesk-Try': tryId() } : {}),
    },
    body,
    signal,
    redirect: 'manual',
    credentials: 'same-origin',
    cache: 'no-store',
    keepalive,
  });
}

// `crypto.randomUUID` is missing where the page came over plain http from another machine.
export function tryId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

/** What a response says, by its status and then by its body. Throws PanelFailure alone, but where `signal` is aborted. */
export async function documentOf(response: Response, procedure: string, signal: AbortSignal) {
  noteServerDate(response.headers.get('Date'));
  const answer = await readAnswer(response, signal);
  if (!response.ok || response.type === 'opaqueredirect') {
    const { readStatus } = await import('./refused.ts');
    const failure = readStatus(response, procedure, 'doc' in answer ? answer.doc : null);
    if (failure) throw failure;
  }
  if ('doc' in answer) return answer.doc;
  if ('signInPage' in answer) throw new PanelFailure({ kind: 'session', procedure });
  throw new PanelFailure({ kind: 'protocol', procedure, path: answer.path, mayHaveActed: true });
}

// Where the status may decide, the body can only add words: that it does not come changes nothing.
async function readAnswer(response: Response, signal: AbortSignal): Promise<Answer> {
  try {
    return parseAnswer(await readBody(response, signal));
  } catch (error) {
    if (!response.ok) return { path: 'body' };
    throw error;
  }
}
