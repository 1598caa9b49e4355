import { Worker } from 'node:worker_threads';
import { findUserByLogin } from './accounts.ts';
import { answerCall, identify } from './answer.ts';
import { breakAnswer, dropped, takeFault } from './faults.ts';
import type { Call, Panel } from './panel.ts';
import { BadRequest, readBag } from './requestBag.ts';
import { htmlPage, jsonResponse } from './responses.ts';
import { seedStore } from './seed.ts';
import { createSessions } from './sessions.ts';
import { createSignInLock } from './signInLock.ts';
import { isStoreCurrent, openStore } from './store.ts';
import { createSupportPlayer } from './supportPlayer.ts';
import { chooseLanguage } from './texts.ts';

export interface StandInOptions {
  /** Where `panel.db` is or will be. */
  dataDir: string;
  /** Tickets that a fresh store puts into the demo account's list; 60 unless told. */
  seedTickets?: number;
  now?: () => number;
  sessionIdleMs?: number;
  messagesPerHour?: number;
  /** Support answers each customer's message by itself after so long. Off unless told. */
  autoReplyMs?: number;
  /** Lets tests break answers by `faultNext` of the seed builders. */
  faultInjection?: boolean;
}

export interface StandIn {
  /** Answers a request by its parameters alone; path and headers of the address are not looked at. Never rejects. */
  handle(request: Request, peer: { address: string }): Promise<Response>;
  /** The secret of the account `secure`, in base32. */
  totpSecret: string;
  close(): void;
}

/**
 * Fills or migrates the store of a data directory beside this thread, which goes on answering meanwhile: 100,000
 * tickets take some seconds. Nothing is done where the store is of this program's version already.
 */
export async function prepareStandIn(
  options: Pick<StandInOptions, 'dataDir' | 'seedTickets'>,
): Promise<void> {
  if (isStoreCurrent(options.dataDir)) return;
  const worker = new Worker(new URL('prepareStore.ts', import.meta.url), { workerData: options });
  await new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
}

/** Opens the panel of a data directory, filling a fresh one with the demo accounts. Throws a sentence when the store cannot be used. */
export function openStandIn(options: StandInOptions): StandIn {
  const { dataDir, now = Date.now, seedTickets = 60 } = options;
  const store = openStore(dataDir);
  seedStore(store, { now: now(), seedTickets });
  const supportPlayer = createSupportPlayer(store, now, options.autoReplyMs);
  const panel: Panel = {
    store,
    sessions: createSessions(store, options.sessionIdleMs),
    signInLock: createSignInLock(),
    messagesPerHour: options.messagesPerHour ?? 200,
    messageArrived: supportPlayer.messageArrived,
  };
  let isOpen = true;
  return {
    async handle(request, peer) {
      try {
        return await handle(panel, request, peer.address, now, options.faultInjection ?? false);
      } catch (reason) {
        return refuse(reason);
      }
    },
    totpSecret: findUserByLogin(store, 'secure')?.totpSecret ?? '',
    close() {
      if (!isOpen) return;
      isOpen = false;
      supportPlayer.stop();
      panel.sessions.flush();
      store.close();
    },
  };
}

async function handle(
  panel: Panel,
  request: Request,
  peerAddress: string,
  now: () => number,
  canFault: boolean,
): Promise<Response> {
  const bag = await readBag(request);
  const func = bag.get('func');
  // An attachment is fetched by a plain link; anything else without `out` is somebody looking for the panel's own pages.
  if (bag.get('out') === '' && func !== 'ticket.file')
    return htmlPage(200, 'This panel has no pages of its own.');
  const language = chooseLanguage(bag.get('lang'));
  const call: Call = { func, bag, isGet: request.method === 'GET', language, peerAddress, now: now() };
  const customer = func === 'auth' ? null : identify(panel, call);
  const fault = canFault ? takeFault(panel.store, call, customer) : null;
  if (fault?.kind === 'dropBefore') return dropped();
  const answer = await answerCall(panel, call, customer);
  const response = answer instanceof Response ? answer : jsonResponse(JSON.stringify(answer));
  return fault === null ? response : await breakAnswer(response, fault);
}

function refuse(reason: unknown): Response {
  if (reason instanceof BadRequest) return htmlPage(reason.status, reason.message);
  // The customer is told nothing of the inside (panel protocol §10.15), whoever runs the panel is.
  process.stderr.write(
    `${JSON.stringify({ time: new Date().toISOString(), standInFailure: placesOf(reason) })}\n`,
  );
  return htmlPage(500, 'The panel could not answer this request.');
}

/** An error's kind and where it came from. Not its message: a parser's, say, quotes what a customer wrote. */
function placesOf(reason: unknown): string[] {
  if (!(reason instanceof Error)) return ['unknown'];
  const frames = (reason.stack ?? '').replace(reason.message, '').split('\n').slice(1);
  return [reason.name, ...frames.map((frame) => frame.trim())];
}
