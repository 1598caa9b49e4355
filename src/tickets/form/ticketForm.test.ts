import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ticketFormText } from '../../i18n/en/ticketForm.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import { ticketField, ticketFieldNames } from '../../panel/ticketFields.ts';
import type { TicketFieldName, TicketFormValues } from '../../panel/ticketFields.ts';
import { wallTime, browserZone } from '../../panel/wallTime.ts';
import { changedFields, newTicketFields, valuesOf } from './ticketForm.ts';
import { faultsOf, ticketFormSchema } from './ticketFormSchema.ts';

const now = Date.UTC(2026, 10, 25, 12);
const words = ticketFormText.english;
const tomorrow = wallTime(now + 86_400_000, browserZone());

const blank = offering(ticketFieldNames);
const filled: TicketFormValues = {
  ...valuesOf(blank),
  department: '10',
  subject: 'Disk full',
  message: 'It is.',
  service: '501',
};
const abuse = {
  isAbuse: true,
  score: '10',
  action: 'forward',
  deadlineDate: tomorrow.date,
  deadlineTime: tomorrow.time,
};

function offering(names: readonly TicketFieldName[], readOnly: readonly TicketFieldName[] = []): TicketForm {
  const fields = names.map((name) => {
    const { kind, travels } = ticketField(name);
    const isReadOnly = readOnly.includes(name) || travels.length === 0;
    return [name, { value: kind === 'switch' ? false : '', isReadOnly, choices: null }];
  });
  return {
    fields: Object.fromEntries(fields),
    fee: null,
    incidentPrice: null,
    balance: null,
    currency: 'EUR',
    incidentsLeft: null,
  };
}

function faults(values: Partial<TicketFormValues>, form = blank, act: 'create' | 'change' = 'create') {
  const circumstances = { form, act, words, amountExample: '12.00', now: () => now };
  return Object.fromEntries(faultsOf({ ...filled, ...values }, circumstances));
}

test('a filled form with both sections closed has no fault', () => {
  expect(faults({})).toEqual({});
});

describe('what is hidden is kept, not checked and not sent (C76)', () => {
  test('a fault in a closed section stops nothing', () => {
    expect(faults({ score: 'many', note: 'x'.repeat(70_000) })).toEqual({});
    expect(faults({ score: 'many', isAbuse: true })).toHaveProperty('score');
  });

  test('its values do not travel, the switches do', () => {
    const sent = newTicketFields(blank, { ...filled, note: 'n', score: '5', hasOptions: true });
    expect(sent).toMatchObject({ note: 'n', hasOptions: true, isAbuse: false });
    expect(sent).not.toHaveProperty('score');
  });
});

test.each(ticketFieldNames)('what the panel does not offer or marks read-only is not sent: %s', (name) => {
  const opened = { ...filled, hasOptions: true, isAbuse: true, [name]: name === 'toTop' ? true : 'x' };
  const others = ticketFieldNames.filter((each) => each !== name);
  expect(newTicketFields(offering(others), opened)).not.toHaveProperty(name);
  expect(newTicketFields(offering(ticketFieldNames, [name]), opened)).not.toHaveProperty(name);
});

test.each(['department', 'subject', 'message'] as const)('%s is needed for a new ticket', (name) => {
  expect(faults({ [name]: '  ' })).toEqual({ [name]: words.required(words[name]) });
  expect(faults({ [name]: '' }, blank, 'change')).toEqual({});
});

test.each(['department', 'action'] as const)('%s that is no more on offer has to be chosen anew', (name) => {
  const choices = [{ key: '1', caption: '', description: null, dependsOn: null, takesIncident: null }];
  const offer = (value: string) => ({
    ...blank,
    fields: { ...blank.fields, [name]: { value, isReadOnly: false, choices } },
  });
  const needed = { [name]: words.required(words[name]) };
  expect(faults({ ...abuse, [name]: '2' }, offer(''))).toEqual(needed);
  expect(faults({ ...abuse, [name]: '1' }, offer(''))).toEqual({});
  // The panel’s own value stands, whether it is among its choices or not (H051).
  expect(faults({ ...abuse, [name]: '2' }, offer('2'))).toEqual({});
});

