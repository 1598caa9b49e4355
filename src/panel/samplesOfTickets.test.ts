import { expect, test } from 'vitest';
import { listTickets } from './listTickets.ts';
import { readTicket } from './readTicket.ts';
import { answerWithSample, openList, ticketId } from './cannedPanel.ts';

const ids = async () => (await listTickets(openList)).tickets.map(({ id }) => id);

test('list-three.json: three tickets: an unread answer, one in progress, one closed', async () => {
  answerWithSample('list-three.json');
  const page = await listTickets(openList);
  expect(page).toMatchObject({ total: 3, page: 1, pageSize: 50, oddities: 0 });
  expect(page.sort).toEqual({ column: 'last_message', descending: true });
  expect(page.tickets[0]).toEqual({
    id: 1060,
    subject: 'VPS does not boot after the kernel update',
    lastMessageAt: Date.UTC(2026, 10, 23, 16, 42, 10),
    lastMessageText: '2026-11-23 16:42',
    wait: null,
    author: 'Dana Demo',
    status: { code: 'waiting', caption: 'New replies' },
    unread: true,
    isArchivable: true,
    isAbuse: false,
    department: 'Technical support',
  });
  expect(page.tickets[1]).toMatchObject({ wait: { seconds: 91_200 }, isArchivable: false, unread: false });
  expect(page.tickets.map(({ status }) => status.code)).toEqual(['waiting', 'inProgress', 'closed']);
});

test('list-empty.json: a list without rows is empty, not a failure', async () => {
  answerWithSample('list-empty.json');
  expect(await listTickets(openList)).toMatchObject({ tickets: [], total: 0, oddities: 0 });
});

test('list-one-object.json: a single row may come without its list', async () => {
  answerWithSample('list-one-object.json');
  expect(await ids()).toEqual([1060]);
});

test('list-one-array.json: a single row in a list', async () => {
  answerWithSample('list-one-array.json');
  expect(await ids()).toEqual([1060]);
});

test('list-strange.json: odd rows are shown as far as they can be read, and those without a usable id counted', async () => {
  answerWithSample('list-strange.json');
  const { tickets, total, oddities } = await listTickets(openList);
  expect(tickets.map(({ id }) => id)).toEqual([1057, 1056, 1055, 1054, 1053]);
  expect([total, oddities]).toEqual([7, 2]);
  expect(tickets.map(({ subject }) => subject.slice(0, 8))).toEqual([
    '<script>',
    '🔥 Серве',
    'الخادم ل',
    '',
    'Plain st',
  ]);
  expect(tickets.map(({ wait }) => wait)).toEqual([
    { seconds: 32_760 },
    { text: '3 hours' },
    { seconds: 11_700 },
    null,
    null,
  ]);
  expect(tickets.map(({ status }) => status)).toEqual([
    { code: 'inProgress', caption: 'In progress' },
    { code: 'unknown', caption: 'Waiting to reply' },
    { code: 'closed', caption: '' },
    { code: 'unknown', caption: 'Escalated to vendor' },
    { code: 'new', caption: '' },
  ]);
  expect(tickets.map(({ isArchivable }) => isArchivable)).toEqual([false, true, true, true, false]);
  expect(tickets.map(({ lastMessageAt }) => lastMessageAt)).toEqual([
    Date.UTC(2026, 10, 22, 23, 59, 59),
    null,
    Date.UTC(2026, 10, 21, 8),
    null,
    Date.UTC(2026, 10, 20, 10),
  ]);
  expect(tickets[1]).toMatchObject({ lastMessageText: '22 Nov 2026', author: null, unread: true });
});

test('list-archive.json: archived tickets cannot be archived again', async () => {
  answerWithSample('list-archive.json');
  const { tickets } = await listTickets({ ...openList, list: 'archive' });
  expect(tickets.map(({ id, status, isArchivable }) => [id, status.code, isArchivable])).toEqual([
    [1012, 'archived', false],
    [1004, 'archived', false],
  ]);
});

test('list-clamped-page.json: the page that was served, not the one asked for', async () => {
  answerWithSample('list-clamped-page.json');
  expect(await listTickets({ ...openList, page: 99 })).toMatchObject({ page: 2, total: 52 });
});

