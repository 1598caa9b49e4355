import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SeededCustomer } from './seedBuilders.ts';
import type { StaffCommand } from './staffCommand.ts';
import { runStaffCommand } from './staffCommands.ts';
import { openStore, type Store } from './store.ts';
import { openTestPanel, type TestPanel } from './testPanel.ts';

let panel: TestPanel;
let store: Store;
let customer: SeededCustomer & { session: string };
beforeAll(() => {
  panel = openTestPanel();
  store = openStore(panel.dataDir);
  customer = panel.customer();
});
afterAll(() => {
  store.close();
  panel.close();
});

function run(command: string, words: readonly unknown[], options: StaffCommand['options'] = {}): string {
  return runStaffCommand(store, { command, words: words.map(String), options, now: panel.now() });
}

function view(id: number) {
  return panel.ask({ func: 'clientticket.edit', elid: String(id) }, customer.session);
}

describe('the desk, while the panel runs', () => {
  test('answers: the customer has something new and does not wait', async () => {
    const { id } = panel.seeder.ticket(customer, { status: 1 });
    run('reply', [id, 'Done **now**'], { author: 'Ivan' });
    const list = await panel.ask({ func: 'clientticket', filter: 'on', id: String(id) }, customer.session);
    expect([list.at('elem.0.tstatus.$'), list.at('elem.0.unread.$'), list.node('elem.0.wait_time')]).toEqual([
      'New replies',
      'on',
      {},
    ]);
    const ticket = await view(id);
    expect(ticket.at('mlist.0.message.2.body.$')).toBe('Done **now**');
    expect(ticket.at('mlist.0.message.2.user.realname.$')).toBe('Ivan');
  });

  test('moves a ticket through every status and into the archive', async () => {
    const { id } = panel.seeder.ticket(customer);
    const codes: unknown[] = [];
    for (const status of ['new', 'progress', 'waiting', 'closed', 'archived']) {
      run('status', [id, status]);
      codes.push((await view(id)).at('tstatus.$orig'));
    }
    expect(codes).toEqual(['0', '1', '2', '3', '10']);
    expect((await view(id)).at('closed_ticket_user.$')).toBe('off');
    expect(() => run('reply', [id, 'x'])).toThrow(/in the archive/);
  });

  test('charges a ticket or an account, below zero too, and the ledger knows', async () => {
    const poor = panel.customer({ balance: 100 });
    const { id } = panel.seeder.ticket(poor);
    run('charge', [id, '5.00', 'Recovery']);
    run('charge', [poor.login, '1', 'Paper invoice']);
    expect(panel.seeder.account(poor.accountId).balance).toBe(-500);
    const sum = store.one('SELECT sum(cents) AS sum FROM ledger WHERE accountId = ?', [poor.accountId]);
    expect(sum).toEqual({ sum: -500 });
    const ticket = await panel.ask({ func: 'clientticket.edit', elid: String(id) }, poor.session);
    expect(ticket.at('ticket_expense.$')).toBe('5.00');
  });

  test('sets what an incident costs, tops up and switches paid support off', async () => {
    const paying = panel.customer({ balance: 0, incidents: 0 });
    const form = () => panel.ask({ func: 'incident' }, paying.session);
    run('price', [paying.login, '12.50']);
    run('topup', [paying.login, '20']);
    const priced = await form();
    expect([priced.at('price.$'), priced.at('balance.$')]).toEqual(['12.50', '20.00']);
    const bought = await panel.ask({ func: 'incident', sok: 'ok', count: '1' }, paying.session);
    expect(bought.at('balance.$')).toBe('7.50');
    run('paid', [paying.login, 'off']);
    expect((await form()).error).toBe('missed function');
    const free = { func: 'clientticket.edit', sok: 'ok', name: 'x', client_department: '10', message: 'x' };
    expect((await panel.ask(free, paying.session)).error).toBe('');
    expect(panel.seeder.account(paying.accountId)).toMatchObject({ balance: 750, incidents: 1 });
    run('paid', [paying.login, 'on']);
    expect((await form()).error).toBe('');
  });

  test('registers a violation that its customer can only read', async () => {
    const { id } = panel.seeder.ticket(customer);
    run('abuse', [id], { score: '40', deadline: '2031-02-03 04:05', note: 'spam' });
    const ticket = await view(id);
    expect([ticket.node('score'), ticket.at('deadline_date.$'), ticket.at('deadline_time.$')]).toEqual([
      { $readonly: 'yes', $: '40' },
      '2031-02-03',
      '04:05',
    ]);
  });

  test('lists the tickets of an account', () => {
    const { id } = panel.seeder.ticket(customer, { subject: 'To be listed', status: 3 });
    expect(run('list', [customer.login])).toMatch(new RegExp(`^${id}  .*Closed +To be listed$`, 'm'));
    expect(run('list', ['empty'])).toBe('empty has no tickets.');
  });

  test.each<[string, string, unknown[], StaffCommand['options'], RegExp]>([
    ['an unknown command', 'toString', [], {}, /no command "toString"/],
    ['no ticket', 'reply', [], {}, /which ticket/],
    ['no text', 'reply', ['1001'], {}, /what to answer/],
    ['an unknown ticket', 'reply', ['9', 'x'], {}, /no ticket 9/],
    ['an unknown status', 'status', ['1001', 'gone'], {}, /no status "gone"/],
    ['an amount that is none', 'charge', ['demo', '5,00', 'x'], {}, /such as 5.00/],
    ['a gift', 'charge', ['demo', '-5', 'x'], {}, /such as 5.00/],
    ['an unknown login', 'charge', ['nobody', '5', 'x'], {}, /login nobody/],
    ['a price that is none', 'price', ['demo', '0'], {}, /such as 5.00/],
    ['paid support that is neither', 'paid', ['demo', 'maybe'], {}, /on or off/],
    ['too high a score', 'abuse', ['1001'], { score: '101' }, /0 to 100/],
    ['an unknown action', 'abuse', ['1001'], { action: 'x' }, /no action "x"/],
    ['a deadline that is none', 'abuse', ['1001'], { deadline: 'soon' }, /deadline is a date/],
  ])('says what is wrong with %s', (_name, command, words, options, message) => {
    expect(() => run(command, words, options)).toThrow(message);
  });
});

describe('the program', () => {
  const program = fileURLToPath(new URL('staff.ts', import.meta.url));
  const start = (words: readonly string[], dataDir: string) =>
    new Promise<{ failed: boolean; out: string }>((resolve) => {
      const env = { ...process.env, DATA_DIR: dataDir };
      execFile(process.execPath, [program, ...words], { env }, (error, stdout, stderr) =>
        resolve({ failed: error !== null, out: stdout + stderr }),
      );
    });

  test('does as told and says so', async () => {
    const { id } = panel.seeder.ticket(customer);
    const { failed, out } = await start(['reply', String(id), 'From outside'], panel.dataDir);
    expect([failed, out]).toEqual([false, `Answered ticket ${id}.\n`]);
    expect(panel.seeder.storedMessages(id).at(-1)?.body).toBe('From outside');
  });

  test('fails with a sentence, not a stack', async () => {
    const unknown = await start(['--wrong'], panel.dataDir);
    const elsewhere = await start(['list'], '/nonexistent');
    expect([unknown.failed, elsewhere.failed]).toEqual([true, true]);
    expect(unknown.out + elsewhere.out).not.toMatch(/\n\s+at /);
    expect(elsewhere.out).toContain('There is no panel in /nonexistent yet.');
  });
});
