import { expect, test } from 'vitest';
import { buyIncidents } from './buyIncidents.ts';
import { callPanel, writeToPanel } from './callPanel.ts';
import { PanelFailure } from './failure.ts';
import { listTickets } from './listTickets.ts';
import { defineProcedure } from './procedure.ts';
import { readTicket } from './readTicket.ts';
import { sendReply } from './replyTicket.ts';
import { answerWithSample, openList, ticketId } from './cannedPanel.ts';
import { okAnswer } from './decoder.ts';
import { confirmSecondFactor, signIn, whoAmI } from './sessionProcedures.ts';

async function failureOf(call: Promise<unknown>): Promise<PanelFailure> {
  const failure = await call.then(
    () => null,
    (error: unknown) => error,
  );
  if (failure instanceof PanelFailure) return failure;
  throw new Error('expected a PanelFailure');
}

const reply = { ticketId: ticketId('1060'), message: 'Thanks' };
const list = () => failureOf(listTickets(openList));

// Creating has no procedure yet: what is refused is classified by the fields that were sent.
const form = defineProcedure({
  name: 'clientticket.edit',
  kind: 'write',
  needsSession: true,
  fields: (fields: Record<string, string>) => fields,
  answer: okAnswer,
  fieldNames: {
    name: 'subject',
    client_department: 'departmentId',
    file_2: 'file',
    ticket_expense: 'supportFee',
  },
});
const send = (fields: Record<string, string>) => writeToPanel(form, fields);

test('error-validation.json: an unknown choice is told at its field', async () => {
  answerWithSample('error-validation.json');
  expect(await send({ client_department: '77' })).toMatchObject({
    outcome: 'rejected',
    failure: {
      kind: 'invalid',
      field: 'departmentId',
      text: "The 'Department' field has an invalid value.",
    },
  });
});

test('error-missing-value.json: an empty required field is told at its field', async () => {
  answerWithSample('error-missing-value.json');
  expect(await send({ name: '' })).toMatchObject({
    outcome: 'rejected',
    failure: { kind: 'invalid', field: 'subject' },
  });
});

test('error-file-too-large.json: a file that is too large is told at the files', async () => {
  answerWithSample('error-file-too-large.json');
  expect(await send({ elid: '1058' })).toMatchObject({
    outcome: 'rejected',
    failure: {
      kind: 'invalid',
      field: 'file',
      code: 'limit',
      text: "The file 'dump.sql.gz' is larger than 10.0 MB.",
    },
  });
});

test("error-message-limit.json: too many messages an hour, in the panel's words", async () => {
  answerWithSample('error-message-limit.json');
  expect(await sendReply(reply)).toMatchObject({
    outcome: 'rejected',
    failure: { kind: 'invalid', field: 'message', code: 'limit' },
  });
});

test('error-session.json: S007 the session has ended, and whoami says so', async () => {
  answerWithSample('error-session.json');
  expect(await list()).toMatchObject({ kind: 'session', secondFactorOwed: false });
});

test('error-session-whoami.json: nobody is signed in', async () => {
  answerWithSample('error-session-whoami.json');
  expect(await failureOf(whoAmI())).toMatchObject({ kind: 'session' });
});

// The probe gets the same refusal from this canned panel; S010 in callPanel.test.ts has a session that lives.
test('error-denied.json: S010 a missing right while the session lives', async () => {
  answerWithSample('error-denied.json');
  expect(await list()).toMatchObject({ kind: 'session' });
});

test('error-read-only.json: a read-only field is told at that field, without a probe', async () => {
  answerWithSample('error-read-only.json');
  expect(await send({ elid: '1055', ticket_expense: '0.01' })).toMatchObject({
    outcome: 'rejected',
    failure: { kind: 'invalid', field: 'supportFee' },
  });
});

test("error-not-found.json: S051 no such ticket, or another customer's", async () => {
  answerWithSample('error-not-found.json');
  expect(await failureOf(readTicket(ticketId('999999')))).toMatchObject({
    kind: 'notFound',
    text: "The ticket with the '999999' code does not exist",
  });
});

test('error-file-missing.json: no such file', async () => {
  answerWithSample('error-file-missing.json');
  expect(await failureOf(callPanel(form, { elid: 'f-000000' }))).toMatchObject({ kind: 'notFound' });
});

test('error-ticket-closed.json: a reply to an archived ticket is refused with a code', async () => {
  answerWithSample('error-ticket-closed.json');
  expect(await sendReply(reply)).toMatchObject({
    outcome: 'rejected',
    failure: {
      kind: 'panel',
      code: 'ticket_closed',
      text: "The ticket '1012' is in the archive. Open a new one.",
    },
  });
});

