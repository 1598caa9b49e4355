import { describe, expect, it } from 'vitest';

import { slowFate } from './testPanel.ts';
import { bodies, ticket, ticketOf, written } from './testWorld.ts';

describe('a reply that is sent', () => {
  it('is in the thread once, its draft is gone, and the app is told', async () => {
    const { world, tab, box } = await written();
    box.send();
    await world.quiet();
    expect(bodies(world)).toEqual(['Please restart it']);
    expect(box.snapshot()).toMatchObject({
      text: '',
      isSending: false,
      state: { name: 'delivered', how: 'answered' },
    });
    expect(tab.delivered).toEqual([
      { ticketId: ticket, subject: 'Server is down', at: world.now, how: 'answered' },
    ]);
  });

  it('is stored as being sent before the call, with what the thread had', async () => {
    const { world, tab, box, panel } = await written();
    panel.store(ticket, 'Hello');
    panel.store(ticket, 'Good day', 'staff');
    await tab.openTicket();
    const { fate } = slowFate();
    panel.fates.push(fate);
    box.send();
    await world.quiet();
    const acts = [...world.stored].filter(([key]) => key.includes('/act/')).map(([, value]) => value);
    expect(acts).toMatchObject([
      {
        subject: 'Server is down',
        act: {
          text: 'Please restart it',
          stage: {
            name: 'sending',
            sent: { knownIds: ['m1'], knownCount: 1, at: world.now, panelAt: world.now },
          },
        },
      },
    ]);
  });

  it.each([
    ['S043 a double click', 2],
    ['S043 a shortcut held down', 40],
  ])('is stored once by %s', async (_case, presses) => {
    const { world, box } = await written();
    for (let press = 0; press < presses; press += 1) box.send();
    await world.quiet();
    for (let press = 0; press < presses; press += 1) box.send();
    await world.quiet();
    expect(bodies(world)).toEqual(['Please restart it']);
  });

  it('S043 is stored once by presses while the first is under way', async () => {
    const { world, box, panel } = await written();
    const { fate, answer } = slowFate();
    panel.fates.push(fate);
    box.send();
    await world.quiet();
    box.send();
    box.sendAnyway();
    answer({ outcome: 'done' });
    await world.quiet();
    expect(bodies(world)).toEqual(['Please restart it']);
    expect(box.snapshot().note).toBeNull();
  });

  it('H011 is not sent when there is nothing but blanks in it', async () => {
    const { world, box, panel } = await written(' \n\t ');
    box.send();
    await world.quiet();
    expect(panel.sent).toEqual([]);
    expect(box.snapshot().text).toBe(' \n\t ');
  });

  it('stays in the box, should the page come back into view meanwhile', async () => {
    const { world, tab, box, panel } = await written();
    panel.fates.push(slowFate().fate);
    box.send();
    await world.quiet();
    await tab.change({ isVisible: true });
    expect(box.snapshot()).toMatchObject({ text: 'Please restart it', state: { name: 'sending' } });
  });

  it('S045 is stored and told though its ticket was left in the middle', async () => {
    const { world, tab, box, panel } = await written();
    const { fate, answer } = slowFate();
    panel.fates.push(fate);
    box.send();
    await world.quiet();
    await tab.openTicket(ticketOf(8));
    answer({ outcome: 'done' });
    await world.quiet();
    expect(tab.delivered).toMatchObject([{ ticketId: ticket }]);
    expect(tab.box(ticketOf(8)).snapshot().state).toEqual({ name: 'draft' });
  });

  it('leaves what was typed meanwhile as the next draft', async () => {
    const { world, box, panel } = await written('First');
    const { fate, answer } = slowFate();
    panel.fates.push(fate);
    box.send();
    await world.quiet();
    box.setText('Second');
    answer({ outcome: 'done' });
    await world.advance(400);
    expect(box.snapshot().text).toBe('Second');
    box.send();
    await world.quiet();
    expect(bodies(world)).toEqual(['First', 'Second']);
  });

  it('may say the same again as a later one', async () => {
    const { world, tab, box } = await written('Thanks');
    box.send();
    await world.quiet();
    await tab.write('Thanks');
    box.send();
    await world.quiet();
    expect(bodies(world)).toEqual(['Thanks', 'Thanks']);
  });
});
