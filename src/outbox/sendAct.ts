import type { TicketId } from '../panel/domain.ts';
import { PanelFailure } from '../panel/failure.ts';
import type { ActLedger } from './actLedger.ts';
import type { Desk } from './desk.ts';
import { isSameText } from './matchReply.ts';
import { lockNames } from './outboxParts.ts';
import type { SendResult } from './outboxParts.ts';
import type { ActRecord, Returned } from './outboxRecords.ts';
import { isUndecided, transition } from './replyMachine.ts';
import type { Refusal, ReplyEvent, Sent } from './replyMachine.ts';
import type { Settler } from './settleReply.ts';

/** One deliberate press of Send. */
export type Press = {
  ticketId: TicketId;
  subject: string;
  actId: string;
  text: string;
  returned: Returned | null;
  /** Own messages that the customer's page shows. */
  knownIds: readonly string[];
  /** The customer was told what an equal undecided reply means, and sends all the same. */
  isInsisted: boolean;
};

/**
 * What the press met. 'done': it was carried out, the act's record says with what result. All others sent nothing:
 * the same act went from another tab ('sentElsewhere'), that tab sent other words ('otherWordsSent'), an equal reply
 * is undecided ('twin'), the earlier one was found after all ('found') or could not be looked for ('cannotRead').
 */
export type PressResult =
  | 'done'
  | 'sentElsewhere'
  | 'otherWordsSent'
  | 'twin'
  | 'found'
  | 'cannotRead'
  | 'signedOut';

type Hands = { desk: Desk; ledger: ActLedger; settler: Settler };

/** Sends once, alone among the tabs: whoever comes second sees the first one's record (S044). Never throws. */
export async function sendAct(hands: Hands, press: Press): Promise<PressResult> {
  const { parts, customerId } = hands.desk;
  return parts.locks.run(lockNames.send(customerId, press.ticketId), () => sendAlone(hands, press));
}

/** Acts of a tab that is gone: it held this lock while it sent, and whoever runs this has it now (S021, S045). */
export async function interruptAbandoned({ desk, ledger }: Hands, ticketId: TicketId): Promise<void> {
  for (const { act } of await desk.store.readActs(ticketId)) {
    const at = desk.parts.clock.now();
    if (act.stage.name === 'sending')
      await ledger.amend(ticketId, act.actId, { type: 'lost', at, why: 'interrupted' });
  }
}

async function sendAlone(hands: Hands, press: Press): Promise<PressResult> {
  const { desk } = hands;
  if (desk.isClosed()) return 'signedOut';
  const obstacle = await findObstacle(hands, press);
  if (obstacle !== null) return obstacle;
  // Where the browser refuses storage, only this tells the other tabs that the act has been used (S022, S044).
  const letGo = await desk.parts.locks.claim(lockNames.act(press.actId));
  if (letGo === null) return 'sentElsewhere';
  try {
    await carryOut(hands, press);
  } finally {
    if (desk.store.isKept) letGo();
  }
  return 'done';
}

async function findObstacle(hands: Hands, press: Press): Promise<PressResult | null> {
  const { desk, settler } = hands;
  const { ticketId, actId, text, returned } = press;
  const earlier = (await desk.store.readAct(ticketId, actId)) ?? desk.seenAct(actId);
  if (earlier) return isSameText(earlier.act.text, text) ? 'sentElsewhere' : 'otherWordsSent';
  if (press.isInsisted) return null;
  if (returned?.stage.name === 'notFound') {
    if (!(await settler.checkNow(ticketId))) return 'cannotRead';
    const first = await desk.store.readAct(ticketId, returned.actId);
    if (first?.act.stage.name === 'delivered') return 'found';
  }
  const acts = await desk.store.readActs(ticketId);
  return acts.some(({ act }) => isUndecided(act.stage) && isSameText(act.text, text)) ? 'twin' : null;
}

async function carryOut({ desk, ledger }: Hands, press: Press): Promise<void> {
  const { ticketId, subject, actId, text } = press;
  const { clock, page, panel } = desk.parts;
  const draft = { actId, text, fileCount: 0, stage: { name: 'draft' } } as const;
  const about = { part: 'act', customerId: desk.customerId, ticketId, subject } as const;
  const first: ReplyEvent = page.isOnline()
    ? { type: 'pressed', sent: takeDown(desk, press) }
    : { type: 'heldBack', at: clock.now(), why: 'offline' };
  const record: ActRecord = { ...about, revision: 1, returnedAs: null, act: transition(draft, first) };
  // Before anything leaves: a tab that dies from here on leaves word of what it was doing (P1, P2).
  await ledger.open(record);
  if (first.type === 'heldBack' || desk.isClosed()) return;
  const event = await outcomeOf(desk, () => panel.sendReply({ ticketId, message: text }));
  await ledger.amend(ticketId, actId, event, record);
}

function takeDown({ parts }: Desk, { knownIds }: Press): Sent {
  return { at: parts.clock.now(), panelAt: parts.panel.now(), knownIds, knownCount: knownIds.length };
}

/** What one call came to. Anything unforeseen is unknown: it may have left. */
async function outcomeOf({ parts }: Desk, call: () => Promise<SendResult>): Promise<ReplyEvent> {
  const at = () => parts.clock.now();
  try {
    const result = await call();
    if (result.outcome === 'done') return { type: 'answered', at: at() };
    const { failure } = result;
    if (result.outcome === 'unknown') return { type: 'lost', at: at(), why: failure.kind };
    if (failure.kind === 'network') return { type: 'heldBack', at: at(), why: 'network' };
    return { type: 'refused', at: at(), refusal: refusalOf(failure) };
  } catch (error) {
    const hasNoSession = error instanceof PanelFailure && error.kind === 'session';
    return hasNoSession
      ? { type: 'heldBack', at: at(), why: 'session' }
      : { type: 'lost', at: at(), why: error instanceof PanelFailure ? error.kind : 'protocol' };
  }
}

function refusalOf({ kind, text, field, code, retryAfterSeconds }: PanelFailure): Refusal {
  return { kind, text, field, code, retryAfterSeconds };
}