test('error-unknown-function.json: a panel that lacks the function', async () => {
  answerWithSample('error-unknown-function.json');
  expect(await sendReply(reply)).toMatchObject({
    outcome: 'rejected',
    failure: { kind: 'protocol', path: 'doc.error' },
  });
});

test('error-odd-shape.json: H046 a message in a list, as JSON, with a placeholder', async () => {
  answerWithSample('error-odd-shape.json');
  expect(await list()).toMatchObject({
    kind: 'panel',
    code: 'min_message_timeout',
    text: 'Wait 20 seconds before the next message',
  });
});

test('error-ru.json: S100 the code decides in any language', async () => {
  answerWithSample('error-ru.json');
  expect(await sendReply(reply)).toMatchObject({
    outcome: 'rejected',
    failure: { kind: 'invalid', field: 'message', text: expect.stringContaining('не может быть пустым') },
  });
});

test('auth-failed.json: a wrong password', async () => {
  answerWithSample('auth-failed.json');
  expect(await signIn({ username: 'demo', password: 'wrong' })).toEqual({
    outcome: 'rejected',
    reason: 'badPassword',
    text: 'Invalid username or password',
    retryAfterSeconds: null,
  });
});

test('auth-blocked.json: S003 too many wrong passwords, with the time to wait', async () => {
  answerWithSample('auth-blocked.json');
  expect(await signIn({ username: 'demo', password: 'wrong' })).toMatchObject({
    reason: 'blocked',
    retryAfterSeconds: 20,
  });
});

test('auth-needs-totp.json: S005 the second factor is owed', async () => {
  answerWithSample('auth-needs-totp.json');
  expect(await whoAmI()).toEqual({ state: 'secondFactorOwed' });
  expect(await list()).toMatchObject({ kind: 'session', secondFactorOwed: true });
});

test('totp-failed.json: S006 a wrong code', async () => {
  answerWithSample('totp-failed.json');
  expect(await confirmSecondFactor('000000')).toMatchObject({ outcome: 'rejected', reason: 'badCode' });
});

test('archive-partly.json: the placeholder names the ticket that stayed', async () => {
  answerWithSample('archive-partly.json');
  expect(await send({ elid: '1031, 1058, 1060' })).toMatchObject({
    outcome: 'rejected',
    failure: {
      kind: 'panel',
      code: 'ticket_in_progress',
      text: "Tickets '1058' are in progress and cannot be moved to the archive",
    },
  });
});

test('create-no-funds.json: what is missing to open the ticket', async () => {
  answerWithSample('create-no-funds.json');
  expect(await send({ client_department: '10' })).toMatchObject({
    outcome: 'rejected',
    failure: { kind: 'panel', code: 'insufficient_funds', text: expect.stringContaining('-5.00 EUR') },
  });
});

test('S069 incident-no-funds.json: what is missing to buy', async () => {
  answerWithSample('incident-no-funds.json');
  expect(await buyIncidents({ count: 1 })).toEqual({
    outcome: 'tooLittleMoney',
    shortage: {
      needed: { minor: 1000, currency: 'EUR' },
      balance: { minor: 0, currency: 'EUR' },
      credit: { minor: 0, currency: 'EUR' },
      text: expect.stringContaining('Insufficient funds'),
    },
  });
});

test("server-error.html: S039 a gateway's page says nothing of what the panel did", async () => {
  answerWithSample('server-error.html');
  expect(await list()).toMatchObject({ kind: 'panel', code: 'http502', text: null });
  expect(await sendReply(reply)).toMatchObject({ outcome: 'unknown', failure: { kind: 'panel' } });
});

test('login-page.html: a login form instead of an answer', async () => {
  answerWithSample('login-page.html');
  expect(await list()).toMatchObject({ kind: 'session' });
});

test('empty-body.txt: S039 an empty answer', async () => {
  answerWithSample('empty-body.txt');
  expect(await list()).toMatchObject({ kind: 'protocol', path: 'body' });
  expect(await sendReply(reply)).toMatchObject({ outcome: 'unknown', failure: { kind: 'protocol' } });
});

test('truncated.txt: S039 an answer cut off; the failure holds none of its text', async () => {
  answerWithSample('truncated.txt');
  const failure = await list();
  expect(failure).toMatchObject({ kind: 'protocol', path: 'body', procedure: 'clientticket' });
  expect(failure.message).toBe('clientticket: protocol at body');
});

test('no-doc.json: H035 JSON that is no document', async () => {
  answerWithSample('no-doc.json');
  expect(await list()).toMatchObject({ kind: 'protocol', path: 'doc' });
});
