import type { SeededCustomer, Seeder } from '../../stand-in/seedBuilders.ts';
import { FaultProxy } from '../faultProxy.ts';
import type { StartServer } from '../ownServer.ts';
import { Account } from './account.ts';
import type { Stored } from './account.ts';

/** One of the two customers: everything of theirs holds a mark that stands nowhere else. */
export interface Person {
  mark: string;
  customer: SeededCustomer;
  /** Numbers of their tickets, oldest first. */
  tickets: number[];
  account: Account;
}

const marks = ['Zuleika', 'Quentin'] as const;
const balance = 1_000_000;
const price = 1_000;

/** A server and the proxy in front of it, for many runs one after the other; it may be killed, and starts again. */
export class House {
  readonly proxy: FaultProxy;
  readonly #start: StartServer;
  #server: Awaited<ReturnType<StartServer>>;
  #releases: (() => void)[] = [];

  private constructor(start: StartServer, server: Awaited<ReturnType<StartServer>>, proxy: FaultProxy) {
    this.#start = start;
    this.#server = server;
    this.proxy = proxy;
  }

  /** `prepare` is done to the fresh store. */
  static async open(
    start: StartServer,
    prepare: (place: { dataDir: string }) => void = () => {},
  ): Promise<House> {
    const server = await start();
    prepare(server);
    return new House(start, server, await FaultProxy.start(Number(server.port)));
  }

  get url(): string {
    return this.proxy.url;
  }

  get seeder(): Seeder {
    return this.#server.seeder;
  }

  /** SIGKILL, and a new process on the same data and port. */
  async kill(): Promise<void> {
    const { port, dataDir } = this.#server;
    await this.#server.stop('SIGKILL');
    this.#server = await this.#start({ dataDir, env: { PORT: port } });
  }

  /** The server is stopped by whoever gave the way to start it. */
  async close(): Promise<void> {
    this.release();
    await this.proxy.close();
  }

  /** When what is held up on its way may go on. */
  untilReleased(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#releases.push(resolve);
    return promise;
  }

  release(): void {
    for (const resolve of this.#releases.splice(0)) resolve();
  }

  people(): [Person, Person] {
    return [this.#person(marks[0]), this.#person(marks[1])];
  }

  stored({ customer: { accountId } }: Person): Stored {
    const { seeder } = this;
    const tickets = seeder.storedTickets(accountId);
    return {
      tickets: tickets.map(({ id, subject, archived }) => ({ id, subject, isArchived: archived === 1 })),
      messages: tickets.flatMap(({ id }) => saidIn(seeder, id)),
      purchases: seeder.purchases(accountId),
      balance: seeder.account(accountId).balance,
    };
  }

  #person(mark: string): Person {
    const customer = this.seeder.customer({ realName: `${mark} Marked`, balance });
    const tickets = [1, 2, 3].map((count) => {
      const messages = [{ from: 'staff' as const, body: `A secret of ${mark}, number ${count}` }];
      return this.seeder.ticket(customer, { subject: `${mark} asked ${count}`, messages }).id;
    });
    return { mark, customer, tickets, account: new Account({ balance, price }) };
  }
}

/** Names of files are stored beside the words; here they count as words, too. */
function saidIn(seeder: Seeder, ticketId: number): { ticketId: number; said: string }[] {
  return seeder.ownMessages(ticketId).map(({ body, files }) => ({ ticketId, said: `${body}\n${files}` }));
}
