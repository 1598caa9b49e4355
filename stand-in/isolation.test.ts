import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SeededCustomer } from './seedBuilders.ts';
import { address, openTestPanel, type Params, type TestPanel } from './testPanel.ts';

type Signed = SeededCustomer & { session: string };

let panel: TestPanel;
let stranger: Signed;
let owner: Signed;
let foreign: { ticket: string; archived: string; message: string; file: string; service: string };

const never = { ticket: '888888', message: '9999999', file: 'f-0', service: '77777' };

beforeAll(async () => {
  panel = openTestPanel();
  owner = panel.customer();
  stranger = panel.customer();
  const file = { name: 'secret.txt', content: new TextEncoder().encode('of the owner alone') };
  const { id, messageIds } = panel.seeder.ticket(owner, {
    subject: 'Of the owner alone',
    messages: [
      { from: 'customer', body: 'secret', files: [file] },
      { from: 'staff', body: 'answer' },
    ],
  });
  const archived = panel.seeder.ticket(owner, { status: 10 });
  const view = await panel.ask({ func: 'clientticket.edit', elid: String(id) }, owner.session);
  foreign = {
    ticket: String(id),
    archived: String(archived.id),
    message: String(messageIds[1]),
    file: view.at('mlist.0.message.1.file.0.param.$') ?? '',
    service: String(panel.seeder.service(owner, 'VPS of the owner alone')),
  };
});
afterAll(() => panel.close());

/** The whole answer with the id that was sent taken out of it. */
async function answerTo(params: Params, id: string): Promise<string> {
  const body = new URLSearchParams({ out: 'json', auth: stranger.session, ...params });
  const response = await panel.send(new Request(address, { method: 'POST', body }));
  return `${response.headers.get('content-type')} ${(await response.text()).replaceAll(id, 'ID')}`;
}

const edit = { func: 'clientticket.edit' };

describe('S090 V8 a stranger’s id is answered exactly as one that never was', () => {
  test('an archived one too', async () => {
    const ask = (elid: string) => answerTo({ ...edit, sok: 'ok', elid, message: 'x' }, elid);
    expect(await ask(foreign.archived)).toBe(await ask(never.ticket));
  });

  test('a foreign answer cannot be rated through a ticket of one’s own', async () => {
    const { id } = panel.seeder.ticket(stranger);
    const rate = (elid: string) =>
      answerTo({ func: 'ticket.message.rate.good', plid: String(id), elid }, elid);
    expect(await rate(foreign.message)).toBe(await rate(never.message));
    expect(await rate(foreign.message)).toContain('missed');
  });

  test('a foreign client id buys nothing', async () => {
    const buy = (elid: number) =>
      answerTo({ func: 'incident', sok: 'ok', count: '1', elid: String(elid) }, String(elid));
    expect(await buy(owner.accountId)).toContain('"$type":"access"');
    expect(panel.seeder.account(owner.accountId).balance).toBe(12_000);
  });

  test('among one’s own in a list to archive it is the only one refused', async () => {
    const { id } = panel.seeder.ticket(stranger, { status: 3 });
    const answer = await panel.ask(
      { func: 'clientticket.archive', elid: `${foreign.ticket}, ${id}` },
      stranger.session,
    );
    expect([answer.error, answer.at('error.param.1.$'), answer.at('error.param.2.$')]).toEqual([
      'missed elid',
      foreign.ticket,
      String(id),
    ]);
  });

  test('nothing a stranger can read holds a word of it', async () => {
    const functions = [
      'whoami',
      'clientticket',
      'clientticket_archive',
      'dashboard.tickets',
      'dashboard.info',
      'subaccount',
      'notify',
      'incident',
      'clientticket.edit',
    ];
    for (const func of functions) expect(await answerTo({ func }, '-')).not.toMatch(/owner alone/);
  });

  test('afterwards the owner’s ticket is as it was', async () => {
    const view = await panel.ask({ ...edit, elid: foreign.ticket }, owner.session);
    expect([view.at('tstatus.$orig'), view.at('note_message.$'), view.at('show_abuse.$')]).toEqual([
      '2',
      undefined,
      'off',
    ]);
    expect(panel.seeder.storedMessages(Number(foreign.ticket))).toHaveLength(2);
  });
});

test('the functions of staff are there and not allowed', async () => {
  const functions = ['ticket', 'ticket.edit', 'ticket_all', 'ticket_all.edit', 'ticket_open', 'abuse_task'];
  for (const func of [...functions, 'account', 'user', 'su']) {
    expect((await panel.ask({ func, elid: foreign.ticket }, stranger.session)).error).toBe(`access ${func}`);
  }
});
