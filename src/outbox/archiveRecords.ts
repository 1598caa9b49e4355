import { parseTicketId } from '../panel/domain.ts';
import type { CustomerId } from '../panel/domain.ts';
import { z } from '../panel/schema.ts';
import type { ArchiveAct } from './archiveAct.ts';
import { failureKinds } from './failureKinds.ts';

/** An act as it is kept in the browser. `isTold`: the customer has seen what came of it. */
export type ArchiveRecord = { customerId: CustomerId; isTold: boolean; act: ArchiveAct };

/** No customer's drafts start so: the sign cannot be part of an encoded id. */
export function archivePrefix(customerId: CustomerId): string {
  return `@archive/${encodeURIComponent(customerId)}/`;
}

export function archiveKey(customerId: CustomerId, actId: string): string {
  return archivePrefix(customerId) + actId;
}

export function printArchive(record: ArchiveRecord): unknown {
  return { ...record, format: 1, kind: 'archive' };
}

/** Null for every other format, kind or owner. Takes anything. */
export function readArchive(value: unknown, customerId: CustomerId): ArchiveRecord | null {
  const parsed = z.safeParse(recordSchema, value);
  if (!parsed.success || parsed.data.customerId !== customerId) return null;
  const { isTold, act } = parsed.data;
  const tickets = act.tickets.flatMap((ticket) => {
    const id = parseTicketId(String(ticket.id));
    return id === null ? [] : [{ ...ticket, id }];
  });
  return { customerId, isTold, act: { ...act, tickets } };
}

const at = z.number();
const textOrNull = z.nullable(z.string());

const fate = z.enum([
  'waiting',
  'going',
  'unknown',
  'archived',
  'inProgress',
  'answered',
  'refused',
  'notSent',
  'notArrived',
  'gone',
]);

const stage = z.discriminatedUnion('name', [
  z.object({ name: z.literal('held'), until: at }),
  z.object({ name: z.literal('checking') }),
  z.object({ name: z.literal('sending') }),
  z.object({ name: z.literal('reading'), refusal: textOrNull }),
  z.object({
    name: z.literal('settling'),
    why: z.enum([...failureKinds, 'interrupted']),
    isAnswered: z.boolean(),
    refusal: textOrNull,
    tries: z.number(),
    triedAt: at,
    readFailure: z.nullable(z.enum(failureKinds)),
  }),
  z.object({
    name: z.literal('over'),
    at,
    why: z.nullable(z.enum(['stopped', 'offline', 'network', 'session', 'panel'])),
    refusal: textOrNull,
  }),
]);

const recordSchema = z.object({
  format: z.literal(1),
  kind: z.literal('archive'),
  customerId: z.string(),
  isTold: z.boolean(),
  act: z.object({
    actId: z.string(),
    at,
    isStopping: z.boolean(),
    stage,
    tickets: z.array(
      z.object({
        id: z.number(),
        subject: z.string(),
        seen: z.object({
          lastMessageAt: z.nullable(at),
          lastMessageText: z.string(),
          unread: z.boolean(),
        }),
        fate,
      }),
    ),
  }),
});
