import { describe, expect, it } from 'vitest';

import { lost, slowFate, storedLost } from './testPanel.ts';
import { allPauses, bodies, ticket, written } from './testWorld.ts';

const HOLD_MS = 7_000;
/** More than a browser lets outlive its page. */
const long = 'слово '.repeat(4_000);

/** A reply that was pressed and is held. */
async function held(text?: string) {
  const story = await written(text);
  story.box.holdFor(HOLD_MS);
  story.box.send();
  await story.world.quiet();
  return { ...story, letGo: () => story.world.advance(HOLD_MS) };
}

describe('a reply that is held for undo', () => {
  it('N3 C60 has not left before its time, is stored as held, and its words stay in the box', async () => {
    const { world, box, panel, tab } = await held();
    await world.advance(HOLD_MS - 1);
    expect(panel.sent).toEqual([]);
    expect(box.snapshot()).toMatchObject({
      text: 'Please restart it',
      state: { name: 'held' },
      held: { until: world.now + 1, isHere: true },
      isSending: true,
      undecided: [],
    });
    expect([tab.outbox.held(), tab.outbox.unsettled()]).toMatchObject([[{ ticketId: ticket }], []]);
  });

  it('leaves when its time is over, once', async () => {
    const { box, letGo, world, panel } = await held();
    await letGo();
    expect([bodies(world), panel.sent.length]).toEqual([['Please restart it'], 1]);
    expect(box.snapshot()).toMatchObject({ text: '', held: null, state: { name: 'delivered' } });
  });

  it('S043 leaves at once by Send now, and not once more when its time comes', async () => {
    const { box, letGo, world, panel } = await held();
    box.sendNow();
    box.sendNow();
    box.send();
    await world.quiet();
    await letGo();
    expect(panel.sent).toEqual(['Please restart it']);
  });

  it('S030 after Undo was never sent, and is the draft that it was', async () => {
    const { box, letGo, world, panel, tab } = await held();
    expect(box.undo()).toBe(true);
    expect(box.snapshot()).toMatchObject({ text: 'Please restart it', isSending: false, held: null });
    await letGo();
    expect(panel.sent).toEqual([]);
    expect([...world.stored.keys()].filter((key) => key.includes('/act/'))).toEqual([]);
    await tab.kill();
    const again = await (await world.open()).openTicket();
    expect(again.snapshot()).toMatchObject({ text: 'Please restart it', state: { name: 'draft' } });
  });

  it('S030 after Undo goes by the next press, once, with what was mended', async () => {
    const { box, world, letGo } = await held();
    box.undo();
    box.send();
    box.undo();
    box.setText('Please restart web01');
    box.send();
    await letGo();
    await letGo();
    expect(bodies(world)).toEqual(['Please restart web01']);
  });

  it('cannot be undone any more once it has left', async () => {
    const { box, letGo, panel } = await held();
    const { fate, answer } = slowFate();
    panel.fates.push(fate);
    await letGo();
    expect(box.undo()).toBe(false);
    answer({ outcome: 'done' });
  });

  it('shows in another tab, which cannot send it a second time', async () => {
    const { world, letGo, panel } = await held();
    const other = await (await world.open()).openTicket();
    expect(other.snapshot()).toMatchObject({ held: { isHere: false }, isSending: true });
    other.send();
    await letGo();
    await letGo();
    expect(panel.sent).toHaveLength(1);
    expect(other.snapshot()).toMatchObject({ text: '', isSending: false });
  });
});