test.each([
  ['0x10', false],
  ['1e3', false],
  ['٣', false],
  ['+5', false],
  ['-0', false],
  ['1,000', false],
  ['101', false],
  ['9'.repeat(40), false],
  [' 7 ', true],
  ['0', true],
  ['100', true],
])('an abuse score of %s (H065)', (score, isRight) => {
  expect('score' in faults({ ...abuse, score })).toBe(!isRight);
});

// A panel may let the customer say how many are to be spent.
test.each([
  ['0x10', false],
  ['1e3', false],
  ['٣', false],
  ['+5', false],
  ['-0', false],
  ['1,000', false],
  ['1.5', false],
  ['9'.repeat(40), false],
  [' 7 ', true],
])('a number of incidents of %s (H065)', (incidents, isRight) => {
  expect('incidents' in faults({ hasOptions: true, incidents })).toBe(!isRight);
});

test.each([
  ['12.00', true],
  ['12,5', true],
  ['1e9', false],
  ['1.2.3', false],
  ['-1', false],
  ['ten', false],
  ['12 EUR', true],
  ['12 USD', false],
  ['0x10', false],
  ['٣', false],
  ['9'.repeat(40), false],
])('a support fee of %s (H043, H065)', (supportFee, isRight) => {
  expect('supportFee' in faults({ hasOptions: true, supportFee })).toBe(!isRight);
});

test.each([
  ['2026-02-30', '10:00', { deadlineDate: words.dayWrong }],
  ['2026-11-24', '10:00', { deadlineDate: words.deadlinePast }],
  ['', '10:00', { deadlineDate: words.required(words.deadlineDate) }],
  ['2027-01-01', '', { deadlineTime: words.required(words.deadlineTime) }],
  ['2027-01-01', '25:00', { deadlineTime: words.timeWrong }],
  ['2027-01-01', '10:00', {}],
])('a deadline of %s %s is explained (H066)', (deadlineDate, deadlineTime, expected) => {
  expect(faults({ ...abuse, deadlineDate, deadlineTime })).toEqual(expected);
});

test('an action on one service needs a service', () => {
  expect(faults({ ...abuse, action: 'suspend_item', service: 'null' })).toEqual({
    action: words.actionNeedsService,
  });
  expect(faults({ ...abuse, action: 'suspend_item' })).toEqual({});
});

test('the two queue switches exclude one another', () => {
  expect(faults({ hasOptions: true, toTop: true, resetPriority: true })).toEqual({
    resetPriority: words.onlyOneSwitch,
  });
});

test('a subject is counted in characters, so 255 emoji fit and 256 do not (H009)', () => {
  expect(faults({ subject: '🔥'.repeat(255) })).toEqual({});
  expect(faults({ subject: '🔥'.repeat(256) })).toEqual({ subject: words.tooLong(1) });
});

test('a change carries what the customer changed', () => {
  const before = { ...filled, hasOptions: true, note: 'old' };
  expect(changedFields(blank, before, before)).toEqual({});
  expect(changedFields(blank, { ...before, note: 'new' }, before)).toEqual({ note: 'new' });
  expect(changedFields(blank, { ...before, toTop: true, subject: 'other' }, before)).toEqual({ toTop: true });
  expect(changedFields(blank, { ...filled, hasOptions: true }, filled)).toEqual({});
});

test('one fact of a violation takes the others along', () => {
  const before = { ...filled, ...abuse };
  const sent = changedFields(blank, { ...before, comment: 'so' }, before);
  expect(sent).toEqual({ ...abuse, comment: 'so' });
});

test('whatever stands in the fields, checking ends and sends nothing that is closed', () => {
  const anything = fc.record(
    Object.fromEntries(
      ticketFieldNames.map((name) => [
        name,
        ticketField(name).kind === 'switch' ? fc.boolean() : fc.string({ unit: 'binary', maxLength: 40 }),
      ]),
    ),
  );
  const schema = ticketFormSchema({
    form: blank,
    act: 'create',
    words,
    amountExample: '12.00',
    now: () => now,
  });
  fc.assert(
    fc.property(anything, (values) => {
      const sent = newTicketFields(blank, values as TicketFormValues);
      expect(schema.safeParse(values).error?.issues.length ?? 0).toBeLessThanOrEqual(ticketFieldNames.length);
      expect(values['isAbuse'] === true || !('score' in sent)).toBe(true);
    }),
  );
});
