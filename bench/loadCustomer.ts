import { setTimeout as wait } from 'node:timers/promises';
import type { LoadClient } from './loadClient.ts';
import type { Told } from './loadLedger.ts';

interface Act {
  kind: string;
  /** How often it is chosen, against the others. */
  weight: number;
  run(): Promise<void>;
}

export interface Visitor {
  session: string;
  tickets: readonly number[];
  /** Of the customer's list. */
  pages: number;
  /** Null for one who only reads. */
  told: Told | null;
}

export interface Visit {
  client: LoadClient;
  who: Visitor;
  pauseMs: number;
  isOver(): boolean;
  done(kind: string, ms: number): void;
  failed(kind: string, reason: unknown): void;
}

const list = { func: 'clientticket', p_cnt: '50', p_col: '-last_message', filter: 'on' };
const words = 'The server answers slowly since the morning, and the shop with it. '.repeat(6);

/** One customer who reads and writes, an act after the other with a pause between, until the visit is over. */
export async function visit({ client, who, pauseMs, isOver, done, failed }: Visit): Promise<void> {
  const acts = [...reading(client, who), ...(who.told === null ? [] : writing(client, who.told))];
  const weights = acts.flatMap((act) => Array.from({ length: act.weight }, () => act));
  await wait(Math.random() * pauseMs);
  while (!isOver()) {
    const act = oneOf(weights);
    const begun = performance.now();
    try {
      await act.run();
      done(act.kind, performance.now() - begun);
    } catch (reason) {
      failed(act.kind, reason);
    }
    await wait(pauseMs * (0.5 + Math.random()));
  }
}

function reading(client: LoadClient, { pages, tickets }: Visitor): Act[] {
  const read = async (fields: Record<string, string>) => void documentOf(await client.call(fields));
  return [
    { kind: 'list', weight: 30, run: () => read({ ...list, p_num: '1' }) },
    { kind: 'page', weight: 8, run: () => read({ ...list, p_num: String(1 + below(pages)) }) },
    { kind: 'search', weight: 5, run: () => read({ ...list, p_num: '1', name: 'server' }) },
    {
      kind: 'ticket',
      weight: 28,
      run: () => read({ func: 'clientticket.edit', elid: String(oneOf(tickets)) }),
    },
    { kind: 'notify', weight: 12, run: () => read({ func: 'notify' }) },
  ];
}

function writing(client: LoadClient, told: Told): Act[] {
  const { login } = told.customer;
  const said = () => `${login} ${(told.said += 1)}: ${words}`;
  const reply = async (files: readonly File[]) => {
    const [ticket, message] = [oneOf([...told.tickets.keys()]), said()];
    const fields = { func: 'clientticket.edit', elid: String(ticket), message };
    documentOf(await client.write(fields, files));
    told.tickets.get(ticket)?.messages.push(message);
  };
  const create = async () => {
    const [message, subject] = [said(), `${login} asks ${told.said}`];
    const fields = { func: 'clientticket.edit', name: subject, client_department: '11', message };
    const id = Number(textAt(documentOf(await client.write(fields)), 'id'));
    told.tickets.set(id, { subject, messages: [message] });
  };
  const buy = async () => {
    documentOf(await client.write({ func: 'incident', count: '1' }));
    told.bought += 1;
  };
  return [
    { kind: 'reply', weight: 12, run: () => reply([]) },
    { kind: 'attach', weight: 2, run: () => reply([new File([new Uint8Array(40_000)], 'picture.png')]) },
    { kind: 'create', weight: 2, run: create },
    { kind: 'buy', weight: 1, run: buy },
  ];
}

function documentOf(text: string): Record<string, unknown> {
  const { doc } = JSON.parse(text) as { doc?: Record<string, unknown> };
  if (doc === undefined || doc['error'] !== undefined) throw new Error(`refused: ${text.slice(0, 300)}`);
  return doc;
}

function textAt(document: Record<string, unknown>, name: string): unknown {
  const node = document[name];
  return typeof node === 'object' && node !== null && '$' in node ? node.$ : undefined;
}

function oneOf<Value>(values: readonly Value[]): Value {
  const value = values[below(values.length)];
  if (value === undefined) throw new Error('Nothing to choose from');
  return value;
}

function below(limit: number): number {
  return Math.floor(Math.random() * limit);
}
