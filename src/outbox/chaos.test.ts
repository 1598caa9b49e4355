import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readKnownRecord } from './outboxRecords.ts';
import { isUndecided } from './replyMachine.ts';
import { chaosRuns } from './testChaosRuns.ts';
import { plots } from './testPlots.ts';
import type { Plot } from './testPlots.ts';
import { Story } from './testStory.ts';
import type { TestWorld } from './testWorld.ts';
import { anna, bodies, ticket } from './testWorld.ts';

const { parameters: runs, title } = chaosRuns(100);

async function played(plot: Plot, storage: TestWorld['storage'] = 'works'): Promise<Story> {
  const story = new Story();
  story.world.storage = storage;
  await story.play(plot);
  return story;
}

function actsIn(world: TestWorld) {
  const records = [...world.stored.values()].map((value) => readKnownRecord(value, anna));
  return records.flatMap((record) => (record?.part === 'act' ? record.act : []));
}

/** As the panel has them: words and number of files. */
function messages({ panel }: TestWorld): string[] {
  return panel.threadOf(ticket).map(({ body, attachments }) => `${body} +${attachments.length}`);
}

describe(`a reply, ${title} for each law`, () => {
  test('P1 S027 no word, and no file, that came a second ago is ever lost, whatever happens', async () => {
    await fc.assert(
      fc.asyncProperty(plots(), async (plot) => {
        const story = await played(plot);
        const stored = await story.wordsStored();
        expect([...story.kept].filter((word) => !stored.includes(word))).toEqual([]);
      }),
      runs,
    );
  });

  test('P1 S022 no word is lost while its tab is open, though storage is refused', async () => {
    await fc.assert(
      fc.asyncProperty(plots(), fc.constantFrom('refuses', 'refusesWrites'), async (plot, storage) => {
        const steps = plot.steps.filter((one) => one.do !== 'kill' && one.do !== 'close');
        const story = await played({ ...plot, steps }, storage);
        const known = await story.wordsKnown();
        expect([...story.kept].filter((word) => !known.includes(word))).toEqual([]);
      }),
      runs,
    );
  });

  test('P2 no more is sent than was pressed, and nothing by itself, however long the tabs stay open', async () => {
    await fc.assert(
      fc.asyncProperty(plots(), fc.constantFrom('works', 'refuses'), async (plot, storage) => {
        const story = await played(plot, storage);
        // What is held still, one after the other, leaves as it was pressed.
        await story.world.advance(60_000);
        const { sent } = story.world.panel;
        const before = sent.length;
        await story.world.advance(60 * 60_000);
        expect(before).toBeLessThanOrEqual(story.presses);
        expect(sent).toHaveLength(before);
      }),
      runs,
    );
  });

  test('P2 nothing is stored twice where only answers are lost', async () => {
    await fc.assert(
      fc.asyncProperty(plots({ nothingIsLost: true }), async (plot) => {
        const { world } = await played(plot);
        expect(messages(world)).toEqual([...new Set(messages(world))]);
      }),
      runs,
    );
  });

  test('P4 what is called delivered is in the thread, each message for one act', async () => {
    await fc.assert(
      fc.asyncProperty(plots(), async (plot) => {
        const { world } = await played(plot);
        const delivered = actsIn(world).filter(({ stage }) => stage.name === 'delivered');
        const inThread = (text: string) => bodies(world).filter((body) => body === text).length;
        const claimed = (text: string) => delivered.filter((act) => act.text === text).length;
        expect(delivered.filter(({ text }) => claimed(text) > inThread(text))).toEqual([]);
      }),
      runs,
    );
  });

  test('an undecided reply is decided in the end where the panel can be read', async () => {
    await fc.assert(
      fc.asyncProperty(plots(), async (plot) => {
        const { world } = await played(plot);
        world.panel.readingFails = null;
        await world.open();
        await world.advance(10 * 60_000);
        const open = actsIn(world).filter(({ stage }) => isUndecided(stage));
        expect(open.filter(({ stage }) => stage.name !== 'sending' && stage.name !== 'cannotTell')).toEqual(
          [],
        );
      }),
      runs,
    );
  });
});
