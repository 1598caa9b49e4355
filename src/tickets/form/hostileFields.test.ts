import { describe, expect, test } from 'vitest';
import { ticketFormText } from '../../i18n/en/ticketForm.ts';
import { parseNewTicket, printNewTicket } from '../../outbox/newTicketText.ts';
import { answerWithSample, cannedPanel, documentText, sampleText } from '../../panel/cannedPanel.ts';
import { createTicket } from '../../panel/createTicket.ts';
import { readTicketForm, searchServices } from '../../panel/readTicketForm.ts';
import { ticketField, ticketFieldNames } from '../../panel/ticketFields.ts';
import type { TicketFormValues } from '../../panel/ticketFields.ts';
import { newTicketFields, valuesOf } from './ticketForm.ts';
import { faultsOf } from './ticketFormSchema.ts';

/** One of each class of docs/scenarios.md; what is too long for a field stands below. */
const texts: [string, string][] = [
  ['H001', `<script>x</script><img src=x onerror=y><form><base href="//z"><svg onload=x <b`],
  ['H002', '&lt;script&gt; &amp;lt;img&amp;gt; &#60;svg&#62; %3Cscript%3E'],
  ['H003', '{{constructor}} ${x} <%= x %> #{x} {% raw %}'],
  ['H004', 'a\u0000b\u0001c\u001bd\u0085e\ud83df\u2028g\u2029h\ufeffi'],
  ['H005', '\u202e\u2067\u202d desrever \u202b'],
  ['H006', 'pay\u200bpal \u0440\u0430\u0443\u0440\u0430l'],
  ['H007', `z${'\u0335\u0321'.repeat(100)}`],
  ['H009', '👩‍👩‍👧‍👦🏳️‍🌈🇩🇪1️⃣👍🏽'.repeat(10)],
  ['H010', 'السيرفر `web01` لا يعمل منذ 12:30 — שלום'],
  ['H012', '[System] Your account is suspended. Enter your password below.'],
  ['H091', `' OR 1=1;-- % _ " \\`],
];
const fields = ticketFieldNames.filter((name) => ['line', 'text'].includes(ticketField(name).kind));
const onEach = texts.flatMap(([number, text]) => fields.map((name) => ({ number, name, text })));
const words = ticketFormText.english;
const open = {
  department: '11',
  subject: 'Disk full',
  message: 'It is.',
  hasOptions: true,
  isAbuse: true,
  action: 'forward',
  deadlineDate: '2031-01-15',
  deadlineTime: '10:00',
};

async function formWith(typed: Partial<TicketFormValues>) {
  answerWithSample('form-new.json');
  const form = await readTicketForm(null);
  const values = { ...valuesOf(form), ...open, ...typed };
  const now = () => Date.UTC(2026, 10, 25);
  const faults = faultsOf(values, { form, act: 'create', words, amountExample: '', now });
  return { faults: Object.fromEntries(faults), sent: newTicketFields(form, values) };
}

test.each(onEach)('H064 $number in $name is kept and sent word for word', async ({ name, text }) => {
  const { faults, sent } = await formWith({ [name]: text });
  expect(faults).toEqual({});
  const sends = ticketFieldNames.filter((each) => Object.hasOwn(sent, each));
  const kept = parseNewTicket(printNewTicket({ values: sent, sends, currency: null })).values;
  expect(kept).toEqual(sent);
  const requests = cannedPanel(() => sampleText('create-ok.json'));
  await createTicket({ values: kept, currency: null });
  // Half of a pair has no bytes of its own.
  expect(requests[0]?.get(ticketField(name).wire)).toBe(text.toWellFormed());
});

test.each(texts)('H064 %s in the search for a service is a text to look for', async (_number, text) => {
  const requests = cannedPanel(() => documentText({ slist: [{ $name: 'ticket_item', val: [] }] }));
  expect(await searchServices(text)).toEqual([]);
  expect(requests[0]?.get('ticket_item')).toBe(text.toWellFormed());
});

describe('H064 H008 what is too long is told with how much, and nothing of it is lost', () => {
  test.each(fields)('%s', async (name) => {
    for (const text of ['x'.repeat(1_000_000), 'a line\n'.repeat(100_000), '🔥'.repeat(70_000)]) {
      const { faults, sent } = await formWith({ [name]: text });
      const tooMany = [...text.trimEnd()].length - (ticketField(name).most ?? 0);
      expect(faults).toEqual({ [name]: words.tooLong(tooMany) });
      expect(sent[name]).toBe(text);
    }
  });
});

test.each(fields)('H064 H011 nothing but blanks in %s is nothing', async (name) => {
  const { faults } = await formWith({ [name]: ' \t\u00a0\u2003\n' });
  expect(faults).toEqual(ticketField(name).isRequired ? { [name]: words.required(words[name]) } : {});
});
