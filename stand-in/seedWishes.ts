import { randomBytes } from 'node:crypto';
import { minuteMs } from './clock.ts';
import { insertCustomer } from './customers.ts';
import type { AbuseFacts } from './abuseInput.ts';
import { insertMessage } from './messages.ts';
import { hashPassword } from './passwords.ts';
import type { Store } from './store.ts';
import { writeAbuse } from './ticketInput.ts';
import { insertTicket } from './tickets.ts';
import type { StatusCode } from './ticketStatus.ts';
import { createTotpSecret } from './totp.ts';

export interface SeededCustomer {
  login: string;
  password: string;
  accountId: number;
  userId: number;
  realName: string;
  totpSecret?: string;
}

export interface CustomerWish {
  login?: string;
  password?: string;
  realName?: string;
  /** In cents; 120.00 unless told. */
  balance?: number;
  /** 3 unless told. */
  incidents?: number;
  /** In cents; none unless told. */
  credit?: number;
  secondFactor?: boolean;
  /** The new-ticket form then asks for a provider. */
  hasProviders?: boolean;
}

interface MessageWish {
  from: 'customer' | 'staff' | 'system';
  body: string;
  author?: string;
  /** Epoch milliseconds; unless told a minute apart, the last one a minute ago. */
  at?: number;
  files?: readonly { name: string; content: Uint8Array }[];
  rating?: 'good' | 'bad';
}

export interface TicketWish {
  subject?: string;
  /** 2 unless told. */
  status?: StatusCode;
  unread?: boolean;
  /** 10 takes an incident, 11 (unless told) does not, 20 belongs to the second provider. */
  department?: number;
  /** A service of the same account. */
  service?: number;
  author?: string;
  /** In cents. */
  fee?: number;
  /** Registered by support unless told; `true` for one like any. */
  abuse?: true | (Partial<AbuseFacts> & { by?: 'customer' | 'staff' });
  messages?: readonly MessageWish[];
}

const plainPassword = 'test-password';
let knownHash: string | null = null;

// Hashing is slow on purpose; the many customers of a test run share one.
function plainHash(): string {
  knownHash ??= hashPassword(plainPassword);
  return knownHash;
}

/** Makes the customer a test wishes for; what it does not name is made up. */
export function seedCustomer(store: Store, wish: CustomerWish): SeededCustomer {
  const name = `c${randomBytes(5).toString('hex')}`;
  const { login = name, password = plainPassword, realName = 'Test Customer' } = wish;
  const totpSecret = wish.secondFactor === true ? createTotpSecret() : null;
  const ids = insertCustomer(store, {
    login,
    passwordHash: password === plainPassword ? plainHash() : hashPassword(password),
    realName,
    balance: wish.balance ?? 12_000,
    incidents: wish.incidents ?? 3,
    credit: wish.credit ?? 0,
    totpSecret,
    hasProviders: wish.hasProviders ?? false,
    now: Date.now(),
  });
  return { login, password, realName, ...ids, ...(totpSecret === null ? {} : { totpSecret }) };
}

/** Makes a ticket with its thread. Part of the caller's transaction. */
export function seedTicket(
  store: Store,
  customer: SeededCustomer,
  wish: TicketWish,
): { id: number; messageIds: number[] } {
  const { author = customer.realName, status = 2, messages = [{ from: 'customer', body: 'Hello' }] } = wish;
  const dated = datedMessages(messages);
  const letters = dated.filter((message) => message.from !== 'system');
  const createdAt = Math.min(Date.now(), ...dated.map((message) => message.at));
  const id = insertTicket(store, {
    accountId: customer.accountId,
    author,
    subject: wish.subject ?? 'A ticket of a test',
    status,
    departmentId: wish.department ?? 11,
    serviceId: wish.service ?? null,
    wishedPriority: 2,
    createdAt,
    lastMessageAt: letters.at(-1)?.at ?? createdAt,
    waitingSince: status === 0 || status === 1 ? (letters.at(-1)?.at ?? createdAt) : null,
    unread: wish.unread ?? false,
  });
  insertMessage(store, { ticketId: id, type: 'info', body: '', author: '', at: createdAt });
  const messageIds = dated.map((message) => seedMessage(store, id, author, message));
  if (wish.abuse !== undefined) seedAbuse(store, id, wish.abuse === true ? {} : wish.abuse);
  if (wish.fee !== undefined) store.run('UPDATE tickets SET fee = ? WHERE id = ?', [wish.fee, id]);
  return { id, messageIds };
}

type DatedMessage = MessageWish & { at: number };

function datedMessages(messages: readonly MessageWish[]): DatedMessage[] {
  const now = Date.now();
  return messages.map((message, index) => ({
    ...message,
    at: message.at ?? now - (messages.length - index) * minuteMs,
  }));
}

const typeOf = { customer: 'incoming', staff: 'outcoming', system: 'system' } as const;

function seedMessage(store: Store, ticketId: number, author: string, message: DatedMessage): number {
  const { at, body, files = [], from, rating } = message;
  return insertMessage(store, {
    ticketId,
    type: typeOf[from],
    body,
    author: message.author ?? (from === 'customer' ? author : 'Support'),
    at,
    files,
    ...(rating === undefined ? {} : { rating }),
  });
}

function seedAbuse(
  store: Store,
  ticketId: number,
  wish: Partial<AbuseFacts> & { by?: 'customer' | 'staff' },
): void {
  const { by = 'staff', ...facts } = wish;
  const plain = {
    score: 25,
    action: 'forward',
    deadlineDate: '2030-01-31',
    deadlineTime: '18:00',
    scoreNote: '',
  };
  writeAbuse(store, ticketId, by, { ...plain, ...facts });
}
