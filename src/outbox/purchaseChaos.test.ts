import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Confirmation } from './buyAct.ts';
import { isUndecided } from './purchaseAct.ts';
import type { PurchaseAct } from './purchaseAct.ts';
import { readPurchase } from './purchaseRecords.ts';
import { chaosRuns } from './testChaosRuns.ts';
import { BuyingTab, TestTill } from './testPurchase.ts';
import type { BuyFate } from './testPurchase.ts';
import { TestWorld, anna } from './testWorld.ts';

/** Issue 7: as many seeded schedules as for replies. */
const { parameters: runs, title } = chaosRuns(200);

type Step =
  | { do: 'press'; tab: number; count: number; times: number; insists: boolean; isStale: boolean }
  | { do: 'wait'; ms: number }
  | { do: 'kill' | 'reload' | 'hide' | 'show'; tab: number }
  | { do: 'charge' | 'topUp'; minor: number }
  | { do: 'openTicket' }
  | { do: 'price'; minor: number }
  | { do: 'fate'; fate: BuyFate }
  | { do: 'reading'; fails: boolean };

const tab = fc.nat(1);
const fate = fc.oneof(
  fc.constantFrom<BuyFate>({ kind: 'sessionEnded' }, { kind: 'busy' }, { kind: 'neverLeft' }),
  fc.boolean().map((isDone): BuyFate => ({ kind: 'lost', isDone })),
  fc.nat(200_000).map((lateMs): BuyFate => ({ kind: 'lost', isDone: false, lateMs })),
);
const press = fc.record({
  do: fc.constant('press' as const),
  tab,
  count: fc.integer({ min: 1, max: 3 }),
  times: fc.integer({ min: 1, max: 3 }),
  insists: fc.boolean(),
  isStale: fc.boolean(),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: press, weight: 4 },
  { arbitrary: fc.record({ do: fc.constant('fate' as const), fate }), weight: 3 },
  { arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.nat(30_000) }), weight: 3 },
  fc.record({ do: fc.constantFrom('kill', 'reload', 'hide', 'show'), tab }),
  fc.record({ do: fc.constantFrom('charge', 'topUp'), minor: fc.constantFrom(1, 500, 1_000, 2_000) }),
  fc.constant<Step>({ do: 'openTicket' }),
  fc.record({ do: fc.constant('price' as const), minor: fc.constantFrom(500, 1_000, 1_500) }),
  fc.record({ do: fc.constant('reading' as const), fails: fc.boolean() }),
);
const plot = fc.record({
  steps: fc.array(step, { maxLength: 14 }),
  delays: fc.array(fc.nat(300), { minLength: 1, maxLength: 6 }),
});

class Story {
  readonly world = new TestWorld();
  readonly till = new TestTill(this.world);
  readonly tabs: BuyingTab[] = [];
  readonly pressed = new Set<string>();
  readonly breaches: string[] = [];
  /** What others than purchases moved. */
  moved = { minor: 0, incidents: 0 };
  #stale: Confirmation | null = null;

  constructor() {
    this.till.onBuy = () => this.#checkNamed();
  }

  get acts(): PurchaseAct[] {
    return [...this.world.stored.values()].flatMap((value) => readPurchase(value, anna) ?? []);
  }

  async play({ steps, delays }: { steps: Step[]; delays: number[] }): Promise<void> {
    let call = 0;
    this.world.delays = () => delays[(call += 1) % delays.length] ?? 0;
    for (const index of [0, 1]) this.#open(index);
    await this.world.advance(2_000);
    for (const one of steps) await this.#take(one);
  }

  /** The panel answers again, a tab is open, and time passes. */
  async settle(): Promise<void> {
    this.till.readingFails = null;
    this.#open(0);
    await this.world.advance(15 * 60_000);
  }

