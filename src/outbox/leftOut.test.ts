import { describe, expect, it } from 'vitest';

import { noTicketYet } from '../panel/domain.ts';
import { printNewTicket } from './newTicketText.ts';
import { panelFailure, slowFate } from './testPanel.ts';
import type { Fate } from './testPanel.ts';
import { TestWorld, allPauses, ticket, written } from './testWorld.ts';

/** Two files on their way to the panel. */
async function onTheirWay(fate: Fate) {
  const story = await written('See the log');
  await story.tab.attach('log.txt', 'line 1');
  await story.tab.attach('secret.txt', 'hunter2');
  story.panel.fates.push(fate);
  story.box.send();
  await story.world.advance(1);
  const [log, secret] = story.box.snapshot().undecided[0]?.files ?? [];
  return { ...story, log: log?.fileId ?? '', secret: secret?.fileId ?? '' };
}

const names = (files: readonly { name: string }[]) => files.map(({ name }) => name);
const inThread = ({ panel }: TestWorld, ticketId = ticket) =>
  panel.threadOf(ticketId).map(({ attachments }) => attachments);
const rest = { text: 'See the log', files: [{ name: 'log.txt' }], leftOut: { name: 'secret.txt' } };
const gone = { text: '', files: [], leftOut: { name: 'secret.txt' } };

describe('a file that is left out while all are on their way', () => {
  it('S063 comes not back with the others, and what is left goes by a press alone', async () => {
    const { world, box, panel, secret } = await onTheirWay({ kind: 'halfway', isStored: false });
    box.leaveOut(secret);
    await world.quiet();
    expect(box.snapshot()).toMatchObject({
      text: '',
      state: { name: 'unknown', why: 'stopped' },
      undecided: [{ files: [{ name: 'log.txt' }, { name: 'secret.txt' }], leftOut: secret }],
    });
    await world.advance(allPauses);
    expect(box.snapshot()).toMatchObject({ ...rest, state: { name: 'notFound' }, isSending: false });
    await world.advance(60 * 60_000);
    expect(panel.sent).toHaveLength(1);
    box.send();
    await world.advance(1_000);
    expect(inThread(world)).toMatchObject([[{ name: 'log.txt' }]]);
    expect(box.snapshot()).toMatchObject({
      text: '',
      files: [],
      leftOut: null,
      state: { name: 'delivered' },
    });
  });

  it('S063 had arrived: its message is found, and that it went along is known', async () => {
    const { world, box, panel, secret } = await onTheirWay({ kind: 'halfway', isStored: true });
    box.leaveOut(secret);
    await world.advance(allPauses);
    expect(box.snapshot()).toMatchObject({ ...gone, state: { name: 'delivered', how: 'found' } });
    expect(panel.sent).toHaveLength(1);
  });

  it('S040 S063 arrives later: what came back to the box is known to be delivered', async () => {
    const { world, tab, box, panel, secret } = await onTheirWay({ kind: 'halfway', isStored: false });
    box.leaveOut(secret);
    await world.advance(allPauses);
    expect(box.snapshot()).toMatchObject(rest);
    arriveWithBoth(panel);
    await tab.openTicket();
    expect(box.snapshot()).toMatchObject({ ...gone, state: { name: 'delivered', how: 'found' } });
    expect(panel.sent).toHaveLength(1);
  });

  it('S040 S063 had arrived when the rest is sent: it is found first, and nothing leaves', async () => {
    const { world, box, panel, secret } = await onTheirWay({ kind: 'halfway', isStored: false });
    box.leaveOut(secret);
    await world.advance(allPauses);
    arriveWithBoth(panel);
    box.send();
    await world.advance(1_000);
    expect(box.snapshot()).toMatchObject({ ...gone, note: 'found' });
    expect([panel.sent.length, inThread(world).length]).toEqual([1, 1]);
  });

  it('whose message is answered before it could be stopped: delivered, and known to have gone along', async () => {
    const { fate, answer } = slowFate();
    const { world, box, secret } = await onTheirWay(fate);
    box.leaveOut(secret);
    answer({ outcome: 'done' });
    await world.advance(1_000);
    expect(box.snapshot()).toMatchObject({ ...gone, state: { name: 'delivered', how: 'answered' } });
  });

  it('S041 whose message is refused meanwhile is not in the box again either', async () => {
    const { fate, answer } = slowFate(false);
    const { world, box, secret } = await onTheirWay(fate);
    box.leaveOut(secret);
    answer({ outcome: 'rejected', failure: panelFailure('invalid') });
    await world.advance(1_000);
    expect(box.snapshot()).toMatchObject({ ...rest, state: { name: 'rejected' } });
  });

  it('S021 stays left out where the tab is killed at once: the next visit looks for all and gives the rest back', async () => {
    const { world, tab, box, panel, secret } = await onTheirWay(slowFate(false).fate);
    box.leaveOut(secret);
    await world.quiet();
    await tab.kill();
    const again = await (await world.open()).openTicket();
    await world.advance(allPauses);
    expect(again.snapshot()).toMatchObject({ ...rest, state: { name: 'notFound' }, missingFiles: [] });
    expect(panel.sent).toHaveLength(1);
  });

  it('is one: the first that was named, of those that are on their way, and only while they are', async () => {
    const { world, box, log, secret } = await onTheirWay({ kind: 'halfway', isStored: false });
    box.leaveOut(secret);
    box.leaveOut(log);
    await world.advance(allPauses);
    box.leaveOut(log);
    await world.quiet();
    expect(names(box.snapshot().files)).toEqual(['log.txt']);
  });

  it('S056 of a new ticket: found by the press that would have sent the rest, its tab goes there', async () => {
    const world = new TestWorld({ ticketId: noTicketYet });
    const tab = await world.open();
    const words = printNewTicket({ values: { subject: 'Disk' }, sends: ['subject'], currency: null });
    const box = await tab.write(words);
    await tab.attach('log.txt');
    await tab.attach('secret.txt');
    box.own.attend();
    world.panel.fates.push({ kind: 'halfway', isStored: false });
    box.send();
    await world.advance(1);
    box.leaveOut(box.snapshot().undecided[0]?.files[1]?.fileId ?? '');
    await world.advance(allPauses);
    expect(box.snapshot()).toMatchObject({ files: [{ name: 'log.txt' }], state: { name: 'notFound' } });
    arriveWithBoth(world.panel, noTicketYet, words);
    box.send();
    await world.quiet();
    expect(box.snapshot()).toMatchObject({ ...gone, state: { name: 'delivered' } });
    expect(inThread(world, noTicketYet)).toHaveLength(1);
  });
});

/** The message that was given up turns up after all, whole. */
function arriveWithBoth(panel: TestWorld['panel'], ticketId = ticket, text = 'See the log'): void {
  const files = ['log.txt', 'secret.txt'].map((name) => ({ name, bytes: new Blob(['x']) }));
  panel.store(ticketId, text, 'customer', files);
}
