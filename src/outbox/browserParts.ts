import { createStore, promisifyRequest } from 'idb-keyval';

import { noTicketYet } from '../panel/domain.ts';
import { panelNow } from '../panel/panelClock.ts';
import { readTicket } from '../panel/readTicket.ts';
import { sendReply } from '../panel/replyTicket.ts';
import { guardMoment, isOvertaken, isPageOutlived } from '../panel/sessionGuard.ts';
import { browserLocks } from './browserLocks.ts';
import { findNewTickets, sendNewTicket } from './newTicket.ts';
import type { OutboxChannel, OutboxPage, OutboxParts, OutboxStorage } from './outboxParts.ts';

const NAME = 'frontdesk-outbox';

/** The outbox's world in a real browser. Who has other things to say to the other tabs does so on a channel of its own. */
export function browserParts(channelName = NAME): OutboxParts {
  return {
    storage: indexedDbStorage(),
    locks: browserLocks(),
    channel: broadcast(channelName),
    page: livePage,
    clock: {
      now: () => Date.now(),
      after: (delayMs, task) => {
        const timer = setTimeout(task, delayMs);
        return () => clearTimeout(timer);
      },
    },
    panel: {
      sendReply: (reply, options) =>
        reply.ticketId === noTicketYet ? sendNewTicket(reply, options) : sendReply(reply, options),
      readThread: async (ticketId, asked) =>
        ticketId === noTicketYet ? findNewTickets(asked) : (await readTicket(ticketId)).thread,
      now: panelNow,
      sessionMoment: guardMoment,
      hasSessionEnded: isOvertaken,
      isOutlived: isPageOutlived,
    },
    newId,
  };
}

// `crypto.randomUUID` is missing where the page came over plain http from another machine.
function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

function indexedDbStorage(): OutboxStorage {
  const inStore = createStore(NAME, 'records');
  return {
    get: (key) => inStore('readonly', (store) => promisifyRequest<unknown>(store.get(key))),
    set: (key, value) => write((store) => store.put(value, key)),
    del: (key) => write((store) => store.delete(key)),
    entries: (prefix) =>
      inStore('readonly', async (store) => {
        // The range, and not all: another customer's records on this computer are not even read.
        const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
        const [keys, values] = await Promise.all([
          promisifyRequest(store.getAllKeys(range)),
          promisifyRequest<unknown[]>(store.getAll(range)),
        ]);
        // Our own keys are text; any other is nobody's.
        return keys.map((key, index) => [typeof key === 'string' ? key : '', values[index]] as const);
      }),
  };

  async function write(change: (store: IDBObjectStore) => IDBRequest): Promise<void> {
    await inStore('readwrite', (store) => {
      change(store);
      // Asked for and not left to the browser: what is stored at the page's very end would be undone with the page.
      store.transaction.commit();
      return promisifyRequest(store.transaction);
    });
  }
}

function broadcast(name: string): OutboxChannel {
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    listen: (hear) => {
      const onMessage = (event: MessageEvent) => hear(event.data);
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
  };
}

const livePage: OutboxPage = {
  isVisible: () => document.visibilityState === 'visible',
  isOnline: () => navigator.onLine,
  onChange: (listener) =>
    listenTo(listener, [
      [document, 'visibilitychange'],
      [window, 'online'],
      [window, 'offline'],
      [window, 'pageshow'],
    ]),
  onHide: (listener) => {
    const whenHidden = () => document.visibilityState === 'hidden' && listener();
    const stops = [
      listenTo(whenHidden, [[document, 'visibilitychange']]),
      listenTo(listener, [[window, 'pagehide']]),
    ];
    return () => stops.forEach((stop) => stop());
  },
  onLeave: (listener) => listenTo(listener, [[window, 'pagehide']]),
};

function listenTo(listener: () => void, places: readonly (readonly [EventTarget, string])[]): () => void {
  for (const [target, type] of places) target.addEventListener(type, listener);
  return () => places.forEach(([target, type]) => target.removeEventListener(type, listener));
}
