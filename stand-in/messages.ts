import { randomBytes } from 'node:crypto';
import { messageKey } from './caseFold.ts';
import type { Upload } from './requestBag.ts';
import type { Store } from './store.ts';

/** Directions as the provider sees them: `incoming` is the customer's (panel protocol §6.2). */
export type MessageType = 'info' | 'system' | 'incoming' | 'outcoming';

export type MessageRecord = {
  id: number;
  ticketId: number;
  userId: number | null;
  type: MessageType;
  body: string;
  author: string;
  at: number;
  rating: 'good' | 'bad' | null;
};

export type AttachmentRecord = { id: string; messageId: number; name: string; size: number };

export interface NewMessage {
  ticketId: number;
  type: MessageType;
  body: string;
  author: string;
  at: number;
  /** The user whose hourly number it counts towards. */
  userId?: number;
  rating?: 'good' | 'bad';
  files?: readonly Upload[];
}

const insertMessageSql = `INSERT INTO messages (ticketId, userId, type, body, bodyKey, author, at, rating)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;

/** Puts in a message with its files, the text as it came. The ticket's own row is the caller's. */
export function insertMessage(store: Store, message: NewMessage): number {
  const { ticketId, type, body, author, at, userId = null, rating = null, files = [] } = message;
  const { id } = store.run(insertMessageSql, [
    ticketId,
    userId,
    type,
    body,
    messageKey(body),
    author,
    at,
    rating,
  ]);
  for (const [position, file] of files.entries()) {
    store.run(
      'INSERT INTO attachments (id, messageId, position, name, size, content) VALUES (?, ?, ?, ?, ?, ?)',
      [
        `f-${randomBytes(16).toString('hex')}`,
        id,
        position,
        file.name,
        file.content.byteLength,
        file.content,
      ],
    );
  }
  return id;
}

/** The thread, oldest first. */
export function readMessages(store: Store, ticketId: number): MessageRecord[] {
  return store.all<MessageRecord>(
    `SELECT id, ticketId, userId, type, body, author, at, rating
     FROM messages WHERE ticketId = ? ORDER BY at, id`,
    [ticketId],
  );
}

/** The files of a ticket without their bytes, by message. */
export function readAttachments(store: Store, ticketId: number): Map<number, AttachmentRecord[]> {
  const files = store.all<AttachmentRecord>(
    `SELECT a.id, a.messageId, a.name, a.size FROM messages m JOIN attachments a ON a.messageId = m.id
     WHERE m.ticketId = ? ORDER BY a.messageId, a.position`,
    [ticketId],
  );
  return Map.groupBy(files, (file) => file.messageId);
}

/** How many messages a user has written since then. */
export function countMessagesSince(store: Store, userId: number, since: number): number {
  const sql = 'SELECT count(*) AS count FROM messages WHERE userId = ? AND at > ?';
  return store.one<{ count: number }>(sql, [userId, since])?.count ?? 0;
}

/** A customer's message: support is to act, and the wait goes on from where it began (panel protocol §6.2). */
export function postFromCustomer(store: Store, message: Omit<NewMessage, 'type'>): number {
  const id = insertMessage(store, { ...message, type: 'incoming' });
  store.run(
    `UPDATE tickets SET status = 1, lastMessageAt = ?, waitingSince = ifnull(waitingSince, ?)
     WHERE id = ? AND archived = 0`,
    [message.at, message.at, message.ticketId],
  );
  return id;
}

/** Support's answer: the customer is to act and has something unread. */
export function postFromStaff(store: Store, message: Omit<NewMessage, 'type' | 'userId'>): number {
  const id = insertMessage(store, { ...message, type: 'outcoming' });
  store.run(
    `UPDATE tickets SET status = 2, unread = 1, lastMessageAt = ?, waitingSince = NULL
     WHERE id = ? AND archived = 0`,
    [message.at, message.ticketId],
  );
  return id;
}
