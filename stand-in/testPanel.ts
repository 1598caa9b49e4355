import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSeeder, type SeededCustomer, type Seeder } from './seedBuilders.ts';
import { openStandIn, type StandIn, type StandInOptions } from './standIn.ts';

export type Params = Readonly<Record<string, string>>;

/** A document as a test reads it: values by path, such as `elem.0.id.$`. */
export interface TestDocument {
  doc: unknown;
  /** The text at a path, undefined where there is none. */
  at(path: string): string | undefined;
  /** The node at a path. */
  node(path: string): unknown;
  /** `$type $object` of the error, or '' without one. */
  error: string;
}

/** A stand-in in a directory of its own, as a test drives it. */
export interface TestPanel {
  dataDir: string;
  standIn: StandIn;
  seeder: Seeder;
  /** Moves the panel's clock. */
  pass(ms: number): void;
  now(): number;
  ask(params: Params, session?: string): Promise<TestDocument>;
  send(request: Request): Promise<Response>;
  signIn(login: string, password?: string): Promise<string>;
  /** A customer of the test alone, signed in. */
  customer(wish?: Parameters<Seeder['customer']>[0]): SeededCustomer & { session: string };
  close(): void;
}

export const address = 'http://panel.invalid/billmgr';

/** Opens a stand-in for a test; `seedTickets` is small unless told, for speed. */
export function openTestPanel(options: Partial<StandInOptions> = {}): TestPanel {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'stand-in-'));
  let shift = 0;
  const now = () => Date.now() + shift;
  const standIn = openStandIn({ seedTickets: 2, now, ...options, dataDir });
  const seeder = openSeeder(dataDir, now);
  const send = (request: Request) => standIn.handle(request, { address: '192.0.2.10' });
  const ask = async (params: Params, session?: string): Promise<TestDocument> => {
    const auth: Params = session === undefined ? {} : { auth: session };
    const body = new URLSearchParams({ out: 'json', lang: 'en', ...auth, ...params });
    return readDocument(await send(new Request(address, { method: 'POST', body })));
  };
  const signIn = async (login: string, password = login): Promise<string> => {
    const answer = await ask({ func: 'auth', username: login, password, sok: 'ok' });
    return answer.at('auth.$id') ?? '';
  };
  return {
    dataDir,
    standIn,
    seeder,
    pass: (ms) => void (shift += ms),
    now,
    ask,
    send,
    signIn,
    customer(wish) {
      const customer = seeder.customer(wish);
      return { ...customer, session: seeder.openSession(customer) };
    },
    close() {
      seeder.close();
      standIn.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Takes a JSON answer apart. Throws when it is none. */
export async function readDocument(response: Response): Promise<TestDocument> {
  const whole: unknown = JSON.parse(await response.text());
  const doc = step(whole, 'doc');
  const node = (path: string) => path.split('.').reduce(step, doc);
  const at = (path: string) => {
    const value = node(path);
    return typeof value === 'string' ? value : undefined;
  };
  const error = node('error') === undefined ? '' : `${at('error.$type')} ${at('error.$object')}`;
  return { doc, node, at, error };
}

function step(node: unknown, name: string): unknown {
  if (typeof node !== 'object' || node === null) return undefined;
  return new Map<string, unknown>(Object.entries(node)).get(name);
}
