import type { TicketId } from '../panel/domain.ts';
import { PanelFailure } from '../panel/failure.ts';
import type { ActLedger } from './actLedger.ts';
import type { Desk } from './desk.ts';
import { isSameContent } from './draftFiles.ts';
import type { DraftFile } from './draftFiles.ts';
import { isSameText } from './matchReply.ts';
import { lockNames } from './outboxParts.ts';
import type { SendResult } from './outboxParts.ts';
import type { ActRecord, Returned } from './outboxRecords.ts';
import { isUndecided, transition } from './replyMachine.ts';
import { isUnderWay } from './replyMachine.ts';
import type { NotSentReason, Refusal, ReplyEvent, Sent } from './replyMachine.ts';
import { fitsAtLeaving } from './replyHold.ts';
import type { HoldEnd, ReplyHold } from './replyHold.ts';
import type { Settler } from './settleReply.ts';

/** One deliberate press of Send. */
export type Press = {
  ticketId: TicketId;
  subject: string;
  actId: string;
  text: string;
  files: readonly DraftFile[];
  returned: Returned | null;
  /** Own messages that the customer's page shows. */
  knownIds(): readonly string[];
  hold: ReplyHold;
  /** The customer was told what an equal undecided reply means, and sends all the same. */
  isInsisted: boolean;
};

/**
 * What the press met. 'done': it was carried out, the act's record says with what result. All others sent nothing:
 * the customer took it back ('undone'), the same act went from another tab ('sentElsewhere'), that tab sent other words
 * ('otherWordsSent'), an equal reply is undecided ('twin'), the earlier one was found after all ('found') or could not
 * be looked for ('cannotRead').
 */
export type PressResult =
  | 'done'
  | 'undone'
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
    if (!isUnderWay(act.stage)) continue;
    const at = desk.parts.clock.now();
    // What was held and could not leave with its page is here, for certain (S031).
    const isHere = act.stage.name === 'held' && !fitsAtLeaving(act);
    const event: ReplyEvent = isHere
      ? { type: 'heldBack', at, why: 'closed' }
      : { type: 'lost', at, why: 'interrupted' };
    await ledger.amend(ticketId, act.actId, event);
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
  let result: 'done' | 'undone' = 'undone';
  try {
    result = await carryOut(hands, press);
  } finally {
    if (desk.store.isKept || result === 'undone') letGo();
  }
  return result;
}

async function findObstacle(hands: Hands, press: Press): Promise<PressResult | null> {
  const { desk, settler } = hands;
  const { ticketId, actId, text, files, returned } = press;
  const earlier = (await desk.store.readAct(ticketId, actId)) ?? desk.seenAct(actId);
  if (earlier) return isSameContent(earlier.act, press) ? 'sentElsewhere' : 'otherWordsSent';
  if (press.isInsisted) return null;
  if (returned?.stage.name === 'notFound') {
    if (!(await settler.checkNow(ticketId))) return 'cannotRead';
    const first = await desk.store.readAct(ticketId, returned.actId);
    if (first?.act.stage.name === 'delivered') return 'found';
  }
  const acts = await desk.store.readActs(ticketId);
  // Words and number are all that the thread tells of them: by these two could not be told apart.
  const isLike = (act: ActRecord['act']) => isSameText(act.text, text) && act.files.length === files.length;
  return acts.some(({ act }) => isUndecided(act.stage) && isLike(act)) ? 'twin' : null;
}

async function carryOut({ desk, ledger }: Hands, press: Press): Promise<'done' | 'undone'> {
  const { ticketId, subject, actId, text, files, hold } = press;
  const draft = { actId, text, files, stage: { name: 'draft' } } as const;
  const about = { part: 'act', customerId: desk.customerId, ticketId, subject } as const;
  const first = firstEvent(desk, press);
  const record: ActRecord = { ...about, revision: 1, returnedAs: null, act: transition(draft, first) };
  const moment = desk.parts.panel.sessionMoment();
  const held = first.type === 'held' ? hold.wait() : null;
  // Before anything leaves: a tab that dies from here on leaves word of what it was doing (P1, P2).
  await ledger.open(record);
  hold.noted();
  if (first.type === 'heldBack') return 'done';
  const next = held === null ? null : afterHold(desk, { press, moment, end: await held });
  if (next === 'undone') {
    await ledger.withdraw(ticketId, actId);
    return 'undone';
  }
  if (next) await ledger.amend(ticketId, actId, next, record);
  if (next?.type === 'heldBack' || (desk.isClosed() && !hold.hasLeft)) return 'done';
  const event = await outcomeOf(desk, () => hold.call());
  await ledger.amend(ticketId, actId, event, record);
  return 'done';
}

function firstEvent(
  desk: Desk,
  press: Press,
): Extract<ReplyEvent, { type: 'held' | 'pressed' | 'heldBack' }> {
  const at = desk.parts.clock.now();
  if (!desk.parts.page.isOnline()) return { type: 'heldBack', at, why: 'offline' };
  const sent = takeDown(desk, press);
  const { holdMs } = press.hold;
  return holdMs > 0 ? { type: 'held', sent, until: at + holdMs } : { type: 'pressed', sent };
}

type Held = { press: Press; moment: number; end: HoldEnd };

/** What the end of the hold means for the act. What has left with its page has left. */
function afterHold(
  desk: Desk,
  { press, moment, end }: Held,
): Extract<ReplyEvent, { type: 'pressed' | 'heldBack' }> | 'undone' {
  if (end === 'undone') return 'undone';
  const why = press.hold.hasLeft ? null : obstacleAfterHold(desk, { moment, end });
  if (why !== null) {
    // Should the page close just now, nothing may leave any more.
    press.hold.keepBack(why);
    return { type: 'heldBack', at: desk.parts.clock.now(), why };
  }
  return { type: 'pressed', sent: takeDown(desk, press) };
}

/** S032: the session that it was meant for has ended meanwhile, whoever signed in since; or the network is gone. */
function obstacleAfterHold(
  { parts: { page, panel } }: Desk,
  { moment, end }: { moment: number; end: Exclude<HoldEnd, 'undone'> },
): NotSentReason | null {
  if (end !== 'over') return end;
  if (panel.hasSessionEnded(moment)) return 'session';
  return page.isOnline() ? null : 'offline';
}

function takeDown({ parts }: Desk, press: Press): Sent {
  const knownIds = press.knownIds();
  return { at: parts.clock.now(), panelAt: parts.panel.now(), knownIds, knownCount: knownIds.length };
}

/** What one call came to. Anything unforeseen is unknown: it may have left. */
async function outcomeOf({ parts }: Desk, call: () => Promise<SendResult>): Promise<ReplyEvent> {
  const at = () => parts.clock.now();
  try {
    const result = await call();
    if (result.outcome === 'done') return { type: 'answered', at: at(), messageId: result.messageId ?? null };
    const { failure } = result;
    if (result.outcome === 'unknown') {
      return { type: 'lost', at: at(), why: failure.aborted ? 'stopped' : failure.kind };
    }
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
