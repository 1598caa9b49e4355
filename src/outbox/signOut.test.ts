import { describe, expect, it } from 'vitest';

import { opaqueId } from '../panel/domain.ts';
import type { CustomerId } from '../panel/domain.ts';
import { slowFate } from './testPanel.ts';
import { ticket, written } from './testWorld.ts';

const boris: CustomerId = opaqueId('boris');

describe('signing out', () => {
  it('S025 can ask about every word that is in this browser alone', async () => {
    const { tab, box } = await written('Half a sentence');
    box.setText('Half a sentence and more');
    expect(await tab.outbox.unsent()).toMatchObject([
      { ticketId: ticket, subject: 'Server is down', text: 'Half a sentence and more', state: null },
    ]);
  });

  it('S025 asks nothing about blanks', async () => {
    const { tab } = await written(' \n ');
    expect(await tab.outbox.unsent()).toEqual([]);
  });

  it('S025 can ask about a reply that is undecided too', async () => {
    const { world, tab, box, panel } = await written();
    panel.fates.push({ kind: 'lost', isStored: false });
    box.send();
    await world.quiet();
    expect(await tab.outbox.unsent()).toMatchObject([
      { text: 'Please restart it', state: { name: 'unknown' } },
    ]);
  });

  it('S025 with words kept finds them at the next sign-in of the same customer', async () => {
    const { world, tab, box } = await written('Half a sentence');
    box.setText('Half a sentence and more');
    expect(await tab.outbox.leave(true)).toBe(true);
    expect((await (await world.open(boris)).openTicket()).snapshot().text).toBe('');
    expect((await (await world.open()).openTicket()).snapshot().text).toBe('Half a sentence and more');
  });

  it('S091 leaves nothing when nothing is to be kept', async () => {
    const { world, tab, box, panel } = await written();
    panel.fates.push({ kind: 'lost', isStored: false });
    box.send();
    await world.quiet();
    await tab.write('Another half sentence');
    expect(await tab.outbox.leave(false)).toBe(true);
    expect([...world.stored]).toEqual([]);
  });

  it('S091 with words kept leaves no receipt of what was delivered', async () => {
    const { world, tab, box } = await written();
    box.send();
    await world.quiet();
    await tab.outbox.leave(true);
    expect([...world.stored]).toEqual([]);
  });

  it('S091 leaves nothing of what is typed or answered afterwards', async () => {
    const { world, tab, box, panel } = await written();
    const { fate, answer } = slowFate(true);
    panel.fates.push(fate);
    box.send();
    await world.quiet();
    await tab.outbox.leave(false);
    answer({ outcome: 'done' });
    box.setText('Too late');
    await world.advance(100_000);
    expect([...world.stored]).toEqual([]);
  });

  it('S012 S091 leaves nothing of what another tab had not stored yet', async () => {
    const { world, tab } = await written();
    const other = await (await world.open()).openTicket();
    other.setText('Typed in the other tab');
    await tab.outbox.leave(false);
    await world.advance(1_000);
    expect([...world.stored]).toEqual([]);
  });

  it('S025 with words kept keeps what another tab had not stored yet', async () => {
    const { world, tab } = await written();
    const other = await (await world.open()).openTicket();
    other.setText('Typed in the other tab');
    await tab.outbox.leave(true);
    await world.quiet();
    const again = await (await world.open()).openTicket();
    expect(again.snapshot()).toMatchObject({ text: 'Typed in the other tab' });
  });

  it('S009 with words kept, the result of a send under way is still written down', async () => {
    const { world, tab, box, panel } = await written();
    const { fate, answer } = slowFate(true);
    panel.fates.push(fate);
    box.send();
    await world.quiet();
    await tab.outbox.leave(true);
    answer({ outcome: 'done' });
    await world.quiet();
    expect([...world.stored]).toEqual([]);
  });

  it('S092 leaves another customer’s words alone', async () => {
    const { world, tab } = await written('Of Anna');
    await (await world.open(boris)).write('Of Boris');
    await tab.outbox.leave(false);
    expect((await (await world.open(boris)).openTicket()).snapshot().text).toBe('Of Boris');
  });

  it('stops reading for what is undecided', async () => {
    const { world, tab, box, panel } = await written();
    panel.fates.push({ kind: 'lost', isStored: false });
    box.send();
    await world.quiet();
    await tab.outbox.leave(true);
    await world.advance(10 * 60_000);
    expect([panel.reads, world.locks.isHeld('settle')]).toEqual([0, false]);
  });
});
