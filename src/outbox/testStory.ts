import type { CustomerId } from '../panel/domain.ts';
import type { DraftFile } from './draftFiles.ts';
import type { Fate } from './testPanel.ts';
import type { Plot, Step } from './testPlots.ts';
import type { ReplyBox } from './replyBox.ts';
import type { TestTab } from './testTab.ts';
import { TestWorld, anna, boris } from './testWorld.ts';

/** What is written in a story, and how it is sent: a reply, unless told otherwise. */
export type Scene = {
  world: TestWorld;
  write(box: ReplyBox, word: string): void;
  /** What the page sees to when Send is pressed, before it sends. */
  prepare(box: ReplyBox): Promise<void>;
};

function replying(): Scene {
  return {
    world: new TestWorld(),
    write: (box, word) => box.setText(`${box.snapshot().text} ${word}`),
    prepare: async () => {},
  };
}

/** Plays a story with two tabs on one ticket. Each typing adds a word of its own, and nobody deletes any. */
export class Story {
  readonly world: TestWorld;
  presses = 0;
  /** Whose tabs are open. */
  customer: CustomerId = anna;
  /** Words, and names of files, that no crash may cost any more: they had their time to be stored. */
  readonly kept = new Set<string>();
  readonly #fresh = new Map<TestTab, Map<string, number>>();
  readonly #tabs: TestTab[] = [];
  readonly #scene: Scene;
  #words = 0;
  /** What stood in the box at the last press. */
  #pressed = '';
  #holdMs = 0;

  constructor(scene = replying()) {
    this.#scene = scene;
    this.world = scene.world;
  }

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

  /** All words that are in the thread, or that a tab of whose they are, opened now, finds in the browser. */
  async wordsStored(): Promise<string> {
    await this.#calm();
    const theirs = [await this.#open(anna), await this.#open(boris)];
    return this.#wordsOf(theirs);
  }

  /** All words that the open tabs show, each with whose tab it is. */
  wordsShown(): { customer: CustomerId; text: string }[] {
    return this.#tabs.map((tab) => ({ customer: tab.outbox.customerId, text: tab.box().snapshot().text }));
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
    if (one.do === 'handOver') return this.#handOver(one.signsOut);
    const tab = this.#tabs[one.tab];
    if (!tab) return;
    const box = tab.box();
    if (one.do === 'type') this.#type(tab);
    if (one.do === 'elsewhere' && this.#pressed !== '')
      this.world.panel.arriveFromElsewhere(this.world.ticketId, this.#pressed);
    if (one.do === 'again' && box.snapshot().text === '') box.setText(this.#pressed);
    if (one.do === 'attach') this.#attach(tab);
    if (one.do === 'press') await this.#press(tab, one);
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
    const word = `${this.customer}-w${(this.#words += 1)}.`;
    this.#scene.write(tab.box(), word);
    this.#fresh.set(tab, (this.#fresh.get(tab) ?? new Map<string, number>()).set(word, this.world.now));
  }

  #attach(tab: TestTab): void {
    const name = `${this.customer}-f${(this.#words += 1)}.`;
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

  async #press(tab: TestTab, { insists, fate }: { insists: boolean; fate: Fate | null }): Promise<void> {
    await this.#scene.prepare(tab.box());
    if (fate && this.world.panel.fates.length === 0) this.world.panel.fates.push(fate);
    this.presses += 1;
    this.#pressed = tab.box().snapshot().text;
    if (insists) tab.box().sendAnyway();
    else tab.box().send();
  }

  /** What was taken back is not to arrive: its press counts for nothing. */
  #undo(box: ReplyBox): void {
    if (box.undo()) this.presses -= 1;
  }

  /** The other customer signs in; the first one's words stay, or their session just ends. */
  async #handOver(signsOut: boolean): Promise<void> {
    if (signsOut) {
      // As sign-out does: what is held leaves first, and is not waited for too long.
      for (const tab of this.#tabs) void tab.outbox.sendHeld();
      await this.world.advance(5_000);
      void this.#tabs[0]?.outbox.leave(true);
      await this.world.advance(1_000);
    }
    for (const tab of this.#tabs) await tab.kill();
    this.#pressed = '';
    this.customer = this.customer === anna ? boris : anna;
    this.world.panel.signIn(this.customer);
    for (const index of [0, 1]) this.#tabs[index] = await this.#open();
  }

  #age(): void {
    for (const [tab, words] of this.#fresh) {
      for (const [word, typedAt] of words)
        if (tab.isAlive && this.world.now - typedAt >= 1_000) this.kept.add(word);
    }
  }

  async #open(customer = this.customer): Promise<TestTab> {
    const tab = await this.world.open(customer);
    (await tab.openTicket()).holdFor(this.#holdMs);
    return tab;
  }
}

/** Every word and every file's name that is in the thread. */
function said({ panel, ticketId }: TestWorld): string[] {
  return panel.threadOf(ticketId).flatMap(({ body, attachments }) => [body, ...attachments.map(nameOf)]);
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