  #open(index: number): BuyingTab {
    const opened = new BuyingTab(this.world, this.till);
    this.tabs[index] = opened;
    void opened.purchases.start();
    return opened;
  }

  async #take(one: Step): Promise<void> {
    switch (one.do) {
      case 'press':
        return this.#press(one);
      case 'wait':
        return this.world.advance(one.ms);
      case 'charge':
      case 'topUp':
        return this.#move({ minor: one.do === 'charge' ? -one.minor : one.minor, incidents: 0 });
      case 'openTicket':
        return this.#move({ minor: 0, incidents: this.till.incidents > 0 ? -1 : 0 });
      case 'price':
        this.till.price = one.minor;
        return;
      case 'fate':
        this.till.fates.push(one.fate);
        return;
      case 'reading':
        this.till.readingFails = one.fails ? 'network' : null;
        return;
      default:
        return this.#change(one.do, one.tab);
    }
  }

  async #change(what: 'kill' | 'reload' | 'hide' | 'show', index: number): Promise<void> {
    const { tab: changed } = this.tabs[index] ?? this.#open(index);
    if (what === 'hide' || what === 'show') return changed.change({ isVisible: what === 'show' });
    await changed.kill();
    if (what === 'reload') this.#open(index);
  }

  async #press({
    tab: index,
    count,
    times,
    insists,
    isStale,
  }: Extract<Step, { do: 'press' }>): Promise<void> {
    const at = this.tabs[index] ?? this.#open(index);
    const beside = insists ? (at.undecided?.actId ?? null) : null;
    const fresh = at.confirmation(count, beside);
    const confirmed = isStale && this.#stale ? this.#stale : fresh;
    this.#stale = fresh;
    this.pressed.add(confirmed.actId);
    for (let time = 0; time < times; time += 1) void at.purchases.buy(confirmed);
    await this.world.advance(20);
  }

  #move({ minor, incidents }: { minor: number; incidents: number }): void {
    this.till.balance += minor;
    this.till.incidents += incidents;
    this.moved = { minor: this.moved.minor + minor, incidents: this.moved.incidents + incidents };
  }

  /** P3: whoever is sent while another is undecided names one that is. */
  #checkNamed(): void {
    const open = this.acts.filter(isUndecided);
    const sending = open.find(({ stage }) => stage.name === 'sending');
    const others = open.filter((act) => act !== sending);
    const isNamed = others.length === 0 || others.some(({ actId }) => actId === sending?.beside);
    if (!sending || !isNamed) this.breaches.push(sending ? 'not named' : 'not written down');
  }
}

async function played(what: { steps: Step[]; delays: number[] }): Promise<Story> {
  const story = new Story();
  await story.play(what);
  return story;
}

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

describe(`a purchase, ${title} for each law`, () => {
  test('P3 S066 one deliberate act is one charge or none, and nothing is bought by itself', async () => {
    await fc.assert(
      fc.asyncProperty(plot, async (what) => {
        const { world, till, pressed, breaches } = await played(what);
        // Whoever waits for their turn behind a lock was pressed, too.
        await world.advance(60_000);
        const before = till.calls.length;
        expect(before).toBeLessThanOrEqual(pressed.size);
        await world.advance(60 * 60_000);
        expect([till.calls.length, breaches]).toEqual([before, []]);
        expect(till.purchases.length).toBeLessThanOrEqual(before);
      }),
      runs,
    );
  });

  test('S066 ledger, balance and incidents agree, and nothing is called bought that was not', async () => {
    await fc.assert(
      fc.asyncProperty(plot, async (what) => {
        const story = await played(what);
        await story.settle();
        const { till, moved, acts } = story;
        const spent = sum(till.purchases.map(({ minor }) => minor));
        const counted = sum(till.purchases.map(({ count }) => count));
        expect([till.balance, till.incidents]).toEqual([
          12_000 + moved.minor - spent,
          3 + moved.incidents + counted,
        ]);
        const bought = acts.filter(({ stage }) => stage.name === 'bought');
        expect(sum(bought.map(({ offer }) => offer.count))).toBeLessThanOrEqual(counted);
      }),
      runs,
    );
  });

  test('S066 each purchase is decided in the end, and none that was carried out in time is denied', async () => {
    const inTime = plot.map((what) => ({
      ...what,
      steps: what.steps.filter(
        (one) => one.do !== 'fate' || one.fate.kind !== 'lost' || one.fate.lateMs === undefined,
      ),
    }));
    await fc.assert(
      fc.asyncProperty(inTime, async (what) => {
        const story = await played(what);
        await story.settle();
        const { till, acts } = story;
        const open = acts.filter(({ stage }) => stage.name === 'sending' || stage.name === 'unknown');
        expect(open).toEqual([]);
        const told = acts.filter(({ stage }) => stage.name === 'bought' || stage.name === 'cannotTell');
        expect(told.length).toBeGreaterThanOrEqual(till.purchases.length);
      }),
      runs,
    );
  });
});
