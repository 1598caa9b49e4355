import type { BuyResult } from '../panel/buyIncidents.ts';
import { PanelFailure } from '../panel/failure.ts';
import type { FailureKind } from '../panel/failure.ts';
import type { IncidentForm } from '../panel/incidentForm.ts';
import { isUndecided, sameMoney } from './purchaseAct.ts';
import type { Figures, Offer, PurchaseAct, PurchaseRefusal } from './purchaseAct.ts';
import type { PurchaseEvent } from './purchaseMachine.ts';
import type { PurchaseLedger } from './purchaseLedger.ts';

/** One press of the confirmation. */
export type Confirmation = {
  /** Made when the confirmation was opened: however often it is pressed, it is one act. */
  actId: string;
  offer: Offer;
  /** The newest purchase that the customer had been told of. */
  seenActId: string | null;
  /** The undecided purchase that they were told of, and buy beside all the same. */
  beside: string | null;
};

/**
 * What the press met. 'carriedOut': it was sent, the act says with what result. All others bought nothing: the same
 * act was sent before ('usedUp'), an earlier purchase is undecided and was not named ('undecided') or was found after
 * all ('found'), the offer is not what was confirmed ('changed', `other` is another tab's purchase that moved it), …
 */
export type BuyEnd =
  | { end: 'carriedOut'; act: PurchaseAct }
  | { end: 'usedUp' | 'undecided' | 'found'; act: PurchaseAct }
  | { end: 'changed'; now: IncidentForm; other: PurchaseAct | null }
  | { end: 'cannotRead'; kind: FailureKind }
  | { end: 'notOffered' | 'offline' | 'signedOut' };

/** Buys once. To be run under the lock `buy`: whoever comes second sees the first one's record (S071). Never throws. */
export async function buyAlone(ledger: PurchaseLedger, press: Confirmation): Promise<BuyEnd> {
  const { parts, isClosed } = ledger.desk;
  if (isClosed()) return { end: 'signedOut' };
  if (!parts.page.isOnline()) return { end: 'offline' };
  await ledger.interruptAbandoned();
  const used = (await ledger.readAll()).find(({ actId }) => actId === press.actId);
  if (used) return { end: 'usedUp', act: used };
  const moment = parts.panel.sessionMoment();
  const form = await readOffer(ledger, press.offer.count);
  if (form === null) return { end: 'notOffered' };
  if ('kind' in form) return { end: 'cannotRead', kind: form.kind };
  return (await findObstacle(ledger, press, form, moment)) ?? carryOut(ledger, press);
}

async function readOffer(
  { desk }: PurchaseLedger,
  count: number,
): Promise<IncidentForm | { kind: FailureKind } | null> {
  try {
    return await desk.parts.panel.priceOf(count);
  } catch (error) {
    return { kind: error instanceof PanelFailure ? error.kind : 'protocol' };
  }
}

async function findObstacle(
  ledger: PurchaseLedger,
  { offer, seenActId, beside }: Confirmation,
  form: IncidentForm,
  moment: number,
): Promise<BuyEnd | null> {
  const before = await ledger.readAll();
  await ledger.decide(form, () => 'extra');
  const acts = await ledger.readAll();
  const found = acts.find(
    ({ actId, stage }, index) =>
      stage.name === 'bought' && before[index]?.actId === actId && before[index].stage.name !== 'bought',
  );
  if (found) return { end: 'found', act: found };
  const undecided = acts.find(isUndecided);
  if (undecided && undecided.actId !== beside) return { end: 'undecided', act: undecided };
  const other = acts.find(({ actId, stage }) => stage.name === 'bought' && actId !== seenActId) ?? null;
  const isNews = other !== null && acts.indexOf(other) < indexOf(acts, seenActId);
  // Somebody signed in anew meanwhile: whoever that was has not confirmed this (S032).
  const isSameSession = ledger.desk.parts.panel.sessionMoment() === moment;
  if (!isNews && isSameSession && isAsOffered(offer, form)) return null;
  return { end: 'changed', now: form, other: isNews ? other : null };
}

function indexOf(acts: readonly PurchaseAct[], actId: string | null): number {
  const index = acts.findIndex((act) => act.actId === actId);
  return index < 0 ? acts.length : index;
}

/** The price confirmed is the price sent, on figures that the customer has seen (S068). */
function isAsOffered(offer: Offer, form: IncidentForm): boolean {
  return (
    sameMoney(offer.price, form.price) &&
    sameMoney(offer.total, form.total) &&
    sameMoney(offer.balance, form.balance) &&
    sameMoney(offer.credit, form.credit) &&
    offer.incidentsLeft === form.incidentsLeft
  );
}

async function carryOut(ledger: PurchaseLedger, press: Confirmation): Promise<BuyEnd> {
  const { parts, isClosed } = ledger.desk;
  const { actId, offer, beside } = press;
  const [newest] = await ledger.readAll();
  // Their order is what later readings are told apart by: a clock that was set back must not change it.
  const at = Math.max(parts.clock.now(), (newest?.at ?? 0) + 1);
  const act: PurchaseAct = { actId, at, offer, beside, stage: { name: 'sending' } };
  // Before anything leaves: a tab that dies from here on leaves word of what it was doing (P2, P3).
  await ledger.open(act);
  if (isClosed()) return { end: 'signedOut' };
  const event = await outcomeOf(ledger, () => parts.panel.buy(offer.count));
  return { end: 'carriedOut', act: (await ledger.amend(actId, event)) ?? act };
}

/** What one call came to. Anything unforeseen is unknown: it may have left. */
async function outcomeOf(ledger: PurchaseLedger, call: () => Promise<BuyResult>): Promise<PurchaseEvent> {
  const now = () => ledger.desk.parts.clock.now();
  try {
    const result = await call();
    switch (result.outcome) {
      case 'done':
        return { type: 'answered', after: await figuresAfter(ledger, result.value), at: now() };
      case 'tooLittleMoney':
        return { type: 'refused', at: now(), refusal: shortOf(result) };
      case 'notOffered':
        return { type: 'refused', at: now(), refusal: { ...noRefusal, kind: 'notOffered' } };
      case 'unknown':
        return { type: 'lost', at: now(), why: result.failure.kind };
      case 'rejected':
        return rejected(result.failure, now());
    }
  } catch (error) {
    const kind = error instanceof PanelFailure ? error.kind : 'protocol';
    return kind === 'session'
      ? { type: 'notSent', at: now(), why: 'session' }
      : { type: 'lost', at: now(), why: kind };
  }
}

const noRefusal = { text: null, retryAfterSeconds: null, shortage: null };

function shortOf({ shortage }: Extract<BuyResult, { outcome: 'tooLittleMoney' }>): PurchaseRefusal {
  return { ...noRefusal, kind: 'tooLittleMoney', text: shortage.text, shortage };
}

function rejected({ kind, text, retryAfterSeconds }: PanelFailure, at: number): PurchaseEvent {
  if (kind === 'network') return { type: 'notSent', at, why: 'network' };
  return { type: 'refused', at, refusal: { kind, text, retryAfterSeconds, shortage: null } };
}

/** Read again, for a receipt is no arithmetic; where that fails, what the panel said in its answer (C85). */
async function figuresAfter({ desk }: PurchaseLedger, answered: Omit<Figures, 'credit'>): Promise<Figures> {
  try {
    const form = await desk.parts.panel.priceOf(1);
    if (form) return { balance: form.balance, credit: form.credit, incidentsLeft: form.incidentsLeft };
  } catch {
    // It is bought all the same, and the answer has figures of its own.
  }
  return { ...answered, credit: null };
}
