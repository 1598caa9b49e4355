import type { CustomerId, TicketId } from '../panel/domain.ts';
import type { TicketRow } from '../panel/listTickets.ts';
import type { ArchiveAct, Fate } from './archiveAct.ts';
import { ArchiveTab } from './archiveTab.ts';
import { TestArchivePanel, chosen } from './testArchivePanel.ts';
import { TestTab } from './testTab.ts';
import { TestWorld, anna, ticket } from './testWorld.ts';

/** As long as an archive is held, unless a test says otherwise. */
export const HOLD_MS = 7_000;

/** One tab with a list in it, and the customer's archive acts. */
class ArchiveTestTab {
  readonly tab: TestTab;
  readonly archive: ArchiveTab;
  readonly ended: { act: ArchiveAct; isHere: boolean }[] = [];
  readonly #onLeave = new Set<() => void>();
  readonly #world: TestWorld;

  constructor(world: TestWorld, panel: TestArchivePanel, customerId: CustomerId) {
    this.#world = world;
    this.tab = new TestTab(world, customerId, ticket);
    this.archive = new ArchiveTab(customerId, {
      ...this.tab.parts,
      panel: this.#living(panel),
      onLeave: (listener) => {
        this.#onLeave.add(listener);
        return () => this.#onLeave.delete(listener);
      },
    });
  }

  start(): Promise<void> {
    return this.archive.start({ onOver: (act, _rows, isHere) => void this.ended.push({ act, isHere }) });
  }

  /** The only act there is. */
  get act(): ArchiveAct {
    const [first, ...more] = this.archive.acts();
    if (!first || more.length > 0) throw new Error(`${more.length + (first ? 1 : 0)} acts`);
    return first.act;
  }

  /** Which tickets came to what. */
  get fates(): Partial<Record<Fate, number[]>> {
    const fates: Partial<Record<Fate, number[]>> = {};
    for (const { id, fate } of this.act.tickets) fates[fate] = [...(fates[fate] ?? []), id];
    return fates;
  }

  async hold(rows: readonly TicketRow[], holdMs = HOLD_MS): Promise<string> {
    this.archive.hold(rows.map(chosen), holdMs);
    await this.#world.quiet();
    return this.act.actId;
  }

  async close(): Promise<void> {
    for (const listener of this.#onLeave) listener();
    await this.tab.kill();
  }

  /** Into the back-forward cache: what listens to leaving hears of it, and the page lives on. */
  async leaveAndComeBack(): Promise<void> {
    for (const listener of this.#onLeave) listener();
    await this.#world.quiet();
  }

  // What the panel answers reaches no tab that is gone.
  #living(panel: TestArchivePanel) {
    const { archive, readOpenRows, readWhereabouts, sessionMoment } = panel.parts();
    const alive = <Value>(promise: Promise<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        promise.then(
          (value) => this.tab.isAlive && resolve(value),
          (error: unknown) => this.tab.isAlive && reject(error),
        );
      });
    return {
      archive: (ids: readonly TicketId[], options: { keepalive: boolean }) => alive(archive(ids, options)),
      readOpenRows: (ids: readonly TicketId[]) => alive(readOpenRows(ids)),
      readWhereabouts: (ids: readonly TicketId[]) => alive(readWhereabouts(ids)),
      sessionMoment,
    };
  }
}

/** A browser and a panel with `count` tickets that may go, and a tab with the list. */
export async function archiveWorld(count = 5) {
  const world = new TestWorld();
  const panel = new TestArchivePanel(world);
  const rows = panel.fill(count);
  const open = async (customerId = anna) => {
    const opened = new ArchiveTestTab(world, panel, customerId);
    await opened.start();
    await world.quiet();
    return opened;
  };
  /** Until the hold is over and what follows at once has happened. */
  const letGo = async () => world.advance(HOLD_MS);
  return { world, panel, rows, open, letGo, tab: await open() };
}
