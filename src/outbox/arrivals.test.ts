import { expect, test } from 'vitest';
import { noTicketYet } from '../panel/domain.ts';
import { printNewTicket } from './newTicketText.ts';
import type { Fate } from './testPanel.ts';
import { lost, slowFate, storedLost } from './testPanel.ts';
import type { TestTab } from './testTab.ts';
import { TestWorld, allPauses } from './testWorld.ts';

const words = (subject: string) =>
  printNewTicket({ values: { subject, message: 'It is.' }, sends: ['subject', 'message'], currency: null });

/** Where the customer is taken to, and what they are told of. */
function seenIn(tab: TestTab) {
  const { state, text } = tab.box().snapshot();
  return { goesThere: state.name === 'delivered', told: tab.outbox.arrived(), text };
}

const nothing = { goesThere: false, told: [], text: '' };
const toldOf = (messageId: string | null) => [expect.objectContaining({ subject: 'Disk full', messageId })];

/** A ticket sent from one of two tabs with the form open in both. */
async function sent(fate: Fate) {
  const world = new TestWorld({ ticketId: noTicketYet });
  const [tab, other] = [await world.open(), await world.open()];
  for (const each of [tab, other]) each.box().own.attend();
  const box = tab.box();
  box.notice('Disk full', []);
  box.setText(words('Disk full'));
  await world.advance(400);
  world.panel.fates.push(fate);
  box.send();
  await world.quiet();
  return { world, tab, other, box };
}

test('S056 found: the tab that pressed Send goes there, the other one stays and leaves the telling to it', async () => {
  const { world, tab, other } = await sent(storedLost);
  await world.advance(1_000);
  expect(seenIn(tab)).toEqual({ ...nothing, goesThere: true });
  expect(seenIn(other)).toEqual(nothing);
});

test('S056 found while the customer looks at the other tab: told there, once, and nobody’s words are moved', async () => {
  const { world, tab, other } = await sent(storedLost);
  await tab.change({ isVisible: false });
  other.box().setText(words('Another'));
  await world.advance(1_000);
  expect(seenIn(other)).toEqual({ goesThere: false, told: toldOf('m1'), text: words('Another') });
  await tab.change({ isVisible: true });
  expect(seenIn(tab)).toMatchObject({ told: [] });
});

test('S056 found while other words are typed: told, once, in the tab that sent it; it never goes there', async () => {
  const { world, tab, other, box } = await sent(storedLost);
  box.setText(words('Another'));
  await world.advance(1_000);
  expect(seenIn(tab)).toEqual({ goesThere: false, told: toldOf('m1'), text: words('Another') });
  await world.advance(400);
  // Two pages side by side do not both speak of it.
  expect(seenIn(other)).toMatchObject({ goesThere: false, told: [] });
  box.discard();
  await world.quiet();
  expect(seenIn(tab)).toMatchObject({ goesThere: false, text: '' });
  tab.outbox.toldOf(tab.outbox.arrived()[0]?.actId ?? '');
  expect(seenIn(tab)).toEqual(nothing);
});

test.each([
  ['found', storedLost, 'm1'],
  ['answered', { kind: 'done' }, null],
] as const)('S056 %s while the customer is on another page: told', async (_how, fate, messageId) => {
  const world = new TestWorld({ ticketId: noTicketYet });
  const tab = await world.open();
  const leave = tab.box().own.attend();
  tab.box().notice('Disk full', []);
  tab.box().setText(words('Disk full'));
  tab.box().holdFor(5_000);
  world.panel.fates.push(fate);
  tab.box().send();
  await world.quiet();
  leave();
  await world.advance(6_000);
  expect(seenIn(tab)).toEqual({ goesThere: false, told: toldOf(messageId), text: '' });
});

test('S045 S056 found by the next visit: told, for nobody waits for it on the form any more', async () => {
  const { world, tab, other } = await sent(storedLost);
  await tab.kill();
  await other.kill();
  const next = await world.open();
  next.box().own.attend();
  await world.advance(allPauses);
  expect(seenIn(next)).toEqual({ goesThere: false, told: toldOf('m1'), text: '' });
});

test('S040 S056 found by the press that would have sent it again: that tab goes there', async () => {
  const { world, tab, box } = await sent(lost);
  await world.advance(allPauses);
  expect(seenIn(tab)).toMatchObject({ goesThere: false, text: words('Disk full') });
  world.panel.store(noTicketYet, words('Disk full'));
  box.sendAgain();
  await world.quiet();
  expect(seenIn(tab)).toEqual({ ...nothing, goesThere: true });
});

test('S056 answered: the tab that pressed Send goes there, and nothing is said elsewhere', async () => {
  const { fate, answer } = slowFate();
  const { world, tab, other } = await sent(fate);
  answer({ outcome: 'done', messageId: '2001' });
  await world.quiet();
  expect(seenIn(tab)).toEqual({ ...nothing, goesThere: true });
  expect(seenIn(other)).toEqual(nothing);
});
