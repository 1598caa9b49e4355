import { describe, expect, it } from 'vitest';

import { panelFailure, slowFate } from './testPanel.ts';
import { shop } from './testPurchase.ts';
import { TestWorld, allPauses, anna, bodies, written } from './testWorld.ts';

describe('S022 a browser that refuses storage', () => {
  it.each(['refuses', 'refusesWrites', 'hangs'] as const)(
    'keeps the words in the page and says so: %s',
    async (storage) => {
      const world = new TestWorld();
      world.storage = storage;
      const tab = await world.open();
      const box = await tab.write('Please restart it');
      await world.advance(10_000);
      expect(box.snapshot()).toMatchObject({ text: 'Please restart it', savedAt: null, storage: 'memory' });
      expect(tab.outbox.leavingAsks()).toBe(true);
    },
  );

  it.each(['refuses', 'refusesWrites', 'hangs'] as const)(
    'still sends, once, and settles: %s',
    async (storage) => {
      const world = new TestWorld();
      world.storage = storage;
      const tab = await world.open();
      const box = await tab.write('Please restart it');
      await world.advance(10_000);
      world.panel.fates.push({ kind: 'lost', isStored: true });
      box.send();
      await world.advance(10_000);
      expect(bodies(world)).toEqual(['Please restart it']);
      expect(box.snapshot()).toMatchObject({ text: '', state: { name: 'delivered', how: 'found' } });
      expect(tab.outbox.leavingAsks()).toBe(false);
    },
  );

  it('asks nothing on leaving while everything is stored', async () => {
    const { tab, box } = await written();
    expect([tab.outbox.leavingAsks(), box.snapshot().storage]).toEqual([false, 'kept']);
  });

  it('S098 that is full from a certain moment on leaves what it had', async () => {
    const { world, tab, box } = await written('Kept');
    world.storage = 'refusesWrites';
    box.setText('Kept, and not kept');
    await world.advance(400);
    expect(box.snapshot()).toMatchObject({ text: 'Kept, and not kept', storage: 'memory' });
    await tab.kill();
    world.storage = 'works';
    expect((await (await world.open()).openTicket()).snapshot().text).toBe('Kept');
  });

  it.each(['refuses', 'refusesWrites', 'hangs'] as const)(
    'and takes it again later has all words, and says nothing any more: %s',
    async (storage) => {
      const { world, tab, box } = await written('Kept');
      world.storage = storage;
      for (const text of ['Kept, and not', 'Kept, and not kept']) {
        box.setText(text);
        await world.advance(10_000);
      }
      expect(box.snapshot()).toMatchObject({ text: 'Kept, and not kept', storage: 'memory' });
      world.storage = 'works';
      await world.advance(120_000);
      expect(box.snapshot()).toMatchObject({
        text: 'Kept, and not kept',
        storage: 'kept',
        otherVersion: null,
      });
      expect(tab.outbox.leavingAsks()).toBe(false);
      await tab.kill();
      const again = await (await world.open()).openTicket();
      expect(again.snapshot()).toMatchObject({ text: 'Kept, and not kept', otherVersion: null });
    },
  );

  it('S033 that was slow once, on waking, keeps the words typed then and all that follow', async () => {
    const { world, tab, box } = await written('Before sleep');
    world.storage = 'hangs';
    box.setText('Before sleep, on waking');
    await world.advance(5_000);
    world.storage = 'works';
    await world.advance(6_000);
    box.setText('Before sleep, on waking, after it');
    await world.advance(400);
    expect(box.snapshot().storage).toBe('kept');
    await tab.kill();
    const again = await (await world.open()).openTicket();
    expect(again.snapshot()).toMatchObject({
      text: 'Before sleep, on waking, after it',
      otherVersion: null,
    });
  });

  it('S091 that takes it again after the sign-out gets nothing of the customer', async () => {
    const { world, tab, box } = await written('Kept');
    world.storage = 'refusesWrites';
    box.setText('Kept, and not kept');
    await world.advance(400);
    await tab.outbox.leave(false);
    world.storage = 'works';
    await world.advance(120_000);
    expect([...world.stored.keys()]).toEqual([]);
  });

  it('S028 that has thrown everything away starts clean', async () => {
    const { world, tab } = await written();
    await tab.kill();
    world.stored.clear();
    const box = await (await world.open()).openTicket();
    expect(box.snapshot()).toMatchObject({ text: '', otherVersion: null, state: { name: 'draft' } });
  });

  it('S028 that throws everything away in the middle of a send loses no result', async () => {
    const { world, box, panel } = await written();
    const { fate, answer } = slowFate(false);
    panel.fates.push(fate);
    box.send();
    await world.quiet();
    world.stored.clear();
    answer({ outcome: 'rejected', failure: panelFailure('invalid') });
    await world.quiet();
    expect(box.snapshot()).toMatchObject({ text: 'Please restart it', state: { name: 'rejected' } });
  });

  it('S098 that is full shows no words of before beside what is typed', async () => {
    const { world, tab, box } = await written('Kept');
    world.storage = 'refusesWrites';
    for (const text of ['Kept, and not', 'Kept, and not kept']) {
      box.setText(text);
      await world.advance(400);
    }
    await tab.change({ isVisible: true });
    expect(box.snapshot()).toMatchObject({ text: 'Kept, and not kept', otherVersion: null });
  });
});

