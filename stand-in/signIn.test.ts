import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from './store.ts';
import { address, openTestPanel, type Params, type TestPanel } from './testPanel.ts';
import { hashingWork, storageWork } from './testWork.ts';
import { totpCode, totpStep } from './totp.ts';

let panel: TestPanel;
beforeAll(() => {
  panel = openTestPanel();
});
afterAll(() => panel.close());

const minute = 60_000;

async function whoIs(session: string): Promise<string> {
  const answer = await panel.ask({ func: 'whoami' }, session);
  return answer.at('user.$name') ?? answer.at('ok.$') ?? answer.error;
}

function attempt(login: string, password: string, more: Params = {}): Promise<string> {
  return panel
    .ask({ func: 'auth', username: login, password, sok: 'ok', ...more })
    .then((answer) => answer.error);
}

describe('signing in', () => {
  test('each demo account is there with its balance', async () => {
    const balances: Record<string, string | undefined> = {};
    for (const login of ['demo', 'empty', 'poor', 'other']) {
      const answer = await panel.ask({ func: 'whoami' }, await panel.signIn(login));
      balances[login] = answer.at('user.$balance');
    }
    expect(balances).toEqual({ demo: '120.00', empty: '0.00', poor: '0.00', other: '77.00' });
  });

  test('several sessions of one customer live side by side and end one by one', async () => {
    const { login, password, session } = panel.customer();
    const second = await panel.signIn(login, password);
    await panel.ask({ func: 'logon' }, session);
    expect([await whoIs(session), await whoIs(second)]).toEqual(['access whoami', login]);
  });

  test.each(['logon', 'logout', 'logoff'])('%s ends the session and never fails', async (func) => {
    const { session } = panel.customer();
    const answers = [
      await panel.ask({ func }, session),
      await panel.ask({ func }),
      await panel.ask({ func }, 'x'),
    ];
    expect(answers.map((answer) => answer.error)).toEqual(['', '', '']);
    expect(await whoIs(session)).toBe('access whoami');
  });

  test('H093 an id that is guessed, in another case, or cut is nobody', async () => {
    const { session } = panel.customer();
    const others = [
      '',
      '0'.repeat(32),
      session.toUpperCase(),
      session.slice(1),
      `${session} `,
      "' OR 1=1 --",
    ];
    for (const id of others) expect(await whoIs(id)).toBe('access whoami');
  });

  test('H093 a session id is 128 random bits and the store knows its hash alone', async () => {
    const { session, userId } = panel.customer();
    const store = openStore(panel.dataDir);
    const rows = store.all<{ idHash: string }>('SELECT idHash FROM sessions WHERE userId = ?', [userId]);
    store.close();
    expect(session).toMatch(/^[0-9a-f]{32}$/);
    expect(rows.map(({ idHash }) => idHash)).not.toContain(session);
  });

  test('authinfo and one-time keys open nothing', async () => {
    const { login, password } = panel.customer();
    const answer = await panel.ask({ func: 'whoami', authinfo: `${login}:${password}` });
    expect(answer.error).toBe('auth badpassword');
  });
});

describe('an idle session', () => {
  test('ends an hour after the last request, and any request prolongs it', async () => {
    const { login, session } = panel.customer();
    panel.pass(59 * minute);
    expect(await whoIs(session)).toBe(login);
    panel.pass(59 * minute);
    expect(await whoIs(session)).toBe(login);
    panel.pass(61 * minute);
    expect(await whoIs(session)).toBe('access whoami');
  });

  test('ends for all at once when its customer is told to', async () => {
    const customer = panel.customer();
    panel.seeder.endSessions(customer);
    expect(await whoIs(customer.session)).toBe('access whoami');
  });
});