test('list-filtered.json: the rows that match a filter', async () => {
  answerWithSample('list-filtered.json');
  expect(await ids()).toEqual([1060, 1031]);
});

test('dashboard-tickets.json: the newest tickets have the same rows', async () => {
  answerWithSample('dashboard-tickets.json');
  expect(await ids()).toEqual([1060, 1058]);
});

test('ticket.json: who said what and when, with files and ratings', async () => {
  answerWithSample('ticket.json');
  const { thread, ...ticket } = await readTicket(ticketId('1060'));
  expect(ticket).toMatchObject({
    id: 1060,
    subject: 'VPS does not boot after the kernel update',
    status: { code: 'waiting', caption: 'New replies' },
    isArchived: false,
    serviceId: '501',
    service: '#501 VPS-2 web01.example.com',
    departmentId: '10',
    departmentName: 'Technical support',
    priority: 'Normal',
    priorityInForce: 'Normal',
    supportFee: { minor: 0, currency: null },
    incidentsLeft: 3,
    abuse: null,
    createdAt: Date.UTC(2026, 10, 23, 7, 15, 2),
  });
  expect(thread.map(({ from, author }) => [from, author])).toEqual([
    ['facts', null],
    ['customer', 'Dana Demo'],
    ['system', null],
    ['staff', 'Ivan, technical support'],
    ['customer', 'Dana Demo'],
    ['staff', 'Ivan, technical support'],
  ]);
  expect(thread.map(({ rating }) => rating)).toEqual([null, null, null, 'good', null, 'none']);
  expect(thread[0]?.lines).toEqual(['#501 VPS-2 web01.example.com', 'Paid until 2027-01-15']);
  expect(thread[1]?.body).toContain('Kernel panic - not syncing');
  expect(thread[1]?.attachments).toEqual([
    { id: 'f-8c1e77a0d2', name: 'screenshot.png', sizeBytes: 48_213 },
    { id: 'f-41b09fe355', name: 'boot log (ночь).txt', sizeBytes: 9120 },
  ]);
  expect(thread[5]?.postedAt).toBe(Date.UTC(2026, 10, 23, 16, 42, 10));
});

test('ticket-strange.json: single nodes, hostile text and a date that is none', async () => {
  answerWithSample('ticket-strange.json');
  const ticket = await readTicket(ticketId('1057'));
  expect(ticket).toMatchObject({ subject: "<script>alert('x')</script>", service: null, serviceId: null });
  expect(ticket.departmentName).toBe(null);
  expect(ticket.thread).toHaveLength(1);
  expect(ticket.thread[0]).toMatchObject({
    from: 'customer',
    author: null,
    postedAt: null,
    postedText: 'yesterday',
  });
  expect(ticket.thread[0]?.body).toMatch(/^<img src=x onerror=alert\(1\)> \[click\]/);
  expect(ticket.thread[0]?.attachments).toEqual([
    { id: 'f-ffff000011', name: '../../etc/passwd\u202Egnp.exe', sizeBytes: null },
  ]);
});

test('ticket-archived.json: an archived ticket, its answer not yet rated', async () => {
  answerWithSample('ticket-archived.json');
  const { isArchived, thread } = await readTicket(ticketId('1012'));
  expect(isArchived).toBe(true);
  expect(thread.map(({ from, rating }) => [from, rating])).toEqual([
    ['facts', null],
    ['customer', null],
    ['staff', 'none'],
    ['system', null],
  ]);
});

test('ticket-abuse.json: a violation registered by support, and a fee', async () => {
  answerWithSample('ticket-abuse.json');
  const { abuse, supportFee, thread } = await readTicket(ticketId('1055'));
  expect(abuse).toEqual({
    score: 25,
    actionKind: 'suspendItem',
    action: 'Suspend the selected service',
    deadlineAt: Date.UTC(2026, 10, 26, 18),
    comment: 'Second report this quarter',
  });
  expect(supportFee?.minor).toBe(500);
  expect(thread[1]).toMatchObject({ from: 'staff', author: 'Abuse desk', rating: null });
});
