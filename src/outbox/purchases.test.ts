import { describe, expect, it } from 'vitest';

import { SETTLE_PAUSES_MS } from './patience.ts';
import { euros, shop } from './testPurchase.ts';
import { allPauses, anna } from './testWorld.ts';

const lostAfter = { kind: 'lost', isDone: true } as const;
const lostBefore = { kind: 'lost', isDone: false } as const;
const figures = (minor: number, incidentsLeft: number) => ({
  balance: euros(minor),
  credit: euros(0),
  incidentsLeft,
});

describe('buying incidents', () => {
  it('C85 charges once, and the receipt has the figures as the panel has them afterwards', async () => {
    const { till, tab } = await shop();
    expect(await tab.buy(2)).toMatchObject({ end: 'carriedOut' });
    expect(till.purchases).toEqual([{ count: 2, minor: 2_000 }]);
    expect(tab.act).toMatchObject({
      offer: { count: 2, total: euros(2_000), ...figures(12_000, 3) },
      stage: { name: 'bought', source: 'answered', after: figures(10_000, 5) },
    });
  });

  it('C86 a confirmation pressed three times is one purchase', async () => {
    const { world, till, tab } = await shop();
    const press = tab.confirmation();
    await Promise.all([tab.buy(1, press), tab.buy(1, press), tab.buy(1, press)]);
    expect(await tab.buy(1, press)).toMatchObject({ end: 'carriedOut' });
    await world.advance(allPauses);
    expect(till.calls).toEqual([1]);
  });

  it('S072 the confirmation of a page that was reloaded is used up', async () => {
    const { till, tab, open } = await shop();
    const press = tab.confirmation();
    await tab.buy(1, press);
    const reloaded = await open();
    expect(await reloaded.buy(1, press)).toMatchObject({ end: 'usedUp' });
    expect(till.calls).toHaveLength(1);
    expect(reloaded.act).toEqual(tab.act);
  });

  it.each([
    ['the price', { price: 1_200 }],
    ['the balance', { balance: 11_999 }],
    ['the number of incidents', { incidents: 2 }],
    ['the credit', { credit: 500 }],
  ])(
    'S068 buys nothing where %s changed between sight and press, and tells the change',
    async (_case, change) => {
      const { till, tab } = await shop();
      const press = tab.confirmation(2);
      Object.assign(till, change);
      expect(await tab.buy(2, press)).toMatchObject({ end: 'changed', now: till.formOf(2), other: null });
      expect(till.calls).toEqual([]);
      expect(await tab.buy(2)).toMatchObject({ end: 'carriedOut' });
    },
  );

  it('S073 buys nothing where paid support was switched off meanwhile', async () => {
    const { till, tab } = await shop();
    const press = tab.confirmation();
    till.isOffered = false;
    expect(await tab.buy(1, press)).toEqual({ end: 'notOffered' });
    expect(till.calls).toEqual([]);
  });

  it('S069 keeps what the panel says of a shortage', async () => {
    const { till, tab } = await shop();
    till.balance = 999;
    await tab.buy();
    expect(tab.act.stage).toMatchObject({
      name: 'refused',
      refusal: { kind: 'tooLittleMoney', shortage: { needed: euros(1_000), balance: euros(999) } },
    });
  });

  it.each([
    ['neverLeft', { name: 'notSent', why: 'network' }],
    ['sessionEnded', { name: 'notSent', why: 'session' }],
    ['busy', { name: 'refused', refusal: { retryAfterSeconds: 40 } }],
  ] as const)('says that nothing was bought: %s', async (kind, stage) => {
    const { world, till, tab } = await shop();
    till.fates.push({ kind });
    await tab.buy();
    await world.advance(allPauses);
    expect(tab.act.stage).toMatchObject(stage);
    expect([till.calls, till.purchases]).toEqual([[1], []]);
  });

  it('sends nothing while offline, or while the figures cannot be read', async () => {
    const { till, tab } = await shop();
    await tab.tab.change({ isOnline: false });
    expect(await tab.buy()).toEqual({ end: 'offline' });
    await tab.tab.change({ isOnline: true });
    const press = tab.confirmation();
    till.readingFails = 'timeout';
    expect(await tab.buy(1, press)).toEqual({ end: 'cannotRead', kind: 'timeout' });
    expect(till.calls).toEqual([]);
  });
});

