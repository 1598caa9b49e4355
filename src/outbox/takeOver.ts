import type { ActLedger } from './actLedger.ts';
import type { Desk } from './desk.ts';
import type { OutboxContents } from './outboxContents.ts';
import { lockNames } from './outboxParts.ts';
import type { ActRecord } from './outboxRecords.ts';
import { isReturned, isUnderWay } from './replyMachine.ts';
import { interruptAbandoned } from './sendAct.ts';
import type { Settler } from './settleReply.ts';

/** Kept so long after they were decided: another tab may still hold the same draft (S044). */
const RECEIPT_KEPT_MS = 24 * 60 * 60_000;

type Hands = { desk: Desk; ledger: ActLedger; settler: Settler };

/**
 * At the start: does what a killed tab left undone between an act and its draft, and forgets what was decided long
 * ago.
 */
export async function tidyUp({ desk, ledger }: Hands, contents: OutboxContents): Promise<void> {
  for (const { act, ticketId } of contents.allActs()) {
    if (!isUnderWay(act.stage)) await ledger.catchUp(ticketId, act.actId);
  }
  const old = contents.receipts(desk.parts.clock.now() - RECEIPT_KEPT_MS);
  for (const { act, ticketId } of old) await desk.store.removeAct(ticketId, act.actId);
}

/**
 * Goes on with acts that nobody may be looking after: what was being sent is waited for and, should its tab be gone,
 * called unknown (S021, S033, S045); what is unknown is read for; what should have been given back is.
 */
export function takeOver(hands: Hands, acts: readonly ActRecord[], reload: () => Promise<void>): void {
  const { ledger, settler } = hands;
  for (const { act, ticketId, returnedAs } of acts) {
    if (isUnderWay(act.stage)) void waitForSender(hands, ticketId, reload);
    else if (act.stage.name === 'unknown') settler.ensure(ticketId);
    else if (isReturned(act.stage) && returnedAs === null) void ledger.catchUp(ticketId, act.actId);
  }
}

async function waitForSender(
  hands: Hands,
  ticketId: ActRecord['ticketId'],
  reload: () => Promise<void>,
): Promise<void> {
  const { parts, customerId, isClosed } = hands.desk;
  await parts.locks.run(lockNames.send(customerId, ticketId), async () => {
    if (!isClosed()) await interruptAbandoned(hands, ticketId);
  });
  await reload();
}
