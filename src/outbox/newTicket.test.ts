import { afterEach, expect, test, vi } from 'vitest';

import { noTicketYet } from '../panel/domain.ts';
import { warmPanel } from '../panel/panelConfig.ts';
import { newestTickets } from './newTicket.ts';
import { printNewTicket } from './newTicketText.ts';
import { WirePanel } from './testWirePanel.ts';
import { TestWorld, allPauses, anna } from './testWorld.ts';

await warmPanel();

const ticketText = (subject: string, message: string) =>
  printNewTicket({ values: { subject, message }, sends: ['subject', 'message'], currency: null });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A ticket whose answer was lost is stored; then others are opened on another device. */
async function lostAmong(others: readonly string[]) {
  let panel: WirePanel | null = null;
  const world = new TestWorld({
    ticketId: noTicketYet,
    panel: (time) => (panel = new WirePanel(time, { signedIn: anna, firstLoss: 0 })),
  });
  const opened = panel as WirePanel | null;
  if (opened === null) throw new Error('there is no panel');
  opened.arriveFromElsewhere(noTicketYet, ticketText('Of last week', 'It was.'));
  const tab = await world.open();
  const box = await tab.openTicket();
  box.own.attend();
  const rows = await newestTickets();
  box.notice(
    '',
    rows.map(({ id }) => ({ id: String(id), from: 'customer', body: '', postedAt: null, attachments: [] })),
  );
  box.setText(ticketText('Disk full', 'It is.'));
  opened.fates.push({ kind: 'lost', isStored: true });
  box.send();
  await world.quiet();
  for (const subject of others) opened.arriveFromElsewhere(noTicketYet, ticketText(subject, 'Another.'));
  await world.advance(allPauses + 1_000);
  return { box, panel: opened };
}

test.each([
  ['ten of the same subject', Array.from({ length: 10 }, () => 'Disk full')],
  ['sixty of other subjects', Array.from({ length: 60 }, (_, index) => `No. ${index}`)],
])('S038 a ticket whose answer was lost is found under %s that came after it', async (_what, others) => {
  const { box } = await lostAmong(others);
  expect(box.snapshot().state).toMatchObject({ name: 'delivered', how: 'found', messageId: '2002' });
});
