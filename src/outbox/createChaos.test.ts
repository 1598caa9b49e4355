import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { noTicketYet } from '../panel/domain.ts';
import type { CustomerId } from '../panel/domain.ts';
import { warmPanel } from '../panel/panelConfig.ts';
import { newestTickets } from './newTicket.ts';
import { parseNewTicket, printNewTicket } from './newTicketText.ts';
import { readKnownRecord } from './outboxRecords.ts';
import type { ReplyBox } from './replyBox.ts';
import { isUndecided } from './replyMachine.ts';
import type { ReplyAct } from './replyMachine.ts';
import { chaosRuns } from './testChaosRuns.ts';
import { plots } from './testPlots.ts';
import type { Plot } from './testPlots.ts';
import { Story } from './testStory.ts';
import { WirePanel } from './testWirePanel.ts';
import { TestWorld, anna, boris } from './testWorld.ts';

/** Issue 6: as many seeded schedules as for replies, over the panel's own client. */
const { parameters: runs, title } = chaosRuns(100);
const sends = ['subject', 'message'] as const;

await warmPanel();
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Adds a word to the message. Two subjects, so that tickets of one are several. */
function write(box: ReplyBox, word: string): void {
  const { values } = parseNewTicket(box.snapshot().text);
  const { subject = 'Disk full', message = '' } = values;
  box.setText(printNewTicket({ values: { subject, message: `${message} ${word}` }, sends, currency: null }));
}

/** As the form does: which tickets are there is read when Send is pressed; where it cannot be, what was read last counts. */
async function prepare(box: ReplyBox): Promise<void> {
  const rows = await newestTickets().catch(() => null);
  if (rows === null) return;
  const known = rows.map(({ id }) => ({
    id: String(id),
    from: 'customer',
    body: '',
    postedAt: null,
    attachments: [],
  }));
  box.notice('Disk full', known);
}

type Told = { story: Story; panel: WirePanel };

async function told(plot: Plot, storage: TestWorld['storage'] = 'works'): Promise<Told> {
  let made: WirePanel | null = null;
  const panel = (world: TestWorld) =>
    (made = new WirePanel(world, { signedIn: anna, firstLoss: plot.steps.length }));
  const world = new TestWorld({ ticketId: noTicketYet, panel });
  if (made === null) throw new Error('there is no panel');
  world.storage = storage;
  const story = new Story({ world, write, prepare });
  await story.play(plot);
  return { story, panel: made };
}

function actsIn(world: TestWorld): ReplyAct[] {
  const records = [...world.stored.values()].flatMap((value) =>
    [anna, boris].flatMap((customer) => readKnownRecord(value, customer) ?? []),
  );
  return records.flatMap((record) => (record.part === 'act' ? record.act : []));
}

/** What one customer's tickets and tabs hold of the other's words; each word and file's name begins with its owner. */
function foreignWords(story: Story, { opened }: WirePanel): string[] {
  const has = (owner: CustomerId, text: string) => text.includes(`${owner === anna ? boris : anna}-`);
  const arrived = opened.flatMap(({ owner, message, files }) =>
    [message, ...files].filter((text) => has(owner, text)),
  );
  const shown = story.wordsShown().filter(({ customer, text }) => has(customer, text));
  return [...arrived, ...shown.map(({ text }) => text)];
}

const numbers = ({ opened }: WirePanel) => new Set(opened.map(({ id }) => String(id)));
const pressed = (panel: WirePanel) => panel.opened.filter(({ isPressed }) => isPressed);

/** By which an act and its ticket are told to be the same. */
const sameWords = (act: ReplyAct) => parseNewTicket(act.text).values.message?.trim();

describe(`a new ticket, ${title} for each law`, () => {
  test('P1 P2 S036–S040 S044–S046 a ticket is opened once or not at all, no word or file is lost, and nobody opens another’s', async () => {
    await fc.assert(
      fc.asyncProperty(plots({ handsOver: true, repeats: true }), async (plot) => {
        const { story, panel } = await told(plot);
        const { world } = story;
        expect(foreignWords(story, panel)).toEqual([]);
        const stored = await story.wordsStored();
        expect([...story.kept].filter((word) => !stored.includes(word))).toEqual([]);
        // What is held still leaves as it was pressed, and nothing after it.
        await world.advance(60_000);
        const before = panel.sent.length;
        expect(before).toBeLessThanOrEqual(story.presses);
        expect(pressed(panel).length).toBeLessThanOrEqual(before);
        await world.advance(60 * 60_000);
        expect(panel.sent).toHaveLength(before);
        const named = actsIn(world).flatMap(({ stage }) =>
          stage.name === 'delivered' ? (stage.messageId ?? []) : [],
        );
        expect(named.filter((id) => !numbers(panel).has(id))).toEqual([]);
        expect(named).toHaveLength(new Set(named).size);
      }),
      runs,
    );
  });

  test('P1 S022 no word of a new ticket is lost while its tab is open, though storage is refused', async () => {
    await fc.assert(
      fc.asyncProperty(plots(), fc.constantFrom('refuses', 'refusesWrites'), async (plot, storage) => {
        const steps = plot.steps.filter((one) => one.do !== 'kill' && one.do !== 'close');
        const { story } = await told({ ...plot, steps }, storage);
        const known = await story.wordsKnown();
        expect([...story.kept].filter((word) => !known.includes(word))).toEqual([]);
      }),
      runs,
    );
  });

  test('P4 S037 S040 a ticket that is said not to have arrived is not there, and one in doubt has its candidates shown', async () => {
    await fc.assert(
      fc.asyncProperty(plots({ nothingIsTooLate: true, repeats: true }), async (plot) => {
        const { story, panel } = await told(plot);
        const { world } = story;
        panel.readingFails = null;
        await world.advance(1_000);
        world.delays = null;
        await world.open();
        await world.advance(10 * 60_000);
        const acts = actsIn(world);
        const claims = new Map<string | undefined, number>();
        for (const act of acts.filter(({ stage }) => stage.name === 'delivered' || isUndecided(stage)))
          claims.set(sameWords(act), (claims.get(sameWords(act)) ?? 0) + 1);
        const opened = Map.groupBy(pressed(panel), ({ message }) => message.trim());
        // Each ticket that is there is one that an act says is there, or may be.
        expect([...opened].filter(([words, all]) => all.length > (claims.get(words) ?? 0))).toEqual([]);
        const doubtful = acts.flatMap(({ stage }) => (stage.name === 'cannotTell' ? [stage.candidates] : []));
        const ids = numbers(panel);
        expect(doubtful.filter((all) => all.length < 2 || all.some((id) => !ids.has(id)))).toEqual([]);
        expect(acts.filter(({ stage }) => stage.name === 'unknown')).toEqual([]);
      }),
      runs,
    );
  });
});
