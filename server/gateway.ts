import { askOnce } from './askOnce.ts';
import type { Exchange } from './exchange.ts';
import { preparePassage } from './gatewayRequest.ts';
import type { Limits } from './limits.ts';
import { writeAnswer } from './pageAnswer.ts';
import type { Panel } from './panel.ts';
import { endingProcedures, isPurchase, loggedProcedure, openingProcedures } from './procedures.ts';
import { Refusal } from './refusal.ts';
import type { SecurityEvent } from './securityEvent.ts';
import { endAnswer } from './reply.ts';
import { endedSessionCookie, readSession } from './sessionCookie.ts';
import type { BucketLimit } from './bucketLimit.ts';
import { signInTryOf } from './signInLimit.ts';
import type { SignInLimit } from './signInLimit.ts';
import { readTryId } from './tryId.ts';
import type { TryLedger } from './tryLedger.ts';
import { writeOnce } from './writeOnce.ts';

export type GatewayParts = {
  panel: Panel;
  limits: Limits;
  signIns: SignInLimit;
  purchases: BucketLimit;
  tries: TryLedger;
};

/**
 * Carries a request to the panel and its answer back. Only Frontdesk's own page has its session put in, and never
 * sees the id; other clients of the panel's protocol pass as they came (design §5).
 */
export async function serveGateway(exchange: Exchange, parts: GatewayParts): Promise<void> {
  const { request, response, https } = exchange;
  const session = readSession(request.headers.cookie, https);
  const abort = new AbortController();
  response.once('close', () => abort.abort());
  const passage = await preparePassage(exchange, session, parts.limits);
  exchange.procedure = loggedProcedure(passage.procedure);
  if (passage.caller === 'app' && endingProcedures.has(passage.procedure ?? '')) {
    // Set before the panel is asked: signed out is signed out, whatever it answers.
    response.setHeader('Set-Cookie', endedSessionCookie(https));
    exchange.event = 'signedOut';
  }
  const admit = () => {
    if (openingProcedures.has(passage.procedure ?? '')) {
      const sentence = 'Too many sign-ins failed. Wait a little, then try again.';
      allow(parts.signIns.take(signInTryOf(passage)), sentence, 'signInLimited');
    } else if (isPurchase(passage)) {
      const who = passage.sentId ?? exchange.address;
      const sentence = 'Too many purchases in a short time. Nothing was bought.';
      allow(parts.purchases.take(who), sentence, 'purchaseLimited');
    }
  };
  const tryId = passage.caller === 'app' ? readTryId(request) : null;
  if (tryId !== null) {
    await writeOnce(exchange, { passage, tryId, session, admit }, parts);
    return;
  }
  admit();
  await writeAnswer(exchange, await askOnce(exchange, passage, session, parts, abort.signal));
  // The answer is whole: what the panel did not wait for need not reach it any more.
  abort.abort();
  endAnswer(exchange, parts.limits);
}

/** Refuses where there are `seconds` to wait. */
function allow(seconds: number, sentence: string, event: SecurityEvent): void {
  if (seconds > 0) throw new Refusal(429, sentence, { 'Retry-After': String(seconds) }, event);
}
