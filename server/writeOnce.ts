import { askOnce } from './askOnce.ts';
import type { Exchange } from './exchange.ts';
import type { GatewayParts } from './gateway.ts';
import { digestOf, handOver } from './handOver.ts';
import { gatewayAnswer, sendWhole, troubleAnswer, wholeAnswer, writeAnswer } from './pageAnswer.ts';
import type { PageAnswer } from './pageAnswer.ts';
import { BrokenAnswer, PanelTrouble } from './panel.ts';
import type { Passage } from './passage.ts';
import { readUpTo } from './readUpTo.ts';
import { endAnswer } from './reply.ts';
import { tryKey } from './tryId.ts';
import { lostAnswer } from './writeTry.ts';
import type { KeptAnswer, WriteTry } from './writeTry.ts';

const otherRequest = gatewayAnswer(409, 'try', 'This id belongs to another request.');

/** `admit` may refuse a request before the panel is asked; a repeat was admitted with its first. */
export type Write = { passage: Passage; tryId: string; session: string | null; admit: () => void };

/**
 * Passes a write to the panel once, however often it arrives under its id. The first is passed on; whoever comes with
 * the same session, id and request while it is under way or for some minutes after gets its answer, the cookie of a
 * sign-in included: a code of the second factor is good once, and a repeated password would leave a stray session.
 * One that broke off before it was whole has done nothing, and the next is the first again (S061).
 */
export async function writeOnce(exchange: Exchange, write: Write, parts: GatewayParts): Promise<void> {
  const { tries } = parts;
  const key = tryKey(write.session, write.tryId);
  for (let earlier = tries.find(key); earlier !== undefined; earlier = tries.find(key)) {
    const digest = await earlier.digest;
    if (digest !== null) {
      // An upload is read to its end first: an answer in the middle of it is one that a browser may not hear.
      const isSame = (await digestOf(write.passage.call)) === digest;
      sendWhole(exchange, isSame ? await earlier.answer : otherRequest, parts.limits);
      return;
    }
  }
  await passOnce(exchange, write, parts, tries.begin(key));
}

async function passOnce(
  exchange: Exchange,
  { passage, session, admit }: Write,
  parts: GatewayParts,
  tried: WriteTry,
): Promise<void> {
  exchange.response.once('close', () => tried.breakOff());
  try {
    admit();
    passage.call = { ...passage.call, body: handOver(passage.call, (digest) => tried.handOver(digest)) };
    await writeAnswer(exchange, await settledAnswer(exchange, passage, session, parts, tried));
  } finally {
    tried.close();
  }
  endAnswer(exchange, parts.limits);
}

/** The answer for the first; what is kept for a repeat is the same, or that it is lost. */
async function settledAnswer(
  exchange: Exchange,
  passage: Passage,
  session: string | null,
  parts: GatewayParts,
  tried: WriteTry,
): Promise<PageAnswer> {
  try {
    const answer = await askOnce(exchange, passage, session, parts, tried.signal);
    return await keep(answer, tried, parts.limits.tryAnswerBytes);
  } catch (error) {
    // A cut connection would only make the browser send it again: it is told in words that nothing is known.
    const lost = error instanceof PanelTrouble ? troubleAnswer(error) : lostAnswer;
    tried.settle(lost);
    if (tried.isHandedOver && (error instanceof PanelTrouble || error instanceof BrokenAnswer)) return lost;
    throw error;
  }
}

async function keep(answer: PageAnswer, tried: WriteTry, limit: number): Promise<PageAnswer> {
  const body = Buffer.isBuffer(answer.body) ? answer.body : await readUpTo(answer.body, limit);
  if (!Buffer.isBuffer(body)) {
    tried.settle(lostAnswer);
    return { ...answer, body };
  }
  const whole = wholeAnswer(answer.status, answer.headers, body);
  tried.settle(body.length <= limit ? withoutDate(whole) : lostAnswer);
  return whole;
}

/** A repeat minutes later must not set the page's clock back. */
function withoutDate(answer: KeptAnswer): KeptAnswer {
  return { ...answer, headers: new Map([...answer.headers].filter(([name]) => name !== 'Date')) };
}
