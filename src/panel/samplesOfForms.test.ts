import { expect, test } from 'vitest';
import { buyIncidents } from './buyIncidents.ts';
import { callPanel } from './callPanel.ts';
import { choicesOf } from './choices.ts';
import { caption, child, count, list, text } from './document.ts';
import { opaqueId } from './domain.ts';
import type { MessageId } from './domain.ts';
import { priceOf, readIncidentForm } from './incidentForm.ts';
import { keepAlive } from './keepAlive.ts';
import { money } from './money.ts';
import { readNotices } from './notices.ts';
import { defineProcedure } from './procedure.ts';
import { rateMessage } from './rateMessage.ts';
import { sendReply } from './replyTicket.ts';
import { answerWithSample, ticketId } from './cannedPanel.ts';
import { anyAnswer } from './decoder.ts';
import { confirmSecondFactor, signIn, signOut, whoAmI } from './sessionProcedures.ts';

const euros = (minor: number) => ({ minor, currency: 'EUR' });

// Functions of later screens have no procedure yet: what their forms are made of is read by the same codec.
const anyForm = defineProcedure({
  name: 'clientticket.edit',
  kind: 'read',
  needsSession: true,
  fields: () => ({}),
  answer: anyAnswer,
});
const readForm = () => callPanel(anyForm, null);
const choices = (doc: unknown, field: string) => choicesOf(child(doc, 'slist'), field).map(({ key }) => key);
const amount = (doc: unknown, field: string) =>
  money(caption(child(doc, field)), caption(child(doc, 'currency')) || null);

test('filter-form.json: the filter form with nothing set', async () => {
  answerWithSample('filter-form.json');
  const form = await readForm();
  expect(list(child(form, 'tstatus')).map(text)).toEqual(['']);
  expect(choices(form, 'tstatus')).toEqual(['0', '1', '2', '3']);
  expect(choices(form, 'message_post')).toHaveLength(8);
});

test('filter-form-set.json: a filter form with two statuses', async () => {
  answerWithSample('filter-form-set.json');
  const form = await readForm();
  expect(list(child(form, 'tstatus')).map(text)).toEqual(['1', '2']);
  expect(text(child(form, 'message_poststart'))).toBe('2026-11-01');
});

test('filter-ok.json: one status of a filter comes without a list', async () => {
  answerWithSample('filter-ok.json');
  expect(list(child(await readForm(), 'tstatus')).map(text)).toEqual(['2']);
});

test('form-new.json: choices without their markup', async () => {
  answerWithSample('form-new.json');
  const form = await readForm();
  expect(choicesOf(child(form, 'slist'), 'client_department')).toMatchObject([
    { key: '10', caption: 'Technical support' },
    { key: '11', caption: 'Customer care' },
  ]);
  expect(choices(form, 'ticket_project_select')).toEqual([]);
  expect(amount(form, 'incident_price')).toEqual({ minor: 1000, currency: 'EUR' });
});

test('form-new-providers.json: departments of two providers', async () => {
  answerWithSample('form-new-providers.json');
  const form = await readForm();
  expect(choices(form, 'ticket_project_select')).toEqual(['1', '2']);
  expect(choices(form, 'client_department')).toEqual(['10', '11', '20']);
});

test('form-department-changed.json: what opening the ticket would cost', async () => {
  answerWithSample('form-department-changed.json');
  const form = await readForm();
  expect(money(caption(child(form, 'ticket_expense')))).toEqual({ minor: 1000, currency: null });
  expect(count(child(form, 'incident_count'))).toBe(0);
  expect(choices(form, 'ticket_item')).toEqual(['null', '501', '502', '510', '515']);
});

test('service-autocomplete.json: services that match what was typed', async () => {
  answerWithSample('service-autocomplete.json');
  expect(choices(await readForm(), 'ticket_item')).toEqual(['null', '501']);
});

test('auth-ok.json: the password was right', async () => {
  answerWithSample('auth-ok.json');
  expect(await signIn({ username: 'demo', password: 'demo' })).toEqual({ outcome: 'accepted' });
});

