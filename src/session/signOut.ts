import type { sendHeldArchives } from '../outbox/archives.ts';
import type { sendHeldReplies, unsentDrafts, wipeCustomer } from '../outbox/outbox.ts';
import type { Customer } from '../panel/sessionProcedures.ts';
import { loadChunk } from '../ui/loadChunk.ts';
import { hidePage } from './departure.ts';
import { endPanelSession } from './endPanelSession.ts';
import { establish } from './establish.ts';
import { leaveSignedOut } from './leaveSignedOut.ts';
import { sessionMarker } from './sessionMarker.ts';
import { watchSession } from './sessionWatch.ts';
import { draftsAtSignOut } from './sessionQuestions.ts';
import { noteSigningOut } from './signingOut.ts';
import { noteSignOutOwed } from './signOutOwed.ts';

type Outbox = {
  sendHeldReplies: typeof sendHeldReplies;
  unsentDrafts: typeof unsentDrafts;
  wipeCustomer: typeof wipeCustomer;
  sendHeldArchives: typeof sendHeldArchives;
};

let leaving: Promise<void> | null = null;

/**
 * Signs the customer out: nothing of them stays in this browser but what they chose to keep. Resolves early where
 * they chose to stay. The panel out of reach hinders nothing (S013).
 */
export function requestSignOut(): Promise<void> {
  noteSigningOut(true);
  leaving ??= leave().finally(() => {
    leaving = null;
    noteSigningOut(false);
  });
  return leaving;
}

async function leave(): Promise<void> {
  const customer = await establish();
  // Out of reach, the outbox keeps what it has: under the customer's id, for the next sign-in.
  const outbox = await loadOutbox().catch(() => null);
  const choice = await chooseForDrafts(customer, outbox);
  if (choice === 'stay') return;
  if (customer !== null) await outbox?.sendHeldArchives(customer.id);
  noteSignOutOwed(true);
  const { panelTold } = await endPanelSession();
  if (panelTold) noteSignOutOwed(false);
  sessionMarker.drop();
  watchSession().tell({ kind: 'signedOut', isReachable: panelTold });
  if (panelTold) hidePage();
  if (customer !== null) await outbox?.wipeCustomer(customer.id, { keepDrafts: choice === 'keep' });
  await leaveSignedOut(customer, { isReachable: panelTold });
}

function loadOutbox(): Promise<Outbox> {
  return loadChunk(async () => {
    const [outbox, archives] = await Promise.all([
      import('../outbox/outbox.ts'),
      import('../outbox/archives.ts'),
    ]);
    return { ...outbox, ...archives };
  });
}

async function chooseForDrafts(customer: Customer | null, outbox: Outbox | null) {
  if (customer === null || outbox === null) return 'keep';
  // What does not arrive is asked about like any other words.
  await outbox.sendHeldReplies(customer.id);
  const { length: count } = await outbox.unsentDrafts(customer.id);
  return count === 0 ? 'drop' : draftsAtSignOut.ask({ count });
}
