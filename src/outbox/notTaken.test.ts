import { describe, expect, it } from 'vitest';

import { panelFailure, slowFate } from './testPanel.ts';
import { bodies, written } from './testWorld.ts';

describe('a reply that was not taken is in the box again, with the reason', () => {
  const refusal = panelFailure('invalid', { text: 'Too long', field: 'message' });

  it('S042 when the panel refuses a field', async () => {
    const { world, box, panel } = await written();
    panel.fates.push({ kind: 'refused', failure: refusal });
    box.send();
    await world.quiet();
    expect(box.snapshot()).toMatchObject({
      text: 'Please restart it',
      sentText: null,
      isSending: false,
      state: { name: 'rejected', refusal: { kind: 'invalid', text: 'Too long', field: 'message' } },
    });
  });

  it('S041 when the panel asks to wait', async () => {
    const { world, box, panel } = await written();
    panel.fates.push({ kind: 'refused', failure: panelFailure('panel', { retryAfterSeconds: 30 }) });
    box.send();
    await world.quiet();
    expect(box.snapshot().state).toMatchObject({ name: 'rejected', refusal: { retryAfterSeconds: 30 } });
  });

  it('S035 when the browser was offline before the press, without a call', async () => {
    const { world, tab, box, panel } = await written();
    await tab.change({ isOnline: false });
    box.send();
    await world.quiet();
    expect(box.snapshot()).toMatchObject({
      text: 'Please restart it',
      state: { name: 'notSent', why: 'offline' },
    });
    expect(panel.sent).toEqual([]);
  });

  it('S035 and is never sent by itself, but by the next press', async () => {
    const { world, tab, box, panel } = await written();
    await tab.change({ isOnline: false });
    box.send();
    await world.quiet();
    await tab.change({ isOnline: true });
    await world.advance(10 * 60_000);
    expect(panel.sent).toEqual([]);
    box.send();
    await world.quiet();
    expect(bodies(world)).toEqual(['Please restart it']);
  });

  it('S036 when the client knows that nothing left', async () => {
    const { world, box, panel } = await written();
    panel.fates.push({ kind: 'refused', failure: panelFailure('network') });
    box.send();
    await world.quiet();
    expect(box.snapshot()).toMatchObject({
      text: 'Please restart it',
      state: { name: 'notSent', why: 'network' },
    });
  });

  it('S046 when the session ended and was given up', async () => {
    const { world, box, panel } = await written();
    panel.fates.push({ kind: 'sessionEnded' });
    box.send();
    await world.quiet();
    expect(box.snapshot()).toMatchObject({
      text: 'Please restart it',
      state: { name: 'notSent', why: 'session' },
    });
  });

  it('after a reload too', async () => {
    const { world, tab, box, panel } = await written();
    panel.fates.push({ kind: 'refused', failure: refusal });
    box.send();
    await world.quiet();
    await tab.kill();
    const again = await (await world.open()).openTicket();
    expect(again.snapshot()).toMatchObject({ text: 'Please restart it', state: { name: 'rejected' } });
  });

  it('and goes by the next press, once', async () => {
    const { world, box, panel } = await written();
    panel.fates.push({ kind: 'refused', failure: refusal });
    box.send();
    await world.quiet();
    box.send();
    await world.quiet();
    expect(bodies(world)).toEqual(['Please restart it']);
    expect(box.snapshot()).toMatchObject({ text: '', state: { name: 'delivered' } });
  });

  it('beside what was typed meanwhile', async () => {
    const { world, box, panel } = await written('First');
    const { fate, answer } = slowFate(false);
    panel.fates.push(fate);
    box.send();
    await world.quiet();
    box.setText('Second');
    answer({ outcome: 'rejected', failure: refusal });
    await world.advance(400);
    expect(box.snapshot()).toMatchObject({
      text: 'Second',
      otherVersion: { text: 'First', stage: { name: 'rejected' } },
    });
  });
});
