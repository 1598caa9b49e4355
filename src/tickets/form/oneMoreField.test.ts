import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { useForm } from 'react-hook-form';
import { createServer } from 'vite';
import type { Plugin, ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as ticketText from '../../i18n/en/ticketForm.ts';
import type * as draftText from '../../outbox/newTicketText.ts';
import type * as canned from '../../panel/cannedPanel.ts';
import type * as creating from '../../panel/createTicket.ts';
import type * as reading from '../../panel/readTicketForm.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import type * as description from '../../panel/ticketFields.ts';
import type * as formRules from './ticketForm.ts';
import type * as formSchema from './ticketFormSchema.ts';
import type * as screen from './TicketFields.tsx';

// README says how a field is added to the form. Here it is done: its two lines are put into the sources as they are
// loaded, and nothing else; then the field goes the whole way.

const root = fileURLToPath(new URL('../../../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const entry = /an entry there: `(.+?)`/s.exec(readme)?.[1] ?? '';
const label = /`(callback: '[^`]+')`/.exec(readme)?.[1] ?? '';

let sources: ViteDevServer;
beforeAll(async () => {
  sources = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [withOneMoreField()],
  });
});
afterAll(() => sources.close());

function withOneMoreField(): Plugin {
  const added = new Map([
    ['src/panel/ticketFields.ts', { before: '} as const satisfies Record', line: `  ${entry},\n` }],
    ['src/i18n/en/ticketForm.ts', { before: "  comment: 'Comment',", line: `  ${label},\n` }],
  ]);
  return {
    name: 'one-more-field',
    enforce: 'pre',
    transform(code, id) {
      const place = added.get(id.replace(root, ''));
      return place && code.replace(place.before, `${place.line}${place.before}`);
    },
  };
}

async function load<Module>(path: string): Promise<Module> {
  return sources.ssrLoadModule(`/src/${path}`) as Promise<Module>;
}

/** What a panel answers that has the field. */
async function offeredForm(): Promise<TicketForm> {
  const { cannedPanel, sampleText } = await load<typeof canned>('panel/cannedPanel.ts');
  const { readTicketForm } = await load<typeof reading>('panel/readTicketForm.ts');
  cannedPanel(() =>
    sampleText('form-new.json').replace(/"doc": ?\{/, '$&"callback_phone":{"$":"+49 30 0000"},'),
  );
  return readTicketForm(null);
}

async function faultsWith(callback: string) {
  const { valuesOf } = await load<typeof formRules>('tickets/form/ticketForm.ts');
  const { faultsOf } = await load<typeof formSchema>('tickets/form/ticketFormSchema.ts');
  const { ticketFormText } = await load<typeof ticketText>('i18n/en/ticketForm.ts');
  const form = await offeredForm();
  const words = ticketFormText.english;
  const values = { ...valuesOf(form), hasOptions: true, callback };
  const faults = faultsOf(values, { form, act: 'create', words, amountExample: '', now: Date.now });
  return Object.fromEntries(faults);
}

test('a field more in the form is the two lines that README tells', async () => {
  const { ticketFieldNames } = await load<typeof description>('panel/ticketFields.ts');
  expect(ticketFieldNames).toHaveLength(21);
  expect(ticketFieldNames).toContain('callback');
});

test('it is read from the panel and shown with its label and its limit', async () => {
  const { TicketFields } = await load<typeof screen>('tickets/form/TicketFields.tsx');
  const { valuesOf } = await load<typeof formRules>('tickets/form/ticketForm.ts');
  const offered = await offeredForm();
  const Shown = () => {
    const form = useForm({ defaultValues: { ...valuesOf(offered), hasOptions: true } });
    // The search for a service asks the panel; it has no part in this.
    return createElement(TicketFields, { form, offered, act: 'create', own: { service: null } });
  };
  const markup = renderToStaticMarkup(createElement(Shown));
  const [, id] = /<label[^>]* for="([^"]+)"[^>]*>Phone for a call back</.exec(markup) ?? [];
  const [input] = new RegExp(`<input[^>]* id="${id}"[^>]*>`).exec(markup) ?? [];
  expect(input).toContain('name="callback"');
  expect(input).toContain('maxLength="60"');
});

test('it is checked by its rule', async () => {
  expect(await faultsWith('+49 30 1234567')).not.toHaveProperty('callback');
  expect(await faultsWith('1'.repeat(31))).toHaveProperty('callback', expect.stringContaining('1 character'));
});

test('it is kept with the draft and sent as its parameter', async () => {
  const { valuesOf, newTicketFields } = await load<typeof formRules>('tickets/form/ticketForm.ts');
  const { printNewTicket, parseNewTicket } = await load<typeof draftText>('outbox/newTicketText.ts');
  const { createTicket } = await load<typeof creating>('panel/createTicket.ts');
  const { cannedPanel, sampleText } = await load<typeof canned>('panel/cannedPanel.ts');
  const form = await offeredForm();
  const values = newTicketFields(form, { ...valuesOf(form), hasOptions: true });
  const kept = parseNewTicket(printNewTicket({ values, sends: [], currency: null })).values;
  const requests = cannedPanel(() => sampleText('create-ok.json'));
  await createTicket({ values: kept, currency: null });
  expect(requests[0]?.get('callback_phone')).toBe('+49 30 0000');
});

test('a refusal of the panel that names it is told at it', async () => {
  const { createTicket } = await load<typeof creating>('panel/createTicket.ts');
  const { cannedPanel, errorText } = await load<typeof canned>('panel/cannedPanel.ts');
  cannedPanel(() => errorText('value', 'callback_phone'));
  const result = await createTicket({ values: {}, currency: null });
  expect(result).toMatchObject({ outcome: 'rejected', failure: { field: 'callback' } });
});
