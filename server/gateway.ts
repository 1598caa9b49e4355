import { pipeline } from 'node:stream/promises';
import type { Exchange } from './exchange.ts';
import { preparePassage } from './gatewayRequest.ts';
import { createIdScrubber } from './idScrubber.ts';
import type { Limits } from './limits.ts';
import { PanelTrouble } from './panel.ts';
import type { Panel, PanelAnswer } from './panel.ts';
import { isFile, writeAnswerHead } from './panelAnswer.ts';
import type { Passage } from './passage.ts';
import { endingProcedures, loggedProcedure, openingProcedures } from './procedures.ts';
import { Refusal } from './refusal.ts';
import { announceClose, endAnswer, sendGatewayDocument } from './reply.ts';
import { endedSessionCookie, readSession } from './sessionCookie.ts';
import { answerOpening } from './sessionOpening.ts';
import type { SignInLimit } from './signInLimit.ts';

export type GatewayParts = { panel: Panel; limits: Limits; signIns: SignInLimit };

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
  }
  const isOpening = openingProcedures.has(passage.procedure ?? '');
  if (isOpening) takeAttempt(exchange, parts.signIns);
  const answer = await askPanel(passage, parts.panel, abort.signal);
  exchange.procedure = loggedProcedure(passage.procedure);
  if (answer.status >= 300 && answer.status < 400) refuseRedirect(exchange, answer, parts.limits);
  else if (isOpening) await answerOpening(exchange, passage, answer, session, parts);
  else {
    await streamAnswer(exchange, passage, answer);
    // The answer is whole: what the panel did not wait for need not reach it any more.
    abort.abort();
    endAnswer(exchange, parts.limits);
  }
}

function takeAttempt(exchange: Exchange, signIns: SignInLimit): void {
  const seconds = signIns.take(exchange.address);
  if (seconds === 0) return;
  const headers = { 'Retry-After': String(seconds) };
  throw new Refusal(429, 'Too many sign-ins failed. Wait a little, then try again.', headers);
}

/** What went wrong with the caller's own body counts before anything the panel makes of half a request. */
async function askPanel(passage: Passage, panel: Panel, signal: AbortSignal): Promise<PanelAnswer> {
  const { body } = passage.call;
  let fault: unknown = null;
  const watched = async function* (chunks: AsyncIterable<Buffer>) {
    try {
      yield* chunks;
    } catch (error) {
      fault = error;
      throw error;
    }
  };
  try {
    const passed = body === null || Buffer.isBuffer(body) ? body : watched(body);
    const answer = await panel.ask({ ...passage.call, body: passed, signal });
    // Whoever reads the answer hears how it ends; one that nobody reads must not end the process.
    answer.body.on('error', () => {});
    checkAnswer(answer, fault);
    return answer;
  } catch (error) {
    throw fault ?? error;
  }
}

function checkAnswer(answer: PanelAnswer, fault: unknown): void {
  const coding = answer.headers.get('content-encoding') ?? 'identity';
  if (fault === null && coding === 'identity') return;
  answer.body.destroy();
  // Nobody asked for a compressed answer, and no id can be found in one.
  throw fault ?? new PanelTrouble(502, 'The panel answered in a coding that nobody asked for.');
}

/** A redirect leads to the panel's own sign-in page: for a client it means that the session ended (protocol §2.4). */
function refuseRedirect(exchange: Exchange, answer: PanelAnswer, limits: Limits): void {
  answer.body.destroy();
  sendGatewayDocument(exchange, 401, 'redirect', 'The panel asks to sign in again.', limits);
}

async function streamAnswer(exchange: Exchange, passage: Passage, answer: PanelAnswer): Promise<void> {
  const { response } = exchange;
  writeAnswerHead(exchange, answer, statusFor(exchange, passage, answer));
  announceClose(exchange);
  const stages = passage.sentId !== null && !isFile(answer) ? [createIdScrubber(passage.sentId)] : [];
  await pipeline([answer.body, ...stages, response], { end: false });
}

/** A link that downloads must fail where there is no file, else the browser saves the panel's error as one (S055). */
function statusFor({ request }: Exchange, { caller }: Passage, answer: PanelAnswer): number {
  const isScript = ['cors', 'same-origin'].includes(String(request.headers['sec-fetch-mode']));
  return caller === 'download' && answer.status === 200 && !isFile(answer) && !isScript ? 404 : answer.status;
}