describe('H060 a storage with something else in it', () => {
  const key = (rest: string) => `${anna}/${rest}`;
  const foreign: [string, string, unknown][] = [
    [
      'another customer’s draft under this one’s key',
      key('draft/reply/7/x'),
      { customerId: 'boris', text: 'Secret of Boris' },
    ],
    ['a value under another customer’s key', 'boris/draft/reply/7/x', { text: 'Secret of Boris' }],
    ['a customer whose name begins alike', 'anna2/draft/reply/7/x', { text: 'Secret of Anna 2' }],
    ['a key that is nobody’s', 'draft', 'Secret of somebody'],
    ['a number', key('draft/reply/7/x'), 42],
    ['null', key('act/reply/7/x'), null],
    [
      'a key called __proto__',
      key('draft/reply/7/x'),
      JSON.parse('{"__proto__":{"customerId":"boris"},"n":1}'),
    ],
    ['an empty record', key('draft/reply/7/x'), {}],
  ];

  it.each(foreign)('shows nothing of %s, deletes nothing, and goes on', async (_case, name, value) => {
    const world = new TestWorld();
    world.stored.set(name, value);
    const tab = await world.open();
    const box = await tab.openTicket();
    expect(box.snapshot()).toMatchObject({ text: '', otherVersion: null, undecided: [] });
    expect(await tab.outbox.unsent()).toEqual([]);
    box.setText('Hello');
    box.send();
    await world.quiet();
    expect(bodies(world)).toEqual(['Hello']);
    expect(world.stored.get(name)).toEqual(value);
  });

  const other: [string, unknown, string][] = [
    [
      'S026 a newer format',
      { format: 2, kind: 'reply', customerId: anna, body: { words: 'From next year' } },
      'From next year',
    ],
    ['S026 an older format', { ticket: 7, text: 'From last year' }, 'From last year'],
    ['S026 plain text', 'Just words', 'Just words'],
    [
      'a draft with a broken field',
      {
        format: 1,
        kind: 'reply',
        part: 'draft',
        customerId: anna,
        ticketId: 7,
        subject: 's',
        version: { text: 'Half broken', savedAt: 'yesterday' },
      },
      'Half broken',
    ],
    [
      'a kind of a later version',
      { format: 1, kind: 'create', part: 'draft', customerId: anna, text: 'A new ticket' },
      'A new ticket',
    ],
  ];

  it.each(other)('shows the words of %s as plain text', async (_case, value, words) => {
    const world = new TestWorld();
    world.stored.set(key('draft/reply/7/x'), value);
    const tab = await world.open();
    expect((await tab.openTicket()).snapshot()).toMatchObject({
      text: words,
      savedAt: null,
      isRestored: true,
    });
    expect(await tab.outbox.unsent()).toMatchObject([{ text: words }]);
  });

  it('S026 keeps words of another format beside a draft, and drops them only for the customer', async () => {
    const { world, tab } = await written('Mine');
    await tab.kill();
    world.stored.set(key('draft/reply/7/x'), 'Old words');
    const box = await (await world.open()).openTicket();
    expect(box.snapshot()).toMatchObject({
      text: 'Mine',
      otherVersion: { text: 'Old words', savedAt: null },
    });
    box.dismissOther();
    await world.advance(400);
    expect(world.stored.has(key('draft/reply/7/x'))).toBe(false);
  });

  it('shows words of an unknown place too', async () => {
    const world = new TestWorld();
    world.stored.set(key('later/create/x'), { text: 'A new ticket' });
    const tab = await world.open();
    expect(await tab.outbox.unsent()).toMatchObject([{ ticketId: null, text: 'A new ticket' }]);
  });
});

it.each(['hangs', 'refuses'] as const)(
  'S033 a purchase is looked for again once a storage answers that did not at the time of a look: %s',
  async (storage) => {
    const { world, till, tab, open } = await shop();
    till.fates.push({ kind: 'lost', isDone: false });
    await tab.buy(1);
    await tab.tab.kill();
    const next = await open();
    await world.advance(5_000);
    world.storage = storage;
    await world.advance(12_000);
    world.storage = 'works';
    await world.advance(2 * allPauses);
    expect(next.act).toMatchObject({ stage: { name: 'notBought' } });
  },
);
