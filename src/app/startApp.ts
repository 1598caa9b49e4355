import type { QueryClient } from '@tanstack/react-query';
import { navigate } from 'wouter/use-browser-location';
import { paidSupport } from '../incidents/paidSupport.ts';
import { currentCustomer, onSession, sessionState } from '../session/session.ts';
import { startSession, watchSessionLater } from '../session/startSession.ts';
import { forgetCopies } from '../tickets/offline/forgetCopies.ts';
import { ticketQueries } from '../tickets/ticketQueries.ts';
import { loadChunk } from '../ui/loadChunk.ts';
import { loadInTime } from '../ui/loadInTime.ts';
import { whenIdle } from '../ui/whenIdle.ts';
import { whenPainted } from '../ui/whenPainted.ts';
import { warmParts } from './lazyPages.ts';

let client: QueryClient | null = null;

/** Ties session, outbox and what was read together; called once, before the first render. */
export function startApp(queries: QueryClient): void {
  client = queries;
  const forgetAll = async () => {
    queries.clear();
    await forgetCopies();
  };
  startSession({
    navigate: (path) => navigate(path, { replace: true }),
    onSignedIn: () => void forgetAll(),
    onSignedOut: forgetAll,
  });
  onSession(() => void takeUpOutbox());
}

/** The panel has answered: who is signed in is asked after the rows are on the screen, never ahead of them. */
export function onRead(): void {
  if (sessionState().state === 'unknown') whenPainted(() => void noteSession());
}

async function noteSession(): Promise<void> {
  // What cannot be loaded now is tried again with the next answer.
  const session = await loadChunk(() => import('../session/establish.ts')).catch(() => null);
  session?.noteSession();
}

let isComplete = false;

/**
 * All that the rows do without: other tabs are watched, and what a press may need is fetched ahead. Begins when
 * something has come of the first request, or where none is made.
 */
export function completeApp(): void {
  if (isComplete) return;
  isComplete = true;
  whenPainted(() =>
    whenIdle(() => {
      void watchSessionLater();
      void copyForOffline();
      warmParts();
    }),
  );
}

async function copyForOffline(): Promise<void> {
  const copies = await loadInTime(() => import('../tickets/offline/offlineCopies.ts'));
  if (client) copies?.startCopies(client);
}

/** What earlier visits left undecided goes on being settled, wherever in the app the customer is (S045). */
async function takeUpOutbox(): Promise<void> {
  const customer = currentCustomer();
  if (customer === null) return;
  const outbox = await loadInTime(() => import('../outbox/outbox.ts'));
  // Meanwhile they may have signed out, or somebody else in.
  if (outbox === null || currentCustomer()?.id !== customer.id) return;
  window.onbeforeunload = (event) => {
    if (outbox.leavingLosesWords()) event.preventDefault();
  };
  await outbox.startOutbox(customer.id, {
    onDelivered: (ticketId) => {
      void client?.invalidateQueries({ queryKey: ticketQueries.lists() });
      void client?.invalidateQueries({ queryKey: [...ticketQueries.details(), ticketId] });
    },
  });
  if (paidSupport.get(customer.id)) return;
  const incidents = await loadInTime(() => import('../incidents/lookAgain.ts'));
  await incidents?.lookAgain(customer.id);
}