describe('S031 a page that closes during the hold', () => {
  it('sends it on leaving; the next visit finds it and offers nothing', async () => {
    const { world, tab, panel } = await held();
    await tab.close();
    expect([panel.sent, panel.keptAlive]).toEqual([['Please restart it'], 1]);
    const next = await world.open();
    const box = await next.openTicket();
    await world.advance(allPauses);
    expect(box.snapshot()).toMatchObject({ text: '', state: { name: 'delivered', how: 'found' } });
    expect([await next.outbox.unsent(), bodies(world)]).toEqual([[], ['Please restart it']]);
  });

  it('S009 sends nothing where somebody else has signed in meanwhile, and the next visit has the words', async () => {
    const { world, tab, panel } = await held();
    panel.isOutlived = true;
    await tab.close();
    expect([panel.sent, panel.keptAlive]).toEqual([[], 0]);
    panel.isOutlived = false;
    const next = await world.open();
    await world.advance(allPauses);
    expect((await next.openTicket()).snapshot()).toMatchObject({ text: 'Please restart it' });
    expect([panel.sent, bodies(world)]).toEqual([[], []]);
  });

  it.each([
    ['its request did not get through', lost],
    ['its answer was lost', storedLost],
  ])('has it in one of both places where %s', async (_case, fate) => {
    const { world, tab, panel } = await held();
    panel.fates.push(fate);
    await tab.close();
    const next = await world.open();
    await world.advance(allPauses);
    const unsent = await next.outbox.unsent();
    expect([...bodies(world), ...unsent.map(({ text }) => text)]).toEqual(['Please restart it']);
    expect(panel.sent).toHaveLength(1);
  });

  it.each(Array.from({ length: 15 }, (_, index) => index * 10))(
    'has it in one of both places where it closes %i ms after the press, storage being slow',
    async (ms) => {
      const { world, tab, box, panel } = await written();
      box.holdFor(HOLD_MS);
      world.delays = () => 10;
      box.send();
      await world.advance(ms);
      await tab.close();
      world.delays = null;
      const next = await (await world.open()).openTicket();
      await world.advance(allPauses);
      expect([...bodies(world), next.snapshot().text].filter(Boolean)).toEqual(['Please restart it']);
      expect(panel.sent.length).toBeLessThanOrEqual(1);
    },
  );

  it('sends nothing when it is killed: the next visit looks, and offers it as unsent', async () => {
    const { world, tab, panel } = await held();
    await tab.kill();
    const box = await (await world.open()).openTicket();
    expect(box.snapshot()).toMatchObject({ state: { name: 'unknown', why: 'interrupted' } });
    await world.advance(allPauses);
    expect(box.snapshot()).toMatchObject({ text: 'Please restart it', state: { name: 'notFound' } });
    expect(panel.sent).toEqual([]);
  });

  it('offers as unsent at once what is too long to leave with its page', async () => {
    const { world, tab, panel } = await held(long);
    await tab.close();
    expect(panel.sent).toEqual([]);
    const box = await (await world.open()).openTicket();
    expect(box.snapshot()).toMatchObject({ text: long, state: { name: 'notSent', why: 'closed' } });
  });

  it('sends nothing where there is no network, and says so when the page lives on', async () => {
    const { world, tab, box, panel } = await held();
    await tab.change({ isOnline: false });
    await tab.leaveAndComeBack();
    expect(panel.sent).toEqual([]);
    expect(box.snapshot()).toMatchObject({ state: { name: 'notSent', why: 'offline' } });
    await world.advance(HOLD_MS);
    expect(panel.sent).toEqual([]);
  });

  it('and is shown again from the cache has sent it once', async () => {
    const { tab, box, letGo, panel, world } = await held();
    await tab.leaveAndComeBack();
    await tab.leaveAndComeBack();
    await letGo();
    expect([panel.sent.length, bodies(world).length]).toEqual([1, 1]);
    expect(box.snapshot()).toMatchObject({ text: '', state: { name: 'delivered', how: 'answered' } });
  });
});

describe('S032 what ends during the hold makes it unsent, and says so', () => {
  it('the network', async () => {
    const { tab, box, letGo, panel } = await held();
    await tab.change({ isOnline: false });
    await letGo();
    expect(panel.sent).toEqual([]);
    expect(box.snapshot()).toMatchObject({
      text: 'Please restart it',
      state: { name: 'notSent', why: 'offline' },
      isSending: false,
    });
  });

  it('the session, whoever signed in since', async () => {
    const { box, letGo, panel } = await held();
    panel.sessionMoment += 1;
    await letGo();
    expect(panel.sent).toEqual([]);
    expect(box.snapshot()).toMatchObject({ state: { name: 'notSent', why: 'session' } });
    box.send();
    await letGo();
    expect(panel.sent).toHaveLength(1);
  });

  it('another customer in its place: the words wait for their own', async () => {
    const { tab, world, panel, letGo } = await held();
    await tab.outbox.stop();
    await letGo();
    expect(panel.sent).toEqual([]);
    const box = await (await world.open()).openTicket();
    expect(box.snapshot()).toMatchObject({
      text: 'Please restart it',
      state: { name: 'notSent', why: 'session' },
    });
  });
});

describe('at sign-out', () => {
  it('what is held leaves while there is a session', async () => {
    const { tab, world } = await held();
    await tab.outbox.sendHeld();
    expect([bodies(world), await tab.outbox.unsent()]).toEqual([['Please restart it'], []]);
  });

  it('S025 in another tab it is asked about once, and kept as a draft', async () => {
    const { world, panel, letGo } = await held();
    const other = await world.open();
    expect(await other.outbox.unsent()).toHaveLength(1);
    await other.outbox.leave(true);
    await letGo();
    expect(panel.sent).toEqual([]);
    const box = await (await world.open()).openTicket();
    expect(box.snapshot()).toMatchObject({ text: 'Please restart it' });
  });
});