describe('S066 a purchase whose answer was lost', () => {
  it('S078 is found by reading, with the figures that were read', async () => {
    const { world, till, tab } = await shop();
    till.fates.push(lostAfter);
    await tab.buy(2);
    expect(tab.act.stage).toMatchObject({ name: 'unknown', tries: 0 });
    await world.advance(SETTLE_PAUSES_MS[0]);
    expect(tab.act.stage).toMatchObject({ name: 'bought', source: 'found', after: figures(10_000, 5) });
    expect(till.calls).toEqual([2]);
  });

  it('is said not to be bought after the last pause, and not before', async () => {
    const { world, till, tab } = await shop();
    till.fates.push(lostBefore);
    await tab.buy();
    await world.advance(allPauses - 1);
    expect(tab.act.stage.name).toBe('unknown');
    await world.advance(1);
    expect(tab.act.stage).toMatchObject({ name: 'notBought', after: figures(12_000, 3) });
    expect(till.reads).toBe(1 + SETTLE_PAUSES_MS.length);
  });

  it('S067 cannot be told where a fee was charged in the same minute, and the customer says', async () => {
    const { world, till, tab } = await shop();
    till.fates.push(lostBefore);
    await tab.buy();
    till.balance -= 500;
    await world.advance(allPauses);
    expect(tab.act.stage).toMatchObject({ name: 'cannotTell', after: figures(11_500, 3) });
    await tab.purchases.judge(tab.act.actId, false);
    expect(tab.act.stage).toMatchObject({ name: 'notBought', source: 'judged' });
    expect(till.calls).toHaveLength(1);
  });

  it('S076 cannot be told where the panel does not say the balance', async () => {
    const { world, till, tab } = await shop();
    till.saysBalance = false;
    till.fates.push(lostAfter);
    await tab.buy();
    await world.advance(allPauses);
    expect(tab.act.stage.name).toBe('cannotTell');
  });

  it('S045 is settled by the next visit where its tab was killed in the middle', async () => {
    const { world, till, tab, open } = await shop();
    till.fates.push({ kind: 'slow', until: Promise.resolve() });
    const killed = tab.purchases.buy(tab.confirmation(1));
    till.onBuy = () => void tab.tab.kill();
    await world.quiet();
    void killed;
    const next = await open();
    await world.advance(SETTLE_PAUSES_MS[0]);
    expect(next.act.stage).toMatchObject({ name: 'bought', source: 'found' });
    expect(till.calls).toEqual([1]);
  });

  it('waits while the page is hidden, and reads when it is seen again', async () => {
    const { world, till, tab } = await shop();
    till.fates.push(lostAfter);
    await tab.buy();
    await tab.tab.change({ isVisible: false });
    await world.advance(60_000);
    expect(tab.act.stage.name).toBe('unknown');
    await tab.tab.change({ isVisible: true });
    await world.advance(0);
    expect(tab.act.stage.name).toBe('bought');
  });

  it('is found even where it was called lost before: a slow panel carried it out late', async () => {
    const { world, till, tab } = await shop();
    till.fates.push({ kind: 'lost', isDone: false, lateMs: allPauses + 60_000 });
    await tab.buy();
    await world.advance(allPauses + 60_001);
    expect(tab.act.stage.name).toBe('notBought');
    expect(await tab.buy()).toMatchObject({ end: 'found', act: { stage: { source: 'found' } } });
    expect(till.calls).toHaveLength(1);
  });
});

