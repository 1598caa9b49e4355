import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { readKnownRecord } from './outboxRecords.ts';
import { isUndecided } from './replyMachine.ts';
import { panelFailure } from './testPanel.ts';
import type { Fate } from './testPanel.ts';
import type { TestTab } from './testTab.ts';
import { TestWorld, anna, bodies } from './testWorld.ts';

const fates: Fate[] = [
  { kind: 'lost', isStored: true },
  { kind: 'lost', isStored: false },
  { kind: 'lost', isStored: true, lateMs: 5_000 },
  { kind: 'lost', isStored: true, lateMs: 200_000 },
  { kind: 'refused', failure: panelFailure('invalid') },
  { kind: 'sessionEnded' },
  { kind: 'slow', isStored: true, answer: new Promise(() => {}) },
  { kind: 'slow', isStored: false, answer: new Promise(() => {}) },
];

const which = fc.constantFrom(0, 1);
const step = fc.oneof(
  fc.record({ do: fc.constant('type' as const), tab: which }),
  fc.record({ do: fc.constant('type' as const), tab: which }),
  fc.record({
    do: fc.constant('press' as const),
    tab: which,
    insists: fc.boolean(),
    fate: fc.option(fc.nat(fates.length - 1)),
  }),
  fc.record({
    do: fc.constant('press' as const),
    tab: which,
    insists: fc.constant(false),
    fate: fc.constant(null),
  }),
  fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(10, 400, 1_000, 30_000, 200_000) }),
  fc.record({ do: fc.constant('kill' as const), tab: which }),
  fc.record({ do: fc.constant('check' as const), tab: which }),
  fc.record({ do: fc.constant('choose' as const), tab: which }),
  fc.record({ do: fc.constant('exchange' as const), tab: which }),
  fc.record({ do: fc.constant('freeze' as const), tab: which, isFrozen: fc.boolean() }),
  fc.record({ do: fc.constant('network' as const), tab: which, isOnline: fc.boolean() }),
  fc.record({ do: fc.constant('reading' as const), works: fc.boolean() }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Plays a story with two tabs on one ticket. Each typing adds a word of its own, and nobody deletes any. */
class Story {
  readonly world = new TestWorld();
  presses = 0;
  /** Words that no crash may cost any more: they had their time to be stored. */
  readonly kept = new Set<string>();
  readonly #fresh = new Map<TestTab, Map<string, number>>();
  readonly #tabs: TestTab[] = [];
  #words = 0;

  async play(steps: readonly Step[]): Promise<void> {
    for (const index of [0, 1]) this.#tabs[index] = await this.#open();
    for (const one of steps) {
      await this.#play(one);
      this.#age();
    }
  }

  /** All words that are somewhere: in the thread, in a box, or in the storage. */
  async found(): Promise<string> {
    await this.world.advance(1_000);
    const fresh = await this.#open();
    const unsent = await fresh.outbox.unsent();
    return [...bodies(this.world), ...unsent.map(({ text }) => text)].join(' ');
  }

  async #play(one: Step): Promise<void> {
    if (one.do === 'wait') return this.world.advance(one.ms);
    if (one.do === 'reading') return void (this.world.panel.readingFails = one.works ? null : 'network');
    const tab = this.#tabs[one.tab];
    if (!tab) return;
    const box = tab.box();
    if (one.do === 'type') this.#type(tab);
    if (one.do === 'press') this.#press(tab, one);
    if (one.do === 'check') box.checkAgain();
    if (one.do === 'choose') box.choose(null);
    if (one.do === 'exchange') box.takeOtherVersion();
    if (one.do === 'freeze') await tab.change({ isFrozen: one.isFrozen, isVisible: !one.isFrozen });
    if (one.do === 'network') await tab.change({ isOnline: one.isOnline });
    if (one.do === 'kill') {
      await tab.kill();
      this.#tabs[one.tab] = await this.#open();
    }
    await this.world.quiet();
  }

  #type(tab: TestTab): void {
    const word = `w${(this.#words += 1)}.`;
    tab.box().setText(`${tab.box().snapshot().text} ${word}`);
    this.#fresh.set(tab, (this.#fresh.get(tab) ?? new Map<string, number>()).set(word, this.world.now));
  }

  #press(tab: TestTab, { insists, fate }: { insists: boolean; fate: number | null }): void {
    const next = fate === null ? undefined : fates[fate];
    if (next && this.world.panel.fates.length === 0) this.world.panel.fates.push(next);
    this.presses += 1;
    if (insists) tab.box().sendAnyway();
    else tab.box().send();
  }

  #age(): void {
    for (const [tab, words] of this.#fresh) {
      for (const [word, typedAt] of words)
        if (tab.isAlive && this.world.now - typedAt >= 1_000) this.kept.add(word);
    }
  }

  async #open(): Promise<TestTab> {
    const tab = await this.world.open();
    await tab.openTicket();
    return tab;
  }
}

const stories = fc.array(step, { minLength: 5, maxLength: 40, size: 'max' });
const runs = { numRuns: 60 };

async function played(steps: readonly Step[]): Promise<Story> {
  const story = new Story();
  await story.play(steps);
  return story;
}

test('P1 no word that was typed a second ago is ever lost, whatever happens', async () => {
  await fc.assert(
    fc.asyncProperty(stories, async (steps) => {
      const story = await played(steps);
      const found = await story.found();
      expect([...story.kept].filter((word) => !found.includes(word))).toEqual([]);
    }),
    runs,
  );
});

test('P2 no more is sent than was pressed, and nothing by itself, however long the tabs stay open', async () => {
  await fc.assert(
    fc.asyncProperty(stories, async (steps) => {
      const story = await played(steps);
      const { sent } = story.world.panel;
      const before = sent.length;
      await story.world.advance(60 * 60_000);
      expect(before).toBeLessThanOrEqual(story.presses);
      expect(sent).toHaveLength(before);
    }),
    runs,
  );
});

test('P4 what is called delivered is in the thread, each message for one act', async () => {
  await fc.assert(
    fc.asyncProperty(stories, async (steps) => {
      const { world } = await played(steps);
      const delivered = actsOf(world).filter(({ stage }) => stage.name === 'delivered');
      const inThread = (text: string) => bodies(world).filter((body) => body === text).length;
      const claimed = (text: string) => delivered.filter((act) => act.text === text).length;
      expect(delivered.filter(({ text }) => claimed(text) > inThread(text))).toEqual([]);
    }),
    runs,
  );
});

test('P2 an undecided reply is decided in the end when the panel can be read', async () => {
  await fc.assert(
    fc.asyncProperty(stories, async (steps) => {
      const { world } = await played(steps);
      world.panel.readingFails = null;
      await world.open();
      await world.advance(10 * 60_000);
      const open = actsOf(world).filter(({ stage }) => isUndecided(stage));
      expect(open.filter(({ stage }) => stage.name !== 'sending' && stage.name !== 'cannotTell')).toEqual([]);
    }),
    runs,
  );
});

function actsOf(world: TestWorld) {
  const records = [...world.stored.values()].map((value) => readKnownRecord(value, anna));
  return records.flatMap((record) => (record?.part === 'act' ? record.act : []));
}
