import { findUserByLogin } from './accounts.ts';
import type { Call, CustomerCall } from './panel.ts';
import { htmlPage, jsonResponse } from './responses.ts';
import type { Store } from './store.ts';

/** How a test breaks an answer: all but `dropBefore` come after the panel has acted (panel protocol §10.13). */
export type FaultKind = 'dropBefore' | 'dropAfter' | 'delay' | 'truncate' | 'html502' | 'empty';

export type Fault = { id: number; kind: FaultKind; ms: number; times: number };

/** Arms a fault for calls of a function by an account; `func` `*` is any. */
export function armFault(
  store: Store,
  accountId: number,
  fault: { func: string; kind: FaultKind; ms: number; times: number },
): void {
  store.run('INSERT INTO faults (accountId, func, kind, ms, times) VALUES (?, ?, ?, ?, ?)', [
    accountId,
    fault.func,
    fault.kind,
    fault.ms,
    fault.times,
  ]);
}

/** The fault armed for this call, used up by one. */
export function takeFault(store: Store, call: Call, customer: CustomerCall | null): Fault | null {
  const user = customer?.user ?? findUserByLogin(store, call.bag.get('username'));
  if (user === undefined) return null;
  const sql = `SELECT id, kind, ms, times FROM faults
    WHERE accountId = ? AND func IN (?, '*') AND times > 0 ORDER BY id LIMIT 1`;
  const fault = store.one<Fault>(sql, [user.accountId, call.func]);
  if (fault === undefined) return null;
  store.run('UPDATE faults SET times = times - 1 WHERE id = ?', [fault.id]);
  return fault;
}

/** What a lost connection looks like from inside: a body that fails before its first byte. */
export function dropped(): Response {
  const body = new ReadableStream({
    start: (controller) => controller.error(new Error('dropped on purpose')),
  });
  return new Response(body);
}

/** The answer as the fault lets it through. */
export async function breakAnswer(answer: Response, fault: Fault): Promise<Response> {
  switch (fault.kind) {
    case 'delay':
      await new Promise((resolve) => void setTimeout(resolve, fault.ms));
      return answer;
    case 'truncate': {
      const whole = await answer.text();
      return jsonResponse(whole.slice(0, whole.length / 2));
    }
    case 'html502':
      return htmlPage(502, '502 Bad Gateway');
    case 'empty':
      return jsonResponse('');
    case 'dropBefore':
    case 'dropAfter':
      return dropped();
  }
}
