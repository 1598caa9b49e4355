import { opaqueId, parseTicketId } from '../panel/domain.ts';
import type { CustomerId, TicketId } from '../panel/domain.ts';
import { SETTLE_PAUSES_MS } from './patience.ts';
import { TestLocks } from './testLocks.ts';
import { TestPanel } from './testPanel.ts';
import type { Fate } from './testPanel.ts';
import { TestTab } from './testTab.ts';
import type { Browser } from './testTab.ts';

export const anna: CustomerId = opaqueId('anna');
export const boris: CustomerId = opaqueId('boris');

export function ticketOf(number: number): TicketId {
  const id = parseTicketId(String(number));
  if (id === null) throw new Error(`${number} is no ticket`);
  return id;
}

export const ticket = ticketOf(7);

type Timer = { at: number; task: () => void };

/**
 * A browser with several tabs, and a panel, in memory: what the outbox needs of them, moved by hand. Time passes by
 * `advance` alone. A killed tab's promises never resolve, its locks come free, it hears and says nothing.
 */
export class TestWorld implements Browser {
  readonly stored = new Map<string, unknown>();
  readonly locks = new TestLocks();
  readonly panel: TestPanel;
  /** What the browser's storage does. */
  storage: 'works' | 'refusesWrites' | 'refuses' | 'hangs' = 'works';
  now = Date.UTC(2026, 10, 24, 12);
  /** How long storage and messages take, from call to call; null: no time at all. */
  delays: (() => number) | null = null;
  #timers: Timer[] = [];
  readonly #lines = new Map<string, number>();
  #ids = 0;
  readonly #hearers = new Set<{ tab: TestTab; hear: (message: unknown) => void }>();

  /** The ticket that is meant where none is named. */
  readonly ticketId: TicketId;

  constructor({ ticketId = ticket, panel = (world: TestWorld) => new TestPanel(world) } = {}) {
    this.ticketId = ticketId;
    this.panel = panel(this);
  }

  /** Opens a tab with the customer's outbox in it, started. */
  async open(customerId: CustomerId = anna): Promise<TestTab> {
    const tab = new TestTab(this, customerId, this.ticketId);
    void tab.start();
    await this.quiet();
    return tab;
  }

  /** Lets happen what needs no time. */
  async quiet(): Promise<void> {
    for (let round = 0; round < 3; round += 1) await new Promise((resolve) => setImmediate(resolve));
  }

  async advance(ms: number): Promise<void> {
    const target = this.now + ms;
    await this.quiet();
    for (let next = this.#nextTimer(target); next; next = this.#nextTimer(target)) {
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.now = Math.max(this.now, next.at);
      next.task();
      await this.quiet();
    }
    this.now = target;
  }

  after(delayMs: number, task: () => void): () => void {
    const timer = { at: this.now + delayMs, task };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  newId(): string {
    this.#ids += 1;
    return `id${String(this.#ids).padStart(4, '0')}`;
  }

  listen(tab: TestTab, hear: (message: unknown) => void): () => void {
    const hearer = { tab, hear };
    this.#hearers.add(hearer);
    return () => this.#hearers.delete(hearer);
  }

  post(sender: TestTab, message: unknown): void {
    const told: unknown = structuredClone(message);
    for (const { tab, hear } of this.#hearers) {
      if (tab !== sender) this.#soon(`from ${sender.name}`, () => tab.isAlive && !tab.isFrozen && hear(told));
    }
  }

  /** Storage as one tab meets it: one call after the other; what a killed tab had not got through is not done. */
  ask<Value>(tab: TestTab, write: boolean, answer: () => Value): Promise<Value> {
    if (this.storage === 'hangs') return new Promise(() => {});
    const isRefused = this.storage === 'refuses' || (write && this.storage === 'refusesWrites');
    if (isRefused) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
    if (this.delays === null) return Promise.resolve(answer());
    return new Promise((resolve) => {
      this.#soon('storage', () => tab.isAlive && resolve(answer()));
    });
  }

  /** Next in its line, after the line's delay. */
  #soon(line: string, task: () => void): void {
    const delayMs = this.delays?.();
    if (delayMs === undefined) return queueMicrotask(task);
    const at = Math.max(this.now, this.#lines.get(line) ?? 0) + delayMs;
    this.#lines.set(line, at);
    this.after(at - this.now, task);
  }

  #nextTimer(target: number): Timer | undefined {
    return this.#timers.filter(({ at }) => at <= target).toSorted((a, b) => a.at - b.at)[0];
  }
}

/** A tab with a written and stored reply in it. */
export async function written(text = 'Please restart it') {
  const world = new TestWorld();
  const tab = await world.open();
  const box = await tab.write(text);
  return { world, tab, box, panel: world.panel };
}

/** What the panel has of the ticket's thread. */
export function bodies({ panel }: TestWorld): string[] {
  return panel.threadOf(ticket).map(({ body }) => body);
}

/** All the pauses of looking for a lost reply, one after the other. */
export const allPauses = SETTLE_PAUSES_MS.reduce((sum, pause) => sum + pause, 0);

/** A reply that was sent, with its answer lost. */
export async function lostReply(fate: Fate, text = 'Please restart it') {
  const story = await written(text);
  story.panel.fates.push(fate);
  story.box.send();
  await story.world.quiet();
  return { ...story, sentAt: story.world.now };
}
