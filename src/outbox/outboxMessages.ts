import type { CustomerId } from '../panel/domain.ts';
import { z } from '../panel/schema.ts';
import { printRecord, readKnownRecord } from './outboxRecords.ts';
import type { ActRecord, DraftRecord } from './outboxRecords.ts';

/** What the tabs of one customer tell each other. A record is told whole: storage may be refused to the hearer. */
export type OutboxMessage =
  | { type: 'record'; record: ActRecord | DraftRecord }
  /** The customer gave these words up: an act's record is gone. */
  | { type: 'dropped'; actId: string }
  /** Signed out. Without `keepWords` nothing of the customer may stay in any tab. */
  | { type: 'closed'; keepWords: boolean };

const messageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('record'), customerId: z.string(), record: z.unknown() }),
  z.object({ type: z.literal('dropped'), customerId: z.string(), actId: z.string() }),
  z.object({ type: z.literal('closed'), customerId: z.string(), keepWords: z.boolean() }),
]);

export function printMessage(message: OutboxMessage, customerId: CustomerId): unknown {
  return message.type === 'record'
    ? { type: 'record', customerId, record: printRecord(message.record) }
    : { ...message, customerId };
}

/** Null for whatever is not for this customer or not understood (a tab of another version of the app). */
export function readMessage(value: unknown, customerId: CustomerId): OutboxMessage | null {
  const parsed = z.safeParse(messageSchema, value);
  if (!parsed.success || parsed.data.customerId !== customerId) return null;
  const message = parsed.data;
  if (message.type === 'dropped') return { type: 'dropped', actId: message.actId };
  if (message.type === 'closed') return { type: 'closed', keepWords: message.keepWords };
  const record = readKnownRecord(message.record, customerId);
  return record === null ? null : { type: 'record', record };
}
