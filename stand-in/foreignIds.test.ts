import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CustomerFunction } from './functions.ts';
import { address, openTestPanel, type Params, type TestPanel } from './testPanel.ts';
import { storageWork } from './testWork.ts';

type Kind = 'ticket' | 'archived' | 'message' | 'file' | 'service' | 'account' | 'user';

// Wherever a function of the panel takes the number of a thing (panel protocol §9); it may ignore those it does not know.
const fields = ['elid', 'plid', 'id', 'ticket_item', 'item'] as const;
const kinds: readonly Kind[] = ['ticket', 'archived', 'message', 'file', 'service', 'account', 'user'];
const now = Date.UTC(2026, 10, 25, 12);

let panel: TestPanel;
let session: string;
let own: { ticket: string; closed: string; message: string };
let foreign: Record<Kind, string>;
let before: unknown;

beforeAll(async () => {
  panel = openTestPanel({ now: () => now });
  const owner = panel.customer();
  const stranger = panel.seeder.customer({ balance: 0, incidents: 0 });
  session = panel.seeder.openSession(stranger);
  const file = { name: 'secret.txt', content: new TextEncoder().encode('of the owner alone') };
  const { id, messageIds } = panel.seeder.ticket(owner, {
    messages: [
      { from: 'customer', body: 'secret', files: [file] },
      { from: 'staff', body: 'answer' },
    ],
  });
  const view = await panel.ask({ func: 'clientticket.edit', elid: String(id) }, owner.session);
  foreign = {
    ticket: String(id),
    archived: String(panel.seeder.ticket(owner, { status: 10 }).id),
    message: String(messageIds[1]),
    file: view.at('mlist.0.message.1.file.0.param.$') ?? '',
    service: String(panel.seeder.service(owner, 'VPS of the owner alone')),
    account: String(owner.accountId),
    user: String(owner.userId),
  };
  const mine = panel.seeder.ticket(stranger, { messages: [{ from: 'staff', body: 'Hello' }] });
  const closed = panel.seeder.ticket(stranger, { status: 3 });
  own = { ticket: String(mine.id), closed: String(closed.id), message: String(mine.messageIds[0]) };
  before = ownersThings();
});
afterAll(() => panel.close());

const paying = { name: 'x', client_department: '10', message: 'x', sok: 'ok' };
const abuse = { show_abuse: 'on', score: '1', action: 'forward', deadline_date: '2030-01-01', sok: 'ok' };

/** All that can be done by each function, as the stranger does it with what is their own. One without an entry does not compile. */
const acts: Readonly<Record<CustomerFunction, () => Readonly<Record<string, Params>>>> = {
  'totp.confirm': () => ({ confirm: { qrcode: '123456' } }),
  whoami: () => ({ ask: {} }),
  keepalive: () => ({ ask: {} }),
  clientticket: () => ({ list: {}, find: { filter: 'on', id: own.ticket } }),
  clientticket_archive: () => ({ list: {}, find: { filter: 'on', id: own.closed } }),
  'clientticket.filter': () => ({ form: {}, set: { sok: 'ok' } }),
  'clientticket_archive.filter': () => ({ form: {}, set: { sok: 'ok' } }),
  'clientticket.edit': () => ({
    view: { elid: own.ticket },
    form: {},
    follow: { sv_field: 'client_department', client_department: '10' },
    search: { sv_field: 'ticket_item', sv_autocomplete: 'yes', ticket_item: 'x' },
    'search in a ticket': { sv_field: 'ticket_item', elid: own.ticket },
    // Refused at the last, for want of money: all that was sent has been looked at by then.
    create: { ...paying },
    'create with a violation': { ...paying, ...abuse },
    reply: { elid: own.ticket, message: 'x', sok: 'ok' },
    'reply with a fee': { elid: own.ticket, message: 'x', ticket_expense: '1', sok: 'ok' },
    change: { elid: own.ticket, note_message: 'x', sok: 'ok' },
    violation: { elid: own.ticket, ...abuse },
  }),
  'clientticket.archive': () => ({ archive: { elid: own.closed, sok: 'ok' } }),
  'ticket.message.rate.good': () => ({ rate: { plid: own.ticket, elid: own.message } }),
  'ticket.message.rate.bad': () => ({ rate: { plid: own.ticket, elid: own.message } }),
  'ticket.file': () => ({ download: {} }),
  incident: () => ({
    form: {},
    price: { sv_field: 'count', count: '2' },
    buy: { count: '1', sok: 'ok' },
  }),
  notify: () => ({ ask: {} }),
  'dashboard.tickets': () => ({ ask: {} }),
  'dashboard.info': () => ({ ask: {} }),
  subaccount: () => ({ ask: {} }),
};

interface Answered {
  status: number;
  headers: [string, string][];
  body: string;
  work: string[];
}

/** The whole answer to a request that names the id, with the id blotted out, and the work it took. */
async function answerTo(params: Params, id: string): Promise<Answered> {
  const body = new URLSearchParams({ out: 'json', auth: session, ...params });
  let response = new Response();
  const work = await storageWork(async () => {
    response = await panel.send(new Request(address, { method: 'POST', body }));
  });
  const text = (await response.text()).replaceAll(new RegExp(`(?<![\\w.])${id}(?![\\w.])`, 'g'), 'ID');
  return { status: response.status, headers: [...response.headers], body: text, work };
}

/** Of the same length and the same signs, and nobody's. */
function never(id: string): string {
  return /^\d+$/.test(id) ? id.replaceAll(/\d/g, '9') : id.replaceAll(/[0-9a-f]/g, 'f');
}

describe('S090 V8 by every function and every field, any id of another account is as one that never was, in words and in work', () => {
  test.each(Object.entries(acts))('%s', async (func, actsOf) => {
    for (const [act, params] of Object.entries(actsOf())) {
      // Once for what is done but once: a mark that goes, a ticket that is archived.
      await answerTo({ func, ...params }, '-');
      for (const field of fields) {
        for (const kind of kinds) {
          const id = foreign[kind];
          const theirs = await answerTo({ func, ...params, [field]: id }, id);
          const nobodys = await answerTo({ func, ...params, [field]: never(id) }, never(id));
          expect(theirs, `${act}, ${field} of a foreign ${kind}`).toEqual(nobodys);
        }
      }
    }
  });

  test('the work that is counted is all there is: what one may see takes more', async () => {
    const ask = (elid: string) => answerTo({ func: 'clientticket.edit', elid }, elid);
    const [mine, theirs] = [await ask(own.ticket), await ask(foreign.ticket)];
    expect(mine.work.length).toBeGreaterThan(theirs.work.length);
    expect(theirs.work.length).toBeGreaterThan(1);
  });

  test('none of it has changed what the owner has', () => {
    expect(ownersThings()).toEqual(before);
  });
});

function ownersThings(): unknown {
  const { seeder } = panel;
  const accountId = Number(foreign.account);
  const tickets = seeder.storedTickets(accountId);
  const messages = tickets.map(({ id }) => [seeder.storedMessages(id), seeder.storedFiles(id)]);
  return { tickets, messages, account: seeder.account(accountId) };
}
