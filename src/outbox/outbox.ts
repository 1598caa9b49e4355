import type { CustomerId } from '../panel/domain.ts';
import { wipeArchives } from './archives.ts';
import { browserParts } from './browserParts.ts';
import type { UnsentDraft, UnsettledAct } from './outboxContents.ts';
import type { OutboxParts } from './outboxParts.ts';
import { OutboxTab } from './outboxTab.ts';
import type { OutboxHandlers } from './outboxTab.ts';
import { purchasesOf, wipePurchases } from './purchases.ts';

/** Sign-out waits for the panel no longer than this. */
const PATIENCE_MS = 5_000;

let parts: OutboxParts | null = null;
let current: OutboxTab | null = null;

/** The outbox of the customer who is signed in here. Exists from the first call on, even before `startOutbox`. */
export function outboxOf(customerId: CustomerId): OutboxTab {
  if (current?.customerId !== customerId) {
    void current?.stop();
    current = open(customerId);
  }
  return current;
}

/**
 * Takes up what earlier visits left undecided and tells of each reply that the panel has. Called once the customer
 * is known; a second call replaces the handlers. Never sends.
 */
export async function startOutbox(customerId: CustomerId, handlers: OutboxHandlers): Promise<void> {
  await Promise.all([outboxOf(customerId).start(handlers), purchasesOf(customerId).start()]);
}

/** Stores what is typed and ends. What is being sent is still written down when its answer comes. */
export async function stopOutbox(): Promise<void> {
  const tab = current;
  current = null;
  await tab?.stop();
}

/** Replies that are not delivered, oldest first: under way, undecided, or given back to their box (S029, S045). */
export async function unsettledActs(customerId: CustomerId): Promise<readonly UnsettledAct[]> {
  return withOutbox(customerId, async (tab) => {
    await tab.reload();
    return tab.unsettled();
  });
}

/** At sign-out, while there is a session: replies that are held leave now, and what came of them is awaited. */
export async function sendHeldReplies(customerId: CustomerId): Promise<void> {
  if (current?.customerId !== customerId) return;
  const impatience = new Promise<void>((resolve) => parts?.clock.after(PATIENCE_MS, resolve));
  await Promise.race([current.sendHeld(), impatience]);
}

/** All words of the customer that are in this browser alone; what sign-out has to ask about (S025). */
export async function unsentDrafts(customerId: CustomerId): Promise<readonly UnsentDraft[]> {
  return withOutbox(customerId, (tab) => tab.unsent());
}

/**
 * At sign-out, in all tabs: takes away every record of the customer, or all but the words that `unsentDrafts` names.
 * An answer that comes later brings nothing back. False where the browser refused to delete (S025, S091).
 */
export async function wipeCustomer(
  customerId: CustomerId,
  options: { keepDrafts: boolean },
): Promise<boolean> {
  const tab = current?.customerId === customerId ? current : open(customerId);
  if (tab === current) current = null;
  const wiped = await Promise.all([
    tab.leave(options.keepDrafts),
    wipeArchives(customerId),
    wipePurchases(customerId),
  ]);
  return wiped.every(Boolean);
}

/** True while closing the page would lose words: storage is refused and there are some (S022). For `beforeunload`. */
export function leavingLosesWords(): boolean {
  return current?.leavingAsks() ?? false;
}

function open(customerId: CustomerId): OutboxTab {
  parts ??= browserParts();
  return new OutboxTab(customerId, parts);
}

async function withOutbox<Result>(
  customerId: CustomerId,
  ask: (tab: OutboxTab) => Promise<Result>,
): Promise<Result> {
  if (current?.customerId === customerId) return ask(current);
  const visitor = open(customerId);
  const result = await ask(visitor);
  await visitor.stop();
  return result;
}
