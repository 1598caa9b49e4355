import type { Query, QueryCacheNotifyEvent, QueryClient } from '@tanstack/react-query';
import { PanelFailure } from '../../panel/failure.ts';
import { currentCustomer, onSession, sessionState } from '../../session/session.ts';
import { sessionMarker } from '../../session/sessionMarker.ts';
import { isSignOutOwed } from '../../session/signOutOwed.ts';
import { whenIdle } from '../../ui/whenIdle.ts';
import { ticketQueries } from '../ticketQueries.ts';
import type { Owner } from './copyIndex.ts';
import { readCopy } from './copySchemas.ts';
import { getCopy, holdsForeign, putCopy } from './copyStore.ts';
import { forgetCopies } from './forgetCopies.ts';

const kinds = new Map<unknown, 'list' | 'ticket'>([
  [ticketQueries.lists()[1], 'list'],
  [ticketQueries.details()[1], 'ticket'],
]);

/** Shown from a copy: by query, what stands there and whose it is. */
const shown = new Map<Query, { data: unknown; customerId: string }>();
const waiting = new Set<Query>();
let isWriting = false;

/**
 * What the customer sees of lists and tickets is kept on this device, and put in the place of what cannot be read
 * while the panel or the network is down (N19): with its true age and the failure beside it, so that it is shown as
 * any other old data is. Called once.
 */
export function startCopies(client: QueryClient): void {
  const cache = client.getQueryCache();
  cache.subscribe(hear);
  onSession(() => void noteCustomer());
  void noteCustomer();
  for (const query of cache.getAll()) {
    // Looked at before this was there, and maybe left already.
    if (query.state.data !== undefined) note(query);
    else look(query);
  }
}

function hear(event: QueryCacheNotifyEvent): void {
  const { query, type } = event;
  if (type === 'observerAdded') look(query);
  if (type !== 'updated') return;
  const { action } = event;
  // Only what is looked at: what was fetched ahead has not been opened.
  if (action.type === 'success' && !action.manual && query.getObserversCount() > 0) note(query);
  else if (action.type === 'failed' || action.type === 'error' || action.type === 'pause') void stepIn(query);
}

function look(query: Query): void {
  if (query.state.data !== undefined) note(query);
  else if (failureOf(query) !== null) void stepIn(query);
}

function note(query: Query): void {
  if (kindOf(query) === null || isShownCopy(query)) return;
  shown.delete(query);
  waiting.add(query);
  writeLater();
}

function writeLater(): void {
  if (isWriting || waiting.size === 0 || owner() === null) return;
  isWriting = true;
  whenIdle(() => void write().finally(() => (isWriting = false)));
}

async function write(): Promise<void> {
  for (const query of waiting) {
    waiting.delete(query);
    const kind = kindOf(query);
    const now = owner();
    if (kind === null || now === null || query.state.data === undefined || isShownCopy(query)) continue;
    const text = JSON.stringify(query.state.data);
    const copy = { key: query.queryHash, kind, readAt: query.state.dataUpdatedAt, size: text.length };
    try {
      await putCopy(now, copy, text);
    } catch {
      // A storage that is full or forbidden: then there is no copy, and the page says so when one is missed.
      return;
    }
  }
}

/** In the place of what could not be read. What the panel refuses, or says is not there, is no reason to (S051). */
async function stepIn(query: Query): Promise<void> {
  const kind = kindOf(query);
  const word = sessionMarker.word();
  if (kind === null || query.state.data !== undefined || word === null || !mayShow()) return;
  const who = { word, customerId: currentCustomer()?.id ?? null };
  const copy = await getCopy(who, query.queryHash).catch(() => null);
  const data = copy && readCopy(kind, copy.text);
  const error = failureOf(query);
  // Meanwhile the answer may have come, or the customer gone.
  if (!data || error === null || query.state.data !== undefined || sessionMarker.word() !== word) return;
  if (!mayShow() || (currentCustomer()?.id ?? copy.customerId) !== copy.customerId) return;
  shown.set(query, { data, customerId: copy.customerId });
  query.setState({ data, dataUpdatedAt: copy.readAt, status: 'error', error, isInvalidated: true });
}

/** Once the panel has said who is signed in, nothing stays of whoever was before, on the screen or in storage. */
async function noteCustomer(): Promise<void> {
  const now = owner();
  if (now === null) return;
  for (const [query, { data, customerId }] of shown) {
    if (customerId === now.customerId || query.state.data !== data) continue;
    shown.delete(query);
    query.reset();
    void query.fetch().catch(() => undefined);
  }
  if (await holdsForeign(now).catch(() => true)) await forgetCopies();
  writeLater();
}

/** Null as long as it is not known, or where this page has been outlived: then nothing is written (S009, S012). */
function owner(): Owner | null {
  const customer = currentCustomer();
  const word = sessionMarker.word();
  return customer === null || word === null ? null : { word, customerId: customer.id };
}

function mayShow(): boolean {
  return sessionState().state !== 'signedOut' && !isSignOutOwed();
}

function isShownCopy(query: Query): boolean {
  return shown.get(query)?.data === query.state.data;
}

function kindOf({ queryKey }: Query): 'list' | 'ticket' | null {
  return (queryKey[0] === 'tickets' && kinds.get(queryKey[1])) || null;
}

/** Why it cannot be read, where that is because nobody could be reached; null otherwise, and while it still may be. */
function failureOf({ state }: Query): PanelFailure | null {
  if (state.fetchStatus === 'paused' && state.fetchFailureReason === null) {
    return new PanelFailure({ kind: 'network', procedure: 'clientticket' });
  }
  const error = state.fetchFailureReason ?? state.error;
  if (!(error instanceof PanelFailure) || error.aborted) return null;
  return ['network', 'timeout', 'panel'].includes(error.kind) ? error : null;
}