test('totp-ok.json: the code was right', async () => {
  answerWithSample('totp-ok.json');
  expect(await confirmSecondFactor('123456')).toEqual({ outcome: 'accepted' });
});

test('whoami.json: who is signed in, and the balance', async () => {
  answerWithSample('whoami.json');
  expect(await whoAmI()).toEqual({
    state: 'signedIn',
    customer: {
      id: '17',
      login: 'demo',
      name: 'Dana Demo',
      email: 'dana@example.com',
      language: 'en',
      balance: { minor: 12_000, currency: 'EUR' },
    },
  });
});

test('whoami-sparse.json: a panel that tells less of the customer', async () => {
  answerWithSample('whoami-sparse.json');
  expect(await whoAmI()).toMatchObject({
    customer: { id: '17', login: null, name: 'dana@example.com', balance: null },
  });
});

test('keepalive.json: the session goes on', async () => {
  answerWithSample('keepalive.json');
  expect(await keepAlive()).toBeUndefined();
});

test('sign-out.json: the panel was told', async () => {
  answerWithSample('sign-out.json');
  expect(await signOut()).toEqual({ panelTold: true });
});

test('archive-ok.json: all were archived', async () => {
  answerWithSample('archive-ok.json');
  expect(child(await readForm(), 'ok')).toEqual({});
});

test('create-ok.json: the number of the new ticket', async () => {
  answerWithSample('create-ok.json');
  expect(text(child(await readForm(), 'id'))).toBe('2061');
});

test('create-ok-bare.json: created, without telling the number', async () => {
  answerWithSample('create-ok-bare.json');
  expect(child(await readForm(), 'ok')).toEqual({});
});

test('reply-ok.json: the reply was taken', async () => {
  answerWithSample('reply-ok.json');
  const result = await sendReply({ ticketId: ticketId('1060'), message: 'Thanks' });
  expect(result).toEqual({ outcome: 'done', value: null });
});

test('rate-ok.json: the rating was taken', async () => {
  answerWithSample('rate-ok.json');
  const messageId = opaqueId<MessageId>('70006');
  const result = await rateMessage({ ticketId: ticketId('1060'), messageId, rating: 'good' });
  expect(result).toEqual({ outcome: 'done', value: null });
});

test('incident-form.json: the price of one incident', async () => {
  answerWithSample('incident-form.json');
  expect(await readIncidentForm()).toEqual({
    count: 1,
    price: euros(1000),
    total: euros(1000),
    balance: euros(12_000),
    credit: euros(0),
    incidentsLeft: 3,
  });
});

test('incident-form-count.json: the price of five incidents', async () => {
  answerWithSample('incident-form-count.json');
  expect(await priceOf(5)).toMatchObject({ count: 5, price: euros(1000), total: euros(5000) });
});

test('incident-ok.json: two incidents were bought', async () => {
  answerWithSample('incident-ok.json');
  expect(await buyIncidents({ count: 2 })).toEqual({
    outcome: 'done',
    value: { total: euros(2000), balance: euros(10_000), incidentsLeft: 5 },
  });
});

test('notify.json: two tickets have news', async () => {
  answerWithSample('notify.json');
  expect(await readNotices()).toEqual({ ticketsWithNews: 2, balance: { minor: 12_000, currency: null } });
});

test('notify-several.json: the notice about tickets among others', async () => {
  answerWithSample('notify-several.json');
  expect(await readNotices()).toMatchObject({ ticketsWithNews: 0 });
});

test('dashboard-info.json: a balance with its currency behind it', async () => {
  answerWithSample('dashboard-info.json');
  const [row] = list(child(await readForm(), 'elem'));
  expect(money(caption(child(row, 'realbalance')))).toEqual({ minor: 12_000, currency: 'EUR' });
});

test('subaccount.json: the credit limit', async () => {
  answerWithSample('subaccount.json');
  const [row] = list(child(await readForm(), 'elem'));
  expect(amount(row, 'credit')).toEqual({ minor: 0, currency: 'EUR' });
});
