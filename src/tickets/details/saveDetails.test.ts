import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { cannedPanel, documentText, errorText, ticketId } from '../../panel/cannedPanel.ts';
import { readTicketForm } from '../../panel/readTicketForm.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import type { TicketFormValues } from '../../panel/ticketFields.ts';
import { valuesOf } from '../form/ticketForm.ts';
import { saveDetails } from './saveDetails.ts';

const id = ticketId('1060');
type Held = { note_message: string; client_priority: string };

/** A panel that holds two parameters; `onSave` says what becomes of a change. */
function panelWith(held: Held, onSave: (fields: URLSearchParams) => Response | Promise<Response>) {
  const saves: URLSearchParams[] = [];
  cannedPanel((fields) => {
    if (fields.get('sok') !== 'ok') return documentText(documentOf(held));
    saves.push(fields);
    return onSave(fields);
  });
  return saves;
}

function documentOf({ note_message, client_priority }: Held) {
  const choices = ['1', '2', '3'].map((key) => ({ $key: key, $: key }));
  return {
    id: { $: String(id) },
    show_optional: { $: 'on' },
    message: {},
    note_message: { $: note_message },
    client_priority: { $: client_priority },
    slist: [{ $name: 'client_priority', val: choices }],
  };
}

/** The answer is lost; `isStored` says whether the panel had done it. */
function lost(held: Held, isStored: boolean) {
  return (fields: URLSearchParams): Promise<Response> => {
    if (isStored) held.note_message = fields.get('note_message') ?? held.note_message;
    return Promise.reject(new TypeError('fetch failed'));
  };
}

const done = () => new Response(documentText({ ok: {} }));

async function saved(offered: TicketForm, mine: Partial<TicketFormValues>) {
  return saveDetails(new QueryClient(), { id, offered, values: { ...valuesOf(offered), ...mine } });
}

test('only what was changed travels', async () => {
  const saves = panelWith({ note_message: 'old', client_priority: '2' }, done);
  const offered = await readTicketForm(id);
  expect(await saved(offered, { note: 'mine' })).toEqual({ outcome: 'saved', isFound: false });
  expect(saves.map((fields) => [fields.get('note_message'), fields.get('client_priority')])).toEqual([
    ['mine', null],
  ]);
});

test('S065 what support has changed meanwhile is neither overwritten nor sent back', async () => {
  const held = { note_message: 'old', client_priority: '2' };
  const saves = panelWith(held, done);
  const offered = await readTicketForm(id);
  held.client_priority = '1';
  expect(await saved(offered, { note: 'mine' })).toEqual({ outcome: 'saved', isFound: false });
  held.note_message = 'theirs';
  expect(await saved(offered, { note: 'mine' })).toMatchObject({ outcome: 'overtaken' });
  expect(saves.map((fields) => fields.get('client_priority'))).toEqual([null]);
});

test('what support has set alike needs no saving', async () => {
  const held = { note_message: 'old', client_priority: '2' };
  const saves = panelWith(held, done);
  const offered = await readTicketForm(id);
  held.note_message = 'mine';
  expect(await saved(offered, { note: 'mine' })).toEqual({ outcome: 'saved', isFound: false });
  expect(saves).toEqual([]);
});

test.each([
  [true, { outcome: 'saved', isFound: true }],
  [false, { outcome: 'lost', isRead: true }],
])('S038 a lost answer is settled by reading the form; it was stored: %j', async (isStored, result) => {
  const held = { note_message: 'old', client_priority: '2' };
  const saves = panelWith(held, lost(held, isStored));
  const offered = await readTicketForm(id);
  expect(await saved(offered, { note: 'mine' })).toEqual(result);
  expect(saves).toHaveLength(1);
});

test('a refusal is told at its field, in the panel’s words', async () => {
  panelWith(
    { note_message: 'old', client_priority: '2' },
    () => new Response(errorText('value', 'note_message', 'Too long')),
  );
  const offered = await readTicketForm(id);
  expect(await saved(offered, { note: 'mine' })).toMatchObject({
    outcome: 'rejected',
    field: 'note',
    words: 'Too long',
  });
});
