import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  answerWithSample,
  cannedPanel,
  documentText,
  errorText,
  sampleText,
  ticketId,
} from './cannedPanel.ts';
import { changeTicket } from './changeTicket.ts';
import { createTicket } from './createTicket.ts';
import { money, moneyText } from './money.ts';
import { followTicketForm, readTicketForm, searchServices } from './readTicketForm.ts';
import { ticketField, ticketFieldNames, ticketFieldOfWire } from './ticketFields.ts';
import { browserZone, wallTime } from './wallTime.ts';

const parameters =
  'name ticket_item ticket_project_select client_department item client_priority priority message show_optional note_message ticket_expense high_priority low_priority incident_count show_abuse score action deadline_date deadline_time score_note'.split(
    ' ',
  );

test('each of the twenty parameters has one entry', () => {
  expect(ticketFieldNames.map((name) => ticketField(name).wire).toSorted()).toEqual(parameters.toSorted());
});

test('form-new.json: what the panel offers for a new ticket', async () => {
  answerWithSample('form-new.json');
  const form = await readTicketForm(null);
  expect(Object.keys(form.fields)).toEqual(
    ticketFieldNames.filter((name) => !['provider', 'linkedService', 'priorityInForce'].includes(name)),
  );
  expect(form).toMatchObject({
    incidentPrice: { minor: 1000, currency: 'EUR' },
    balance: { minor: 12_000, currency: 'EUR' },
    fee: { minor: 0, currency: 'EUR' },
    incidentsLeft: 3,
  });
  expect(form.fields.department?.choices).toEqual([
    {
      key: '10',
      caption: 'Technical support',
      description: 'Servers, panels, moves. Around the clock',
      dependsOn: null,
      takesIncident: true,
    },
    {
      key: '11',
      caption: 'Customer care',
      description: 'Payments, renewals & changes.',
      dependsOn: null,
      takesIncident: null,
    },
  ]);
  expect(form.fields.priority).toMatchObject({ value: '2', isReadOnly: false });
  expect(form.fields.supportFee).toMatchObject({ value: '0.00', isReadOnly: true });
  expect(form.fields.hasOptions).toMatchObject({ value: false, choices: null });
});

test('form-new-providers.json: departments belong to their provider', async () => {
  answerWithSample('form-new-providers.json');
  const { fields } = await readTicketForm(null);
  expect(fields.provider).toMatchObject({ value: '1' });
  expect(fields.department?.choices?.map(({ dependsOn }) => dependsOn)).toEqual(['1', '1', '2']);
});

test('form-department-changed.json: what follows from another department', async () => {
  const requests = cannedPanel(() => sampleText('form-department-changed.json'));
  const form = await followTicketForm({ id: null, changed: 'department', values: { department: '10' } });
  expect(Object.fromEntries(requests[0] ?? [])).toMatchObject({
    sv_field: 'client_department',
    client_department: '10',
  });
  expect(requests[0]?.has('sok')).toBe(false);
  expect(form).toMatchObject({ incidentsLeft: 0, fee: { minor: 1000 } });
  expect(form.fields.service?.choices).toHaveLength(5);
});

test('service-autocomplete.json: services are searched on the panel', async () => {
  const requests = cannedPanel(() => sampleText('service-autocomplete.json'));
  expect((await searchServices('web')).map(({ key }) => key)).toEqual(['null', '501']);
  expect(Object.fromEntries(requests[0] ?? [])).toMatchObject({
    sv_field: 'ticket_item',
    sv_autocomplete: 'yes',
    ticket_item: 'web',
  });
});

test('ticket-abuse.json: what support registered is for reading, in the zone of the customer', async () => {
  answerWithSample('ticket-abuse.json');
  const { fields, fee } = await readTicketForm(ticketId('1055'));
  const here = wallTime(Date.UTC(2026, 10, 26, 18), browserZone());
  expect(fields.deadlineDate).toMatchObject({ value: here.date, isReadOnly: true });
  expect(fields.deadlineTime).toMatchObject({ value: here.time, isReadOnly: true });
  expect(fields.action).toMatchObject({ value: 'suspend_item', isReadOnly: true });
  expect(fields.linkedService).toMatchObject({ value: '#502 VPS-4 db01.example.com', isReadOnly: true });
  expect(fee?.minor).toBe(500);
});

test('ticket.json: choices of a field that is not there offer nothing, and keys are told by name (F16, F18, F26)', async () => {
  answerWithSample('ticket.json');
  const { fields } = await readTicketForm(ticketId('1060'));
  expect(fields).not.toHaveProperty('action');
  const caption = (name: 'service' | 'priorityInForce') =>
    fields[name]?.choices?.find(({ key }) => key === fields[name]?.value)?.caption;
  expect(caption('service')).toBe(fields.linkedService?.value);
  expect(caption('priorityInForce')).toMatch(/^[A-Z]/);
});