describe('H094 wrong passwords', () => {
  test('the sixth within a minute is blocked, the right one too, and after 20 seconds it opens again', async () => {
    const { login, password } = panel.customer();
    const errors: string[] = [];
    for (let count = 0; count < 6; count += 1) errors.push(await attempt(login, 'wrong'));
    expect(errors).toEqual([...Array(5).fill('auth badpassword'), 'auth blocklogon']);
    expect(await attempt(login, password)).toBe('auth blocklogon');
    panel.pass(20_000);
    expect(await attempt(login, password)).toBe('');
  });

  test('a hundred at once are not let through together', async () => {
    const { login } = panel.customer();
    const errors = await Promise.all(Array.from({ length: 100 }, () => attempt(login, 'wrong')));
    expect(errors.filter((error) => error === 'auth badpassword')).toHaveLength(5);
  });

  test('are forgotten by a right one, and after a minute', async () => {
    const { login, password } = panel.customer();
    const wrong = async (times: number) => {
      for (let count = 0; count < times; count += 1) await attempt(login, 'wrong');
    };
    await wrong(4);
    expect(await attempt(login, password)).toBe('');
    await wrong(4);
    panel.pass(minute + 1);
    await wrong(4);
    expect(await attempt(login, password)).toBe('');
  });

  test('of an unknown login are answered and blocked alike', async () => {
    const errors: string[] = [];
    for (let count = 0; count < 6; count += 1) errors.push(await attempt('nobody at all', 'wrong'));
    expect(errors.at(0)).toBe('auth badpassword');
    expect(errors.at(-1)).toBe('auth blocklogon');
  });

  test('H095 V6 of an unknown login take the same work as those of a known one, and the same words', async () => {
    const known = panel.seeder.customer().login;
    const unknown = known.replaceAll(/./g, 'x');
    for (let count = 0; count < 6; count += 1) {
      const work = await workOfWrong(known);
      expect(await workOfWrong(unknown)).toEqual(work);
      // The sixth is blocked, and nothing is hashed for it.
      expect(work.hashed).toHaveLength(count < 5 ? 1 : 0);
    }
  });

  async function workOfWrong(login: string) {
    const body = new URLSearchParams({ func: 'auth', username: login, password: 'wrong', out: 'json' });
    let response = new Response();
    let statements: string[] = [];
    const hashed = await hashingWork(async () => {
      statements = await storageWork(async () => {
        response = await panel.send(new Request(address, { method: 'POST', body }));
      });
    });
    const text = (await response.text()).replaceAll(login, 'LOGIN');
    return { hashed, statements: statements.length, headers: [...response.headers], text };
  }
});

describe('the second factor', () => {
  const confirm = async (session: string, qrcode: string) => {
    const answer = await panel.ask({ func: 'totp.confirm', qrcode, sok: 'ok' }, session);
    return answer.error === '' ? (answer.at('auth.$id') ?? '') : answer.error;
  };
  const codeAt = (secret: string | undefined, steps: number) =>
    totpCode(secret ?? '', totpStep(panel.now()) + steps);

  test('every function says that it is owed, and shows nothing', async () => {
    const { session } = panel.customer({ secondFactor: true });
    for (const func of [
      'whoami',
      'clientticket',
      'clientticket.edit',
      'ticket_all',
      'nonsense',
      'ticket.file',
    ]) {
      const answer = await panel.ask({ func }, session);
      expect([answer.at('ok.$'), answer.node('user'), answer.error]).toEqual([
        'func=totp.confirm',
        undefined,
        '',
      ]);
    }
  });

  test('the right code gives a new session and the first one is dead', async () => {
    const { login, session, totpSecret } = panel.customer({ secondFactor: true });
    const next = await confirm(session, codeAt(totpSecret, 0));
    expect([await whoIs(next), await whoIs(session)]).toEqual([login, 'access whoami']);
  });

  test('a code of the step before or after counts, one further off does not', async () => {
    for (const [steps, isRight] of [
      [-2, false],
      [-1, true],
      [1, true],
      [2, false],
    ] as const) {
      const { session, totpSecret } = panel.customer({ secondFactor: true });
      const answer = await confirm(session, codeAt(totpSecret, steps));
      expect(answer === 'value qrcode').toBe(!isRight);
    }
  });

  test('a code is good once', async () => {
    const { login, password, session, totpSecret } = panel.customer({ secondFactor: true });
    const code = codeAt(totpSecret, 0);
    await confirm(session, code);
    expect(await confirm(await panel.signIn(login, password), code)).toBe('value qrcode');
  });

  test('the fifth wrong code ends the half-open session', async () => {
    const { session, totpSecret } = panel.customer({ secondFactor: true });
    for (let count = 0; count < 5; count += 1) expect(await confirm(session, '000000')).toBe('value qrcode');
    expect(await confirm(session, codeAt(totpSecret, 0))).toBe('access totp.confirm');
  });

  test('a half-open session lives ten minutes, however busy', async () => {
    const { session } = panel.customer({ secondFactor: true });
    panel.pass(9 * minute);
    expect(await whoIs(session)).toBe('func=totp.confirm');
    panel.pass(2 * minute);
    expect(await whoIs(session)).toBe('access whoami');
  });

  test('is not asked of a session that does not owe it', async () => {
    const { session } = panel.customer();
    expect(await confirm(session, '123456')).toBe('access totp.confirm');
  });

  test('the secret of the account secure is told and opens it', async () => {
    const session = await panel.signIn('secure');
    const next = await confirm(session, codeAt(panel.standIn.totpSecret, 0));
    expect(await whoIs(next)).toBe('secure');
  });
});
