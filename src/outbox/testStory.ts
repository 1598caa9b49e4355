import * as fc from 'fast-check';

import type { DraftFile } from './draftFiles.ts';
import { panelFailure } from './testPanel.ts';
import type { Fate } from './testPanel.ts';
import type { ReplyBox } from './replyBox.ts';
import type { TestTab } from './testTab.ts';
import { TestWorld, ticket } from './testWorld.ts';

/** Fates of a reply whose words reach the panel; the answer is lost, or never comes. */
const STORED_FATES: Fate[] = [
  { kind: 'lost', isStored: true },
  { kind: 'slow', isStored: true, answer: new Promise(() => {}) },
];

const FATES: Fate[] = [
  ...STORED_FATES,
  { kind: 'lost', isStored: false },
  { kind: 'lost', isStored: true, lateMs: 5_000 },
  { kind: 'lost', isStored: true, lateMs: 200_000 },
  { kind: 'refused', failure: panelFailure('invalid') },
  { kind: 'sessionEnded' },
  { kind: 'slow', isStored: false, answer: new Promise(() => {}) },
];

const which = fc.constantFrom(0, 1);

/** One thing that happens. Without `nothingIsLost`, replies may also be refused, vanish, or come late. */
const step = (nothingIsLost: boolean) => {
  const fate = fc.option(fc.constantFrom(...(nothingIsLost ? STORED_FATES : FATES)));
  const insists = nothingIsLost ? fc.constant(false) : fc.boolean();
  const type = fc.record({ do: fc.constant('type' as const), tab: which });
  const attach = fc.record({ do: fc.constant('attach' as const), tab: which });
  const press = fc.record({ do: fc.constant('press' as const), tab: which, insists, fate });
  const others = [
    fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(10, 400, 1_000, 30_000, 200_000) }),
    fc.record({
      do: fc.constantFrom('kill' as const, 'close', 'check', 'exchange', 'undo', 'sendNow'),
      tab: which,
    }),
    fc.record({ do: fc.constant('freeze' as const), tab: which, isFrozen: fc.boolean() }),
    fc.record({ do: fc.constant('network' as const), tab: which, isOnline: fc.boolean() }),
    fc.record({ do: fc.constant('reading' as const), works: fc.boolean() }),
  ];
  return fc.oneof(type, type, press, press, attach, ...others);
};
export type Step = ReturnType<typeof step> extends fc.Arbitrary<infer Value> ? Value : never;

/**
 * What happens, how many ms each call of storage and each message takes, over and over (none: no time), and how long
 * what is pressed is held.
 */
export type Plot = { steps: Step[]; delays: number[]; holdMs: number };

/** Up to forty things that happen to two tabs on one ticket. */
export function plots(options: { nothingIsLost?: boolean } = {}): fc.Arbitrary<Plot> {
  return fc.record({
    steps: fc.array(step(options.nothingIsLost ?? false), { minLength: 5, maxLength: 40, size: 'max' }),
    delays: fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 20 }),
    holdMs: fc.constantFrom(0, 0, 5_000),
  });
}

/** Plays a story with two tabs on one ticket. Each typing adds a word of its own, and nobody deletes any. */
export class Story {
  readonly world = new TestWorld();
  presses = 0;
  /** Words, and names of files, that no crash may cost any more: they had their time to be stored. */
  readonly kept = new Set<string>();
  readonly #fresh = new Map<TestTab, Map<string, number>>();
  readonly #tabs: TestTab[] = [];
  #words = 0;
  #holdMs = 0;

  async play({ steps, delays, holdMs }: Plot): Promise<void> {
    let calls = 0;
    this.#holdMs = holdMs;
    if (delays.length > 0) this.world.delays = () => delays[calls++ % delays.length] ?? 0;
    for (const index of [0, 1]) this.#tabs[index] = await this.#open();
    for (const one of steps) {
      await this.#play(one);
      this.#age();
    }
  }

  /** All words that are in the thread, or that a tab opened now finds in the browser. */
  async wordsStored(): Promise<string> {
    await this.#calm();
    return this.#wordsOf([await this.#open()]);
  }

