import { expect, test } from 'vitest';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import type { TicketFormValues } from '../../panel/ticketFields.ts';
import { valuesOf } from '../form/ticketForm.ts';
import { clashesIn, holds } from './changes.ts';

const form = (values: Partial<TicketFormValues>): TicketForm => ({
  fields: Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, isReadOnly: false, choices: null }]),
  ),
  fee: null,
  incidentPrice: null,
  balance: null,
  currency: null,
  incidentsLeft: null,
});
const before = valuesOf(form({ note: 'old', priority: '2' }));

test('S065 what both have changed to something else is asked about, field by field', () => {
  const now = form({ note: 'theirs', priority: '2' });
  expect(clashesIn({ note: 'mine', priority: '1' }, before, now)).toEqual([
    { name: 'note', mine: 'mine', theirs: 'theirs' },
  ]);
});

test('S065 what both have changed alike, or the panel alone, is no clash', () => {
  expect(clashesIn({ note: 'same' }, before, form({ note: 'same', priority: '3' }))).toEqual([]);
});

test.each([
  [{ note: 'a\r\nb' }, { note: 'a\nb ' }, true],
  [{ note: 'other' }, { note: 'mine' }, false],
  [{ note: 'mine', toTop: false }, { note: 'mine', toTop: true }, true],
  [{ toTop: false }, { toTop: true }, false],
])('after a lost answer %j is read where %j was sent', (read, sent, isHeld) => {
  expect(holds(form(read), sent)).toBe(isHeld);
});
