import type { Exchange } from './exchange.ts';
import type { GatewayParts } from './gateway.ts';
import { wholeAnswer } from './pageAnswer.ts';
import type { PageAnswer } from './pageAnswer.ts';
import { BrokenAnswer, PanelTrouble } from './panel.ts';
import type { Panel, PanelAnswer } from './panel.ts';
import { keptHeaders } from './panelAnswer.ts';
import type { Passage } from './passage.ts';
import { urlencoded } from './passage.ts';
import { Refusal } from './refusal.ts';
import { readWhole } from './requestBody.ts';
import { takeSession } from './sessionAnswer.ts';
import type { SessionAnswer } from './sessionAnswer.ts';
import { sessionCookie } from './sessionCookie.ts';
import { signInTryOf } from './signInLimit.ts';

const rotationMs = 10_000;

/**
 * The page's answer to `auth` and `totp.confirm`: the id goes from the document into the cookie. What cannot be read
 * as a document may hold the id all the same, so an empty body goes out instead, which no client takes for a session
 * (S004). The session that the cookie held before is ended at the panel, for nobody has its id any more.
 */
export async function openingAnswer(
  exchange: Exchange,
  passage: Passage,
  answer: PanelAnswer,
  session: string | null,
  { panel, limits, signIns }: GatewayParts,
): Promise<PageAnswer<Buffer>> {
  const whole = await readAnswer(answer, limits.wholeBytes);
  const taken = answer.status === 200 ? takeSession(whole.toString('utf8'), passage.sentId, session) : null;
  if (taken?.isAccepted === true) signIns.giveBack(signInTryOf(passage));
  noteOpening(exchange, passage, taken);
  const headers = keptHeaders(answer);
  if (passage.caller !== 'app') return wholeAnswer(answer.status, headers, whole);
  if (taken !== null && taken.id !== null) {
    headers.set('Set-Cookie', sessionCookie(taken.id, exchange.https));
    if (passage.procedure === 'auth' && session !== null && session !== taken.id) {
      void endSession(panel, session, exchange.address);
    }
  }
  return wholeAnswer(answer.status, headers, Buffer.from(taken?.text ?? '', 'utf8'));
}

/** What cannot be read opened nothing that we know of: it is told by its status alone. */
function noteOpening(exchange: Exchange, { procedure }: Passage, taken: SessionAnswer | null): void {
  if (taken === null) return;
  if (procedure === 'auth') exchange.event = taken.isAccepted ? 'signedIn' : 'signInFailed';
  else exchange.event = taken.isAccepted ? 'secondFactorPassed' : 'secondFactorFailed';
}

async function readAnswer(answer: PanelAnswer, limit: number): Promise<Buffer> {
  try {
    return await readWhole(answer.body, limit);
  } catch (error) {
    answer.body.destroy();
    if (error instanceof Refusal) throw new PanelTrouble(502, 'The answer of the panel is too large.');
    throw new BrokenAnswer();
  }
}

async function endSession(panel: Panel, id: string, address: string): Promise<void> {
  const body = Buffer.from(new URLSearchParams({ func: 'logon', out: 'json', auth: id }).toString(), 'utf8');
  const headers = { 'content-type': urlencoded, 'content-length': String(body.length) };
  const signal = AbortSignal.timeout(rotationMs);
  try {
    const answer = await panel.ask({ method: 'POST', query: '', headers, body, address, signal });
    answer.body.destroy();
  } catch {
    // The new session stands whatever becomes of the old one, which ends by itself within the hour.
  }
}
