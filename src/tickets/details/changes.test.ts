import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nothingChanged, parseDetails, printDetails } from '../../outbox/detailsText.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import { ticketFieldNames } from '../../panel/ticketFields.ts';
import type { TicketFormValues } from '../../panel/ticketFields.ts';
import { valuesOf } from '../form/ticketForm.ts';
import { changesUpon, draftOf, holds } from './changes.ts';

const form = (values: Partial<TicketFormValues>, readOnly: readonly string[] = []): TicketForm => ({
  fields: Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { value, isReadOnly: readOnly.includes(name), choices: null },
    ]),
  ),
  fee: null,
  incidentPrice: null,
  balance: null,
  currency: null,
  incidentsLeft: null,
});
const none = { clashes: [], withheld: nothingChanged };
const before = form({ note: 'old', priority: '2', toTop: false });

/** What the customer typed over `before`, as it is kept. */
const typed = (mine: Partial<TicketFormValues>) => draftOf(before, { ...valuesOf(before), ...mine }, none);

test('S065 what both have changed to something else is asked about, field by field', () => {
  const { values, clashes } = changesUpon(
    form({ note: 'theirs', priority: '2' }),
    typed({ note: 'mine', priority: '1' }),
  );
  expect(clashes).toEqual([{ name: 'note', before: 'old', mine: 'mine', theirs: 'theirs' }]);
  expect(values).toMatchObject({ note: 'mine', priority: '1' });
});

test('S065 what both have changed alike is no clash, and what the panel alone has changed is the panel’s', () => {
  const now = form({ note: 'same', priority: '3' });
  const { values, clashes } = changesUpon(now, typed({ note: 'same' }));
  expect(clashes).toEqual([]);
  expect(values).toMatchObject({ note: 'same', priority: '3' });
});

test('S065 after a reload support’s change is still told: what was kept says what it was changed from', () => {
  const kept = parseDetails(printDetails(typed({ note: 'mine' })));
  expect(changesUpon(form({ note: 'theirs', priority: '2' }), kept).clashes).toEqual([
    { name: 'note', before: 'old', mine: 'mine', theirs: 'theirs' },
  ]);
});

test('S065 a choice that was not made is asked for again, one that was made is not', () => {
  const now = form({ note: 'theirs', priority: '2' });
  const first = changesUpon(now, typed({ note: 'mine' }));
  expect(changesUpon(now, draftOf(now, first.values, first)).clashes).toEqual(first.clashes);
  expect(changesUpon(now, draftOf(now, first.values, none)).clashes).toEqual([]);
});

test('a change of what may not be written any more is kept beside the form, and not in its field', () => {
  const now = form({ note: 'old', priority: '2' }, ['note']);
  const { values, withheld, clashes } = changesUpon(now, typed({ note: 'mine', priority: '1' }));
  expect(values).toMatchObject({ note: 'old', priority: '1' });
  expect(withheld).toEqual({ values: { note: 'mine' }, base: { note: 'old' } });
  expect(draftOf(now, values, { clashes, withheld })).toEqual(typed({ note: 'mine', priority: '1' }));
});

test('no value of the customer’s is lost between visits, and no value of the panel’s is overwritten unasked (S065)', () => {
  const words = fc.constantFrom('', 'a', 'b', 'c');
  const held = fc.record({ note: words, priority: words, toTop: fc.boolean() });
  fc.assert(
    fc.property(held, held, fc.array(held, { maxLength: 4 }), (first, mine, visits) => {
      let now = form(first);
      let draft = draftOf(now, { ...valuesOf(now), ...mine }, none);
      for (const panel of visits) {
        now = form(panel);
        const { values, ...beside } = changesUpon(now, parseDetails(printDetails(draft)));
        const asked = new Set(beside.clashes.map(({ name }) => name));
        for (const name of ticketFieldNames) {
          const wished = draft.values[name];
          const isMine = wished !== undefined && values[name] === wished;
          expect(isMine || values[name] === valuesOf(now)[name]).toBe(true);
          expect(wished === undefined || isMine).toBe(true);
          const isOverwritten = isMine && wished !== valuesOf(now)[name];
          expect(!isOverwritten || asked.has(name) || valuesOf(now)[name] === draft.base[name]).toBe(true);
        }
        draft = draftOf(now, values, beside);
      }
    }),
    { numRuns: 100 },
  );
});

test.each([
  [{ note: 'a\r\nb' }, { note: 'a\nb ' }, true],
  [{ note: 'other' }, { note: 'mine' }, false],
  [{ note: 'mine', toTop: false }, { note: 'mine', toTop: true }, true],
  [{ toTop: false }, { toTop: true }, false],
])('after a lost answer %j is read where %j was sent', (read, sent, isHeld) => {
  expect(holds(form(read), sent)).toBe(isHeld);
});
