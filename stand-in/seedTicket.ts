import { demoFileBytes } from './demo/demoFiles.ts';
import type { DemoFile, DemoMessage, DemoTicket } from './demo/demoTicket.ts';
import { formatDate, formatSeconds, hourMs, minuteMs } from './clock.ts';
import { postLedger } from './accounts.ts';
import { insertMessage } from './messages.ts';
import type { Upload } from './requestBag.ts';
import type { Store } from './store.ts';
import { writeAbuse } from './ticketInput.ts';
import { insertTicket } from './tickets.ts';
import type { StatusCode } from './ticketStatus.ts';

/** Whose ticket it is and when "now" was. */
export interface SeedOwner {
  accountId: number;
  person: string;
  now: number;
}

/** When a ticket was opened. */
export function openedAt(ticket: DemoTicket, now: number): number {
  return now - Math.max(0, ...ticket.messages.map((message) => message.minutesAgo)) * minuteMs;
}

/** Puts a described ticket into the store as if it had happened, and gives its number. */
export function seedTicket(store: Store, owner: SeedOwner, ticket: DemoTicket): number {
  const author = ticket.author ?? owner.person;
  const createdAt = openedAt(ticket, owner.now);
  const id = insertTicket(store, {
    accountId: owner.accountId,
    author,
    subject: ticket.subject,
    status: ticket.status,
    departmentId: ticket.department === 'technical' ? 10 : 11,
    serviceId: ticket.service,
    wishedPriority: ticket.priority,
    createdAt,
    lastMessageAt: lastLetterAt(ticket.messages, owner.now) ?? createdAt,
    waitingSince: waitingSince(ticket.messages, ticket.status, owner.now),
    unread: ticket.unread ?? false,
  });
  insertMessage(store, { ticketId: id, type: 'info', body: '', author: '', at: createdAt });
  for (const message of ticket.messages) seedMessage(store, id, author, message, owner.now);
  seedAbuse(store, id, ticket, owner.now);
  seedFee(store, owner, id, ticket);
  return id;
}

const typeOf = { customer: 'incoming', staff: 'outcoming', system: 'system' } as const;

function seedMessage(
  store: Store,
  ticketId: number,
  author: string,
  message: DemoMessage,
  now: number,
): void {
  const { body, files = [], from, minutesAgo, rating } = message;
  insertMessage(store, {
    ticketId,
    type: typeOf[from],
    body,
    author: message.author ?? (from === 'customer' ? author : 'Support'),
    at: now - minutesAgo * minuteMs,
    files: files.map(uploadOf),
    ...(rating === undefined ? {} : { rating }),
  });
}

const rendered = new Map<DemoFile, Upload>();

function uploadOf(file: DemoFile): Upload {
  const known = rendered.get(file) ?? { name: file.name, content: demoFileBytes(file) };
  rendered.set(file, known);
  return known;
}

function lastLetterAt(messages: readonly DemoMessage[], now: number): number | null {
  const last = messages.findLast((message) => message.from !== 'system');
  return last === undefined ? null : now - last.minutesAgo * minuteMs;
}

/** Since the first message that support has not answered; null where nobody waits. */
function waitingSince(messages: readonly DemoMessage[], status: StatusCode, now: number): number | null {
  if (status === 2 || status === 3 || status === 10) return null;
  const letters = messages.filter((message) => message.from !== 'system');
  const first = letters[letters.findLastIndex((message) => message.from === 'staff') + 1];
  return first === undefined ? null : now - first.minutesAgo * minuteMs;
}

function seedAbuse(store: Store, ticketId: number, { abuse }: DemoTicket, now: number): void {
  if (abuse === undefined) return;
  const deadline = now + abuse.deadlineInHours * hourMs;
  writeAbuse(store, ticketId, 'staff', {
    score: abuse.score,
    action: abuse.action,
    deadlineDate: formatDate(deadline),
    deadlineTime: formatSeconds(deadline).slice(11, 16),
    scoreNote: abuse.note,
  });
}

/** A fee of the past: charged, and paid in when it was, so that the balance is the one promised for the account. */
function seedFee(store: Store, { accountId, now }: SeedOwner, ticketId: number, ticket: DemoTicket): void {
  const { expenseCents = 0 } = ticket;
  if (expenseCents === 0) return;
  const at = lastLetterAt(ticket.messages, now) ?? now;
  postLedger(store, { accountId, at, cents: expenseCents, reason: 'Payment' });
  postLedger(store, {
    accountId,
    at,
    cents: -expenseCents,
    reason: `Support fee for ticket ${ticketId}`,
    ticketId,
  });
  store.run('UPDATE tickets SET fee = ? WHERE id = ?', [expenseCents, ticketId]);
}
