import { mkdtempSync, rmSync } from 'node:fs';
import { StatementSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openStandIn } from '../stand-in/standIn.ts';
import type { StandIn } from '../stand-in/standIn.ts';
import { endingProcedures } from './procedures.ts';
import type { KnownProcedure } from './procedures.ts';
import { ask, askAsApp, startBench } from './testBench.ts';
import type { Answer } from './testBench.ts';

type Ids = Readonly<Record<'ticket' | 'archived' | 'message' | 'file' | 'service', string>>;
type Params = Readonly<Record<string, string>>;

// Which field it is makes no difference to the gateway; the stand-in's own test asks by all of them.
const fields = ['elid', 'plid'] as const;
const dataDir = mkdtempSync(join(tmpdir(), 'frontdesk-foreign-'));
const now = Date.UTC(2026, 10, 25, 12);
let standIn: StandIn;
// `demo` has what `other` asks for.
let foreign: Ids;
let own: Ids;
let session: string;

beforeAll(async () => {
  standIn = openStandIn({ dataDir, now: () => now });
  foreign = await idsOf(await signIn('demo'));
  session = await signIn('other');
  own = await idsOf(session);
});
afterAll(() => {
  standIn.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function ofPanel(params: Params): Promise<string> {
  const body = new URLSearchParams({ out: 'json', ...params });
  const request = new Request('http://panel.invalid/billmgr', { method: 'POST', body });
  return (await standIn.handle(request, { address: '192.0.2.10' })).text();
}

async function signIn(login: string): Promise<string> {
  return firstOf(await ofPanel({ func: 'auth', username: login, password: login }), /"\$id":"(\w{32})"/);
}

/** Ids of an account, as its own customer reads them: of the first ticket that has a file, and of what is beside it. */
async function idsOf(auth: string): Promise<Ids> {
  const list = await ofPanel({ func: 'clientticket', p_cnt: '100', auth });
  for (const [, ticket = ''] of list.matchAll(/"id":\{"\$":"(\d+)"\}/g)) {
    const view = await ofPanel({ func: 'clientticket.edit', elid: ticket, auth });
    if (!view.includes('"param":{"$":"f-')) continue;
    const archive = await ofPanel({ func: 'clientticket_archive', auth });
    const services = await ofPanel({ func: 'clientticket.edit', sv_field: 'ticket_item', auth });
    return {
      ticket,
      archived: firstOf(archive, /"id":\{"\$":"(\d+)"\}/),
      message: firstOf(view, /"\$id":"(\d+)","\$type":"outcoming"/),
      file: firstOf(view, /"param":\{"\$":"(f-\w+)"\}/),
      service: firstOf(services, /"\$key":"(\d+)"/),
    };
  }
  throw new Error('No ticket has a file.');
}

function firstOf(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`${pattern} is not in ${text.slice(0, 200)}`);
  return found;
}

/** What the stranger does by each procedure with what is their own. One without an entry does not compile. */
const acts: Readonly<Record<KnownProcedure, () => readonly Params[]>> = {
  auth: () => [{ username: 'other', password: 'wrong', sok: 'ok' }],
  'totp.confirm': () => [{ qrcode: '123456' }],
  logon: () => [{}],
  logout: () => [{}],
  logoff: () => [{}],
  whoami: () => [{}],
  keepalive: () => [{}],
  clientticket: () => [{ filter: 'on' }],
  clientticket_archive: () => [{ filter: 'on' }],
  'clientticket.filter': () => [{ sok: 'ok' }],
  'clientticket_archive.filter': () => [{ sok: 'ok' }],
  'clientticket.edit': () => [
    { elid: own.ticket },
    { elid: own.ticket, message: 'x', sok: 'ok' },
    { sv_field: 'ticket_item', sv_autocomplete: 'yes' },
    { name: 'x', message: '', client_department: '11', sok: 'ok' },
  ],
  'clientticket.archive': () => [{ elid: own.archived }],
  'ticket.message.rate.good': () => [{ plid: own.ticket, elid: own.message }],
  'ticket.message.rate.bad': () => [{ plid: own.ticket, elid: own.message }],
  'ticket.file': () => [{}],
  incident: () => [{}, { count: '101', sok: 'ok' }],
  notify: () => [{}],
  subaccount: () => [{}],
  'dashboard.tickets': () => [{}],
  'dashboard.info': () => [{}],
};

type Way = (port: number, params: Params) => Promise<Answer>;
const procedures = Object.keys(acts);
const form = 'application/x-www-form-urlencoded';
const ways = {
  'by the app': (port, params) => {
    const isOver = endingProcedures.has(params['func'] ?? '');
    const cookie = `frontdesk_session=${isOver ? '0'.repeat(32) : session}`;
    return askAsApp(port, `${new URLSearchParams({ out: 'json', ...params })}`, { cookie });
  },
  'by another client': (port, params) => {
    const auth = endingProcedures.has(params['func'] ?? '') ? '0'.repeat(32) : session;
    const body = `${new URLSearchParams({ out: 'json', auth, ...params })}`;
    return ask(port, '/billmgr', { method: 'POST', headers: { 'content-type': form }, body });
  },
  'by a link': (port, params) => {
    const headers = { cookie: `frontdesk_session=${session}`, 'sec-fetch-site': 'same-origin' };
    return ask(port, `/billmgr?${new URLSearchParams({ ...params })}`, { headers });
  },
} satisfies Readonly<Record<string, Way>>;

/** All of an answer but its date, the id blotted out, and how much the storage was asked for it. */
async function answered(id: string, act: () => Promise<Answer>): Promise<unknown> {
  const steps = [
    vi.spyOn(StatementSync.prototype, 'all'),
    vi.spyOn(StatementSync.prototype, 'get'),
    vi.spyOn(StatementSync.prototype, 'run'),
  ];
  try {
    const { status, headers, text } = await act();
    const work = steps.map(({ mock }) => mock.calls.length);
    const body = text.replaceAll(new RegExp(`(?<![\\w.])${id}(?![\\w.])`, 'g'), 'ID');
    return { status, headers: { ...headers, date: '' }, body, work };
  } finally {
    for (const step of steps) step.mockRestore();
  }
}

/** Of the same length and the same signs, and nobody's. */
function never(id: string): string {
  return /^\d+$/.test(id) ? id.replaceAll(/\d/g, '9') : id.replaceAll(/[0-9a-f]/g, 'f');
}

describe.each([
  ['by the app', procedures],
  ['by another client', procedures],
  // Anything else goes without a session by a link.
  ['by a link', ['ticket.file']],
] satisfies [keyof typeof ways, string[]][])('S090 V8 through the gateway %s', (name, asked) => {
  test('any id of another account is answered as one that never was, header by header and in work', async () => {
    const many = 100_000;
    const limits = { signInBurst: many, signInsPerMinute: many, signInLoginBurst: many, purchaseBurst: many };
    const { port } = await startBench({
      panelHandler: (request, peer) => standIn.handle(request, peer),
      limits,
    });
    const way: Way = ways[name];
    for (const [func, actsOf] of Object.entries(acts).filter(([func]) => asked.includes(func))) {
      for (const params of actsOf()) {
        const askFor = (more: Params) => way(port, { func, ...params, ...more });
        await askFor({});
        for (const field of fields) {
          for (const [kind, id] of Object.entries(foreign)) {
            const theirs = await answered(id, () => askFor({ [field]: id }));
            const nobodys = await answered(never(id), () => askFor({ [field]: never(id) }));
            expect(theirs, `${func}: ${field} of a foreign ${kind}`).toEqual(nobodys);
          }
        }
      }
    }
  });
});
