import { pipeline } from 'node:stream';
import type { Readable } from 'node:stream';
import { createEndWatch } from './endedSession.ts';
import type { Exchange } from './exchange.ts';
import type { GatewayParts } from './gateway.ts';
import { createIdScrubber } from './idScrubber.ts';
import { gatewayAnswer } from './pageAnswer.ts';
import type { PageAnswer } from './pageAnswer.ts';
import { PanelTrouble } from './panel.ts';
import type { Panel, PanelAnswer } from './panel.ts';
import { isFile, keptHeaders } from './panelAnswer.ts';
import type { Passage } from './passage.ts';
import { loggedProcedure, openingProcedures } from './procedures.ts';
import { openingAnswer } from './sessionOpening.ts';

/**
 * Passes a call to the panel and makes its answer one for the page. Fails with a `Refusal` for the caller's own body,
 * with a `PanelTrouble` or a `BrokenAnswer` for the panel's part. `session` is what the cookie holds.
 */
export async function askOnce(
  exchange: Exchange,
  passage: Passage,
  session: string | null,
  parts: GatewayParts,
  signal: AbortSignal,
): Promise<PageAnswer> {
  const answer = await askPanel(passage, parts.panel, signal);
  exchange.procedure = loggedProcedure(passage.procedure);
  if (answer.status >= 300 && answer.status < 400) {
    exchange.event = 'sessionEnded';
    return redirectAnswer(answer);
  }
  if (openingProcedures.has(passage.procedure ?? '')) {
    return openingAnswer(exchange, passage, answer, session, parts);
  }
  const headers = keptHeaders(answer);
  const body = withoutId(passage, answer, () => (exchange.event = 'sessionEnded'));
  return { status: statusFor(exchange, passage, answer), headers, body };
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
function redirectAnswer(answer: PanelAnswer): PageAnswer {
  answer.body.destroy();
  return gatewayAnswer(401, 'redirect', 'The panel asks to sign in again.');
}

function withoutId({ sentId, procedure }: Passage, answer: PanelAnswer, ended: () => void): Readable {
  if (sentId === null || isFile(answer)) return answer.body;
  const scrubber = createIdScrubber(sentId);
  // As above: how it ends is for whoever reads it.
  scrubber.on('error', () => {});
  if (procedure === 'whoami') pipeline(answer.body, createEndWatch(ended), scrubber, () => {});
  else pipeline(answer.body, scrubber, () => {});
  return scrubber;
}

/** A link that downloads must fail where there is no file, else the browser saves the panel's error as one (S055). */
function statusFor({ request }: Exchange, { caller }: Passage, answer: PanelAnswer): number {
  const isScript = ['cors', 'same-origin'].includes(String(request.headers['sec-fetch-mode']));
  return caller === 'download' && answer.status === 200 && !isFile(answer) && !isScript ? 404 : answer.status;
}
