import { opaqueId, parseTicketId } from '../../panel/domain.ts';
import type { AttachmentId, DepartmentId, MessageId, ServiceId, StatusCode } from '../../panel/domain.ts';
import type { TicketPage } from '../../panel/listTickets.ts';
import type { Ticket } from '../../panel/readTicket.ts';
import { required, z } from '../../panel/schema.ts';

const statusCodes = ['new', 'inProgress', 'waiting', 'closed', 'archived', 'unknown'] as const;
const text = z.string();
const textOrNull = z.nullable(z.string());
const numberOrNull = z.nullable(z.number());

const ticketId = z.pipe(
  z.number(),
  required((id: number) => parseTicketId(String(id))),
);
const status = z.object({ code: z.enum(statusCodes satisfies readonly StatusCode[]), caption: text });

const row = z.object({
  id: ticketId,
  subject: text,
  lastMessageAt: numberOrNull,
  lastMessageText: text,
  wait: z.nullable(z.union([z.object({ seconds: z.number() }), z.object({ text })])),
  author: textOrNull,
  status,
  unread: z.boolean(),
  isArchivable: z.boolean(),
  isAbuse: z.boolean(),
  department: textOrNull,
});

const columns = ['id', 'name', 'last_message', 'wait_time', 'create_user', 'tstatus'] as const;

const page = z.object({
  tickets: z.array(row),
  oddities: z.number(),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
  sort: z.nullable(z.object({ column: z.enum(columns), descending: z.boolean() })),
  ofOtherDays: z.number(),
});

const entry = z.object({
  id: z.pipe(text, z.transform(opaqueId<MessageId>)),
  from: z.enum(['customer', 'staff', 'system', 'facts']),
  author: textOrNull,
  postedAt: numberOrNull,
  postedText: text,
  body: text,
  lines: z.array(text),
  attachments: z.array(
    z.object({ id: z.pipe(text, z.transform(opaqueId<AttachmentId>)), name: text, sizeBytes: numberOrNull }),
  ),
  rating: z.nullable(z.enum(['good', 'bad', 'none'])),
});

const ticket = z.object({
  id: ticketId,
  subject: text,
  status,
  isArchived: z.boolean(),
  service: textOrNull,
  serviceId: z.nullable(z.pipe(text, z.transform(opaqueId<ServiceId>))),
  departmentId: z.nullable(z.pipe(text, z.transform(opaqueId<DepartmentId>))),
  departmentName: textOrNull,
  priority: textOrNull,
  priorityInForce: textOrNull,
  supportFee: z.nullable(z.object({ minor: z.number(), currency: textOrNull })),
  incidentsLeft: numberOrNull,
  abuse: z.nullable(
    z.object({
      score: numberOrNull,
      actionKind: z.nullable(z.enum(['forward', 'suspendAll', 'suspendItem'])),
      action: textOrNull,
      deadlineAt: numberOrNull,
      comment: textOrNull,
    }),
  ),
  createdAt: numberOrNull,
  thread: z.array(entry),
});

/** Undefined for whatever is not what we read today: an older format is dropped, not guessed at (S028, H060). */
export function readCopy(kind: 'list' | 'ticket', stored: unknown): TicketPage | Ticket | undefined {
  const value = parsed(stored);
  if (kind === 'list') return orUndefined<TicketPage>(z.safeParse(page, value));
  return orUndefined<Ticket>(z.safeParse(ticket, value));
}

function orUndefined<Data>(result: { success: true; data: Data } | { success: false }): Data | undefined {
  return result.success ? result.data : undefined;
}

function parsed(stored: unknown): unknown {
  try {
    return typeof stored === 'string' ? JSON.parse(stored) : undefined;
  } catch {
    return undefined;
  }
}
