import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ticketField, ticketFieldNames } from '../panel/ticketFields.ts';
import { parseNewTicket, printNewTicket } from './newTicketText.ts';

const typed = fc.string({ unit: 'binary', maxLength: 60 });
const line = typed.map((text) => text.replace(/[\r\n]/g, ''));

function anyValue(name: (typeof ticketFieldNames)[number]) {
  if (ticketField(name).kind === 'switch') return fc.boolean();
  return name === 'subject' ? line : fc.oneof(typed, fc.constantFrom('\n\n', 'a\n\nb\n\n', '{}', '\n\n{}'));
}

const anyForm = fc.record(Object.fromEntries(ticketFieldNames.map((name) => [name, anyValue(name)])));

test('whatever is in the form comes back from its text (S026)', () => {
  fc.assert(
    fc.property(anyForm, fc.constantFrom('EUR', null), (values, currency) => {
      const text = printNewTicket({ values, sends: ['toTop'], currency });
      const { subject: _subject, message: _message, ...others } = values;
      const filled = Object.entries(others).filter(
        ([name, value]) => value !== '' && (value !== false || (name === 'toTop' && text !== '')),
      );
      const back = parseNewTicket(text);
      const words = text === '' ? {} : { subject: values['subject'], message: values['message'] };
      expect(back.values).toEqual({ ...words, ...Object.fromEntries(filled) });
      expect(back.sends).toEqual(text === '' ? [] : ['toTop']);
    }),
  );
});

test('an empty form has no words', () => {
  expect(printNewTicket({ values: { hasOptions: false, service: '' }, sends: [], currency: 'EUR' })).toBe('');
  expect(parseNewTicket('')).toEqual({ values: {}, sends: [], currency: null });
});

test.each(['just words', 'a\n\nb', 'a\n\nb\n\nnot json', 'a\n\nb\n\n[1]x', 'a\n\nb\n\nnull'])(
  'words in no form of ours are the message: %j (S026)',
  (text) => {
    expect(parseNewTicket(text)).toEqual({ values: { message: text }, sends: [], currency: null });
  },
);

test('foreign keys and kinds in what is stored are left out (H060)', () => {
  const stored =
    '{"__proto__":{"x":1},"constructor":"x","toTop":"on","department":7,"note":"n","currency":{},"sends":["note","x",1]}';
  const { values, sends, currency } = parseNewTicket(`s\n\nm\n\n${stored}`);
  expect(values).toEqual({ subject: 's', message: 'm', note: 'n' });
  expect(sends).toEqual(['note']);
  expect(currency).toBeNull();
});

test('what stands in the text can be read by a person (S026)', () => {
  const text = printNewTicket({
    values: { subject: 'Disk full', message: 'It is.', department: '10' },
    sends: [],
    currency: 'EUR',
  });
  expect(text).toBe('Disk full\n\nIt is.\n\n{"department":"10","currency":"EUR"}');
});
