import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { opaqueId, parseTicketId } from '../../panel/domain.ts';
import type { AttachmentId, DepartmentId, MessageId, ServiceId, TicketId } from '../../panel/domain.ts';
import type { TicketPage } from '../../panel/listTickets.ts';
import type { Ticket } from '../../panel/readTicket.ts';
import { readCopy } from './copySchemas.ts';

function ticketId(): TicketId {
  const id = parseTicketId('1052');
  if (id === null) throw new Error('That is a number of a ticket');
  return id;
}

const ticket: Ticket = {
  id: ticketId(),
  subject: 'The shop is slow',
  status: { code: 'waiting', caption: 'Waiting' },
  isArchived: false,
  service: 'VPS',
  serviceId: opaqueId<ServiceId>('9'),
  departmentId: opaqueId<DepartmentId>('2'),
  departmentName: 'Technical',
  priority: null,
  priorityInForce: 'high',
  supportFee: { minor: 500, currency: 'EUR' },
  incidentsLeft: 3,
  abuse: { score: 4, actionKind: 'suspendAll', action: 'All', deadlineAt: 5, comment: null },
  createdAt: 1,
  thread: [
    {
      id: opaqueId<MessageId>('7'),
      from: 'staff',
      author: 'Ada',
      postedAt: 2,
      postedText: 'then',
      body: '# hello',
      lines: ['a'],
      attachments: [{ id: opaqueId<AttachmentId>('k'), name: 'a.png', sizeBytes: null }],
      rating: 'good',
    },
  ],
};

const page: TicketPage = {
  tickets: [
    {
      id: ticketId(),
      subject: '',
      lastMessageAt: null,
      lastMessageText: 'once',
      wait: { seconds: 5 },
      author: null,
      status: { code: 'unknown', caption: 'x' },
      unread: true,
      isArchivable: true,
      isAbuse: false,
      department: null,
    },
  ],
  oddities: 0,
  total: 1,
  page: 1,
  pageSize: 50,
  sort: { column: 'last_message', descending: true },
  ofOtherDays: 0,
};

test('N19 a copy comes back as it was, field by field', () => {
  expect(readCopy('ticket', JSON.stringify(ticket))).toEqual(ticket);
  expect(readCopy('list', JSON.stringify(page))).toEqual(page);
});

test('S028 H060 one that lacks a field, or holds what it never did, is none', () => {
  for (const field of Object.keys(ticket)) {
    expect(readCopy('ticket', JSON.stringify({ ...ticket, [field]: undefined }))).toBeUndefined();
    expect(readCopy('ticket', JSON.stringify({ ...ticket, [field]: { foreign: 1 } }))).toBeUndefined();
  }
  expect(readCopy('list', JSON.stringify(ticket))).toBeUndefined();
  expect(readCopy('list', '{"__proto__":{"tickets":[]}}')).toBeUndefined();
});

test('H060 anything at all is read without an error', () => {
  const stored = fc.oneof(fc.anything(), fc.json(), fc.string());
  fc.assert(
    fc.property(stored, (value) => {
      expect(readCopy('ticket', value)).toBeUndefined();
    }),
  );
});
