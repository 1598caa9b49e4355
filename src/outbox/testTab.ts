import type { CustomerId, TicketId } from '../panel/domain.ts';
import type { OutboxParts } from './outboxParts.ts';
import { OutboxTab } from './outboxTab.ts';
import type { Receipt } from './outboxTab.ts';
import type { ReplyBox } from './replyBox.ts';
import type { TestLocks } from './testLocks.ts';
import type { TestPanel } from './testPanel.ts';

/** What a tab needs of the world it is in. */
export type Browser = {
  readonly stored: Map<string, unknown>;
  readonly locks: TestLocks;
  readonly panel: TestPanel;
  readonly now: number;
  after(delayMs: number, task: () => void): () => void;
  newId(): string;
  listen(tab: TestTab, hear: (message: unknown) => void): () => void;
  post(sender: TestTab, message: unknown): void;
  ask<Value>(tab: TestTab, write: boolean, answer: () => Value): Promise<Value>;
  quiet(): Promise<void>;
  advance(ms: number): Promise<void>;
};

/** One tab of the test's browser, with the customer's outbox in it. */
export class TestTab {
  /** The world as this tab meets it. */
  readonly parts: OutboxParts;
  readonly outbox: OutboxTab;
  readonly delivered: ({ ticketId: TicketId } & Receipt)[] = [];
  readonly name: string;
  isAlive = true;
  /** In the back-forward cache: hears nothing. */
  isFrozen = false;
  isVisible = true;
  isOnline = true;
  readonly #world: Browser;
  readonly #onChange = new Set<() => void>();
  readonly #onHide = new Set<() => void>();
  readonly #onLeave = new Set<() => void>();

  readonly #ticket: TicketId;

  /** `ticketId` is the ticket that is meant where none is named. */
  constructor(world: Browser, customerId: CustomerId, ticketId: TicketId) {
    this.#world = world;
    this.name = world.newId();
    this.#ticket = ticketId;
    this.parts = this.#makeParts();
    this.outbox = new OutboxTab(customerId, this.parts);
  }

  start(): Promise<void> {
    return this.outbox.start({
      onDelivered: (ticketId, receipt) => void this.delivered.push({ ticketId, ...receipt }),
    });
  }

  box(ticketId = this.#ticket): ReplyBox {
    return this.outbox.reply(ticketId);
  }

  /** The ticket's page with the thread as the panel has it now. */
  async openTicket(ticketId = this.#ticket): Promise<ReplyBox> {
    const box = this.box(ticketId);
    box.notice('Server is down', this.#world.panel.threadOf(ticketId));
    await this.#world.quiet();
    return box;
  }

  /** Types, and waits until it is stored. */
  async write(text: string, ticketId = this.#ticket): Promise<ReplyBox> {
    const box = await this.openTicket(ticketId);
    box.setText(text);
    await this.#world.advance(400);
    return box;
  }

  /** Adds a file, and waits until the draft is stored with it. */
  async attach(name: string, content = 'line 1'): Promise<ReplyBox> {
    const box = await this.openTicket();
    await Promise.all([
      box.addFile({ name, type: 'text/plain', bytes: new Blob([content]) }),
      this.#world.quiet(),
    ]);
    await this.#world.advance(400);
    return box;
  }

  async change(change: { isVisible?: boolean; isOnline?: boolean; isFrozen?: boolean }): Promise<void> {
    Object.assign(this, change);
    for (const listener of this.#onChange) listener();
    if (!this.isVisible) for (const listener of this.#onHide) listener();
    await this.#world.quiet();
  }

  /** The page closes: what listens hears of it, and the tab is gone before anything it starts has come to an end. */
  async close(): Promise<void> {
    for (const listener of [...this.#onHide, ...this.#onLeave]) listener();
    await this.kill();
  }

  /** Into the back-forward cache and back: what listens to leaving hears of it, and the page lives on. */
  async leaveAndComeBack(): Promise<void> {
    for (const listener of this.#onLeave) listener();
    await this.#world.quiet();
  }

  async kill(): Promise<void> {
    this.isAlive = false;
    this.#world.locks.release(this);
    await this.#world.quiet();
  }

  #makeParts(): OutboxParts {
    const world = this.#world;
    // A tab that is gone begins nothing any more.
    const living = <Value>(begin: () => Promise<Value>) => this.#living(begin);
    return {
      storage: {
        get: (key) => living(() => world.ask(this, false, () => structuredClone(world.stored.get(key)))),
        set: (key, value) =>
          living(() => world.ask(this, true, () => void world.stored.set(key, structuredClone(value)))),
        del: (key) => living(() => world.ask(this, false, () => void world.stored.delete(key))),
        entries: (prefix) =>
          living(() =>
            world.ask(this, false, () =>
              structuredClone([...world.stored].filter(([key]) => key.startsWith(prefix))),
            ),
          ),
      },
      locks: {
        run: (name, task) => living(() => world.locks.run(this, name, task)),
        claim: (name) => living(() => world.locks.claim(this, name)),
      },
      channel: {
        post: (message) => this.isAlive && world.post(this, message),
        listen: (hear) => world.listen(this, hear),
      },
      page: {
        isVisible: () => this.isVisible,
        isOnline: () => this.isOnline,
        onChange: (listener) => added(this.#onChange, listener),
        onHide: (listener) => added(this.#onHide, listener),
        onLeave: (listener) => added(this.#onLeave, listener),
      },
      clock: {
        now: () => world.now,
        after: (delayMs, task) => world.after(delayMs, () => this.isAlive && task()),
      },
      panel: {
        sendReply: (reply, options) => living(() => world.panel.sendReply(reply, options)),
        readThread: (ticketId, asked) => living(() => world.panel.readThread(ticketId, asked)),
        now: () => world.now,
        sessionMoment: () => world.panel.sessionMoment,
        hasSessionEnded: (moment) => world.panel.sessionMoment !== moment,
        isOutlived: () => world.panel.isOutlived,
      },
      newId: () => world.newId(),
    };
  }

  #living<Value>(begin: () => Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      if (!this.isAlive) return;
      begin().then(
        (value) => this.isAlive && resolve(value),
        (error: unknown) => this.isAlive && reject(error),
      );
    });
  }
}

function added(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