  /** All words that are in the thread, or that the open tabs know of. */
  async wordsKnown(): Promise<string> {
    await this.#calm();
    return this.#wordsOf(this.#tabs);
  }

  async #calm(): Promise<void> {
    await this.world.advance(1_000);
    this.world.delays = null;
  }

  async #wordsOf(tabs: readonly TestTab[]): Promise<string> {
    const unsent = await Promise.all(tabs.map((tab) => tab.outbox.unsent()));
    const files = await Promise.all(unsent.flat().map((draft) => namesHad(tabs, draft.files)));
    return [...said(this.world), ...unsent.flat().map(({ text }) => text), ...files.flat()].join(' ');
  }

  async #play(one: Step): Promise<void> {
    if (one.do === 'wait') return this.world.advance(one.ms);
    if (one.do === 'reading') return void (this.world.panel.readingFails = one.works ? null : 'network');
    const tab = this.#tabs[one.tab];
    if (!tab) return;
    const box = tab.box();
    if (one.do === 'type') this.#type(tab);
    if (one.do === 'attach') this.#attach(tab);
    if (one.do === 'press') this.#press(tab, one);
    if (one.do === 'check') box.checkAgain();
    if (one.do === 'exchange') box.takeOtherVersion();
    if (one.do === 'freeze') await tab.change({ isFrozen: one.isFrozen, isVisible: !one.isFrozen });
    if (one.do === 'network') await tab.change({ isOnline: one.isOnline });
    if (one.do === 'undo') this.#undo(box);
    if (one.do === 'sendNow') box.sendNow();
    if (one.do === 'kill' || one.do === 'close') {
      await (one.do === 'kill' ? tab.kill() : tab.close());
      this.#tabs[one.tab] = await this.#open();
    }
    await this.world.quiet();
  }

  #type(tab: TestTab): void {
    const word = `w${(this.#words += 1)}.`;
    tab.box().setText(`${tab.box().snapshot().text} ${word}`);
    this.#fresh.set(tab, (this.#fresh.get(tab) ?? new Map<string, number>()).set(word, this.world.now));
  }

  #attach(tab: TestTab): void {
    const name = `f${(this.#words += 1)}.`;
    const at = this.world.now;
    const file = { name, type: '', bytes: new Blob([name]) };
    void tab
      .box()
      .addFile(file)
      .then((result) => {
        if (result === 'added')
          this.#fresh.set(tab, (this.#fresh.get(tab) ?? new Map<string, number>()).set(name, at));
      });
  }

  #press(tab: TestTab, { insists, fate }: { insists: boolean; fate: Fate | null }): void {
    if (fate && this.world.panel.fates.length === 0) this.world.panel.fates.push(fate);
    this.presses += 1;
    if (insists) tab.box().sendAnyway();
    else tab.box().send();
  }

  /** What was taken back is not to arrive: its press counts for nothing. */
  #undo(box: ReplyBox): void {
    if (box.undo()) this.presses -= 1;
  }

  #age(): void {
    for (const [tab, words] of this.#fresh) {
      for (const [word, typedAt] of words)
        if (tab.isAlive && this.world.now - typedAt >= 1_000) this.kept.add(word);
    }
  }

  async #open(): Promise<TestTab> {
    const tab = await this.world.open();
    (await tab.openTicket()).holdFor(this.#holdMs);
    return tab;
  }
}

/** Every word and every file's name that is in the thread. */
function said({ panel }: TestWorld): string[] {
  return panel.threadOf(ticket).flatMap(({ body, attachments }) => [body, ...attachments.map(nameOf)]);
}

function nameOf(attachment: unknown): string {
  const hasName = typeof attachment === 'object' && attachment !== null && 'name' in attachment;
  return hasName ? String(attachment.name) : '';
}

/** Names of the files whose bytes one of the tabs can show. */
async function namesHad(tabs: readonly TestTab[], files: readonly DraftFile[]): Promise<string[]> {
  const had = files.map(async ({ fileId, name }) => {
    const found = await Promise.all(tabs.map((tab) => tab.box().fileBytes(fileId)));
    return found.some((bytes) => bytes !== null) ? name : '';
  });
  return Promise.all(had);
}