describe('P3 a second purchase while the first is undecided', () => {
  it('has to name the first', async () => {
    const { world, till, tab } = await shop();
    till.fates.push(lostBefore);
    await tab.buy();
    const end = await tab.buy();
    expect(end).toMatchObject({ end: 'undecided', act: { actId: tab.act.actId } });
    expect(till.calls).toHaveLength(1);
    const first = tab.act.actId;
    await tab.buy(2, tab.confirmation(2, first));
    expect(till.calls).toEqual([1, 2]);
    expect(tab.act).toMatchObject({ beside: first, stage: { name: 'bought' } });
    await world.advance(allPauses);
    const stages = tab.purchases.acts().map(({ stage }) => stage.name);
    expect(stages).toEqual(['bought', 'notBought']);
  });

  it('finds the first instead where it was carried out meanwhile', async () => {
    const { till, tab } = await shop();
    till.fates.push({ kind: 'lost', isDone: true });
    await tab.buy();
    expect(await tab.buy(1, tab.confirmation(1, tab.act.actId))).toMatchObject({ end: 'found' });
    expect(till.calls).toHaveLength(1);
  });

  it('is not told apart from an equal one, one of which was carried out', async () => {
    const { world, till, tab } = await shop();
    till.fates.push(lostBefore, lostAfter);
    await tab.buy();
    await tab.buy(1, tab.confirmation(1, tab.act.actId));
    await world.advance(2 * allPauses);
    expect(tab.purchases.acts().map(({ stage }) => stage.name)).toEqual(['cannotTell', 'cannotTell']);
  });
});

describe('S071 two tabs', () => {
  it('confirm at once: one buys, the other sees it and asks again', async () => {
    const { world, till, tab, open } = await shop();
    const other = await open();
    const [one, two] = [tab.confirmation(1), other.confirmation(1)];
    const ends = [tab.purchases.buy(one), other.purchases.buy(two)];
    await world.quiet();
    expect(await Promise.all(ends)).toMatchObject([
      { end: 'carriedOut' },
      { end: 'changed', now: { incidentsLeft: 4 }, other: { actId: one.actId } },
    ]);
    expect(till.calls).toHaveLength(1);
    expect(other.act).toEqual(tab.act);
  });

  it('the second waits for a slow first', async () => {
    const { world, till, tab, open } = await shop();
    const other = await open();
    const { promise, resolve } = Promise.withResolvers<void>();
    till.fates.push({ kind: 'slow', until: promise });
    await tab.buy();
    expect(other.act.stage.name).toBe('sending');
    expect(await other.buy(1, other.confirmation(1))).toBe(null);
    resolve();
    await world.quiet();
    expect(till.calls).toHaveLength(1);
    expect(other.act.stage.name).toBe('bought');
  });

  it('sees it where the browser stores nothing', async () => {
    const { world, till, tab, open } = await shop();
    world.storage = 'refuses';
    const other = await open();
    const press = other.confirmation(1);
    await tab.buy(1);
    expect(await other.buy(1, press)).toMatchObject({ end: 'changed' });
    expect(till.calls).toHaveLength(1);
  });
});

describe('what is kept on this device', () => {
  it('is the last twenty, and whatever is undecided', async () => {
    const { world, till, tab, open } = await shop();
    till.balance = 100_000;
    till.saysBalance = false;
    till.fates.push(lostBefore);
    await tab.buy();
    const first = tab.act.actId;
    await world.advance(allPauses);
    for (let count = 0; count < 25; count += 1) {
      await world.advance(1);
      await tab.buy(1, tab.confirmation(1, first));
    }
    await open();
    const next = await open();
    const acts = next.purchases.acts();
    expect(acts).toHaveLength(21);
    expect(acts.at(-1)).toMatchObject({ actId: first, stage: { name: 'cannotTell' } });
  });

  it('S091 is gone at sign-out in all tabs, and a late answer brings nothing back', async () => {
    const { world, till, tab, open } = await shop();
    const other = await open();
    const { promise, resolve } = Promise.withResolvers<void>();
    await tab.buy();
    till.fates.push({ kind: 'slow', until: promise });
    await tab.buy();
    await other.purchases.leave();
    resolve();
    await world.quiet();
    expect([...world.stored.keys()].filter((key) => key.includes(anna))).toEqual([]);
  });
});