test('a service that the panel names among its choices keeps that name', async () => {
  const val = [{ $key: '7', $: 'By the list' }];
  const doc = {
    message: {},
    ticket_item: { $: '7' },
    item: { $readonly: 'yes', $: 'Beside it' },
    slist: [{ $name: 'ticket_item', val }],
  };
  cannedPanel(() => documentText(doc));
  const { service, linkedService } = (await readTicketForm(null)).fields;
  expect(service?.choices).toMatchObject([{ key: '7', caption: 'By the list' }]);
  expect(linkedService?.value).toBe('Beside it');
});

test('another function’s document is no form (H048)', async () => {
  answerWithSample('list-three.json');
  await expect(readTicketForm(null)).rejects.toMatchObject({ kind: 'protocol' });
});

test('a field that is hidden, absent or null is not offered (H052)', async () => {
  const message = { $: '' };
  const doc = { message, note_message: { $hidden: 'yes', $: 'x' }, score: null, unheard_of: { $: '1' } };
  cannedPanel(() => documentText(doc));
  expect(Object.keys((await readTicketForm(null)).fields)).toEqual(['message']);
});

test('what is typed travels as the panel writes it', async () => {
  const requests = cannedPanel(() => sampleText('create-ok.json'));
  const moment = wallTime(Date.UTC(2027, 0, 15, 18), browserZone());
  const created = await createTicket({
    currency: 'EUR',
    values: {
      subject: 'a+b ',
      message: ' two\r\nlines ',
      department: '10',
      service: 'null',
      supportFee: '1 234,50',
      hasOptions: true,
      isAbuse: false,
      score: ' 7 ',
      deadlineDate: moment.date,
      deadlineTime: moment.time,
    },
  });
  expect(created).toMatchObject({ outcome: 'done', value: { id: 2061 } });
  expect(Object.fromEntries(requests[0] ?? [])).toEqual({
    func: 'clientticket.edit',
    out: 'json',
    lang: 'en',
    sok: 'ok',
    clicked_button: 'ok',
    name: 'a+b ',
    subject: 'a+b ',
    message: ' two\r\nlines ',
    client_department: '10',
    ticket_item: 'null',
    ticket_expense: '1234.50',
    show_optional: 'on',
    show_abuse: 'off',
    score: '7',
    deadline_date: '2027-01-15',
    deadline_time: '18:00',
  });
});

test.each([
  ['create-ok-bare.json', null],
  ['create-ok.json', 2061],
])('%s: the number of the new ticket, or that none was told', async (sample, id) => {
  answerWithSample(sample);
  expect(await createTicket({ values: {}, currency: null })).toEqual({ outcome: 'done', value: { id } });
});

test('the number may stand in what is to be opened next alone', async () => {
  cannedPanel(() => documentText({ ok: { $: 'func=clientticket.edit&elid=77' } }));
  expect(await createTicket({ values: {}, currency: null })).toMatchObject({ value: { id: 77 } });
});

test.each(ticketFieldNames)('a refusal of the panel is told at its field: %s', async (name) => {
  cannedPanel(() => errorText('value', ticketField(name).wire));
  const made = await createTicket({ values: {}, currency: null });
  expect(made).toMatchObject({ outcome: 'rejected', failure: { kind: 'invalid', field: name } });
});

test('create-no-funds.json: what it costs is not there', async () => {
  answerWithSample('create-no-funds.json');
  expect(await createTicket({ values: {}, currency: null })).toMatchObject({
    outcome: 'rejected',
    failure: { code: 'insufficient_funds' },
  });
});

test('error-read-only.json: a field that may not be written is told at its place', async () => {
  answerWithSample('error-read-only.json');
  const changed = await changeTicket({
    id: ticketId('1055'),
    values: { supportFee: '0.01' },
    currency: 'EUR',
  });
  expect(changed).toMatchObject({ outcome: 'rejected', failure: { kind: 'invalid', field: 'supportFee' } });
});

test('a change carries what was changed and the ticket’s number', async () => {
  const requests = cannedPanel(() => sampleText('reply-ok.json'));
  const result = await changeTicket({ id: ticketId('1060'), values: { toTop: true }, currency: null });
  expect(result).toEqual({ outcome: 'done', value: null });
  expect(Object.fromEntries(requests[0] ?? [])).toEqual({
    func: 'clientticket.edit',
    out: 'json',
    lang: 'en',
    sok: 'ok',
    clicked_button: 'ok',
    elid: '1060',
    high_priority: 'on',
  });
});

test('a refusal that names a synonym is told at the same field', () => {
  expect(ticketFieldOfWire['subject']).toBe('subject');
});

test('money is read as it was written, whatever the currency', () => {
  const amounts = fc.record({
    minor: fc.integer({ min: -1e9, max: 1e9 }),
    currency: fc.constantFrom('EUR', 'JPY', 'KWD', null),
  });
  fc.assert(
    fc.property(amounts, ({ minor, currency }) => {
      expect(money(moneyText({ minor, currency }), currency)).toEqual({ minor, currency });
    }),
  );
});
