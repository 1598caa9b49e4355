import { expect, test } from 'vitest';
import { Account } from './account.ts';
import type { Claim, Stored } from './account.ts';

const nothing: Stored = { messages: [], tickets: [], purchases: [], balance: 10_000 };
const withWords = (...said: string[]): Stored => ({
  ...nothing,
  messages: said.map((words) => ({ ticketId: 1, said: words })),
});
const withTicket = (isArchived: boolean): Stored => ({
  ...nothing,
  tickets: [{ id: 7, subject: 'Seven', isArchived }],
});
const withPurchases = (...counts: number[]): Stored => ({
  ...nothing,
  purchases: counts.map((incidents) => ({ incidents, cents: -1_000 * incidents })),
  balance: 10_000 - 1_000 * counts.reduce((sum, count) => sum + count, 0),
});

function opened(): Account {
  return new Account({ balance: 10_000, price: 1_000 });
}

/** One word, typed a second ago. */
function written(): Account {
  const account = opened();
  account.wrote('w1.', 0, 1);
  account.rested(0);
  return account;
}

function sent(): Account {
  const account = written();
  account.pressed(['w1.']);
  return account;
}

function told(account: Account, claim: Claim, stored: Stored): string[] {
  account.heard([claim], stored, stored);
  return account.breaches;
}

function audited(account: Account, stored: Stored, atHand = ''): string[] {
  account.audit(stored, atHand);
  return account.breaches;
}

test('a word that is stored once, or still at hand, is in order', () => {
  expect(audited(sent(), withWords('Hello w1.'))).toEqual([]);
  expect(audited(written(), nothing, 'a draft with w1. in it')).toEqual([]);
});

test('a word that is nowhere is lost, but for one that was younger than a second or thrown away', () => {
  expect(audited(sent(), nothing)).toEqual(['lost: w1.']);
  const young = opened();
  young.wrote('w1.', 0, 1);
  young.pageEnded(0);
  expect(audited(young, nothing)).toEqual([]);
  const elsewhere = written();
  elsewhere.pageEnded(0);
  expect(audited(elsewhere, nothing)).toEqual(['lost: w1.']);
  const thrownAway = written();
  thrownAway.gaveUp();
  expect(audited(thrownAway, nothing)).toEqual([]);
});

test('what was not pressed, was taken back, or is there twice for one press is too much', () => {
  expect(audited(written(), withWords('w1.'))).toEqual(['stored 1 times, where 0 may be: w1.']);
  const undone = sent();
  undone.tookBack(['w1.']);
  expect(audited(undone, withWords('w1.'))).toEqual(['stored 1 times, where 0 may be: w1.']);
  const again = sent();
  again.pressed(['w1.']);
  expect(audited(again, withWords('w1.', 'w1.'))).toEqual(['stored 2 times, where 1 may be: w1.']);
  expect(audited(opened(), withWords('x9.'))).toEqual(['stored, but never written: x9.']);
});

test('a second message takes a second press, at one’s own risk or after the first was given up and came late', () => {
  const insisting = sent();
  insisting.pressed(['w1.'], { insists: true });
  expect(audited(insisting, withWords('w1.', 'w1.'))).toEqual([]);
  const late = written();
  late.pressed(['w1.'], { isLate: true });
  expect(told(late, { says: 'notStored', word: 'w1.' }, nothing)).toEqual([]);
  expect(told(late, { says: 'notStored', word: 'w1.' }, withWords('w1.'))).toEqual([]);
  late.pressed(['w1.']);
  expect(audited(late, withWords('w1.', 'w1.'))).toEqual([]);
});

test('what the screen calls stored, bought, archived or open has to be so', () => {
  expect(told(sent(), { says: 'stored', word: 'w1.' }, withWords('w1.'))).toEqual([]);
  expect(told(sent(), { says: 'stored', word: 'w1.' }, nothing)).toHaveLength(1);
  expect(told(opened(), { says: 'bought', count: 2 }, withPurchases(2))).toEqual([]);
  expect(told(opened(), { says: 'bought', count: 2 }, withPurchases(3))).toHaveLength(1);
  expect(told(opened(), { says: 'archived', id: 7 }, withTicket(true))).toEqual([]);
  expect(told(opened(), { says: 'archived', id: 7 }, withTicket(false))).toHaveLength(1);
  expect(told(opened(), { says: 'opened', id: 7 }, withTicket(false))).toEqual([]);
  expect(told(opened(), { says: 'opened', id: 8 }, withTicket(false))).toHaveLength(1);
});

test('what the screen calls not there must not have been there', () => {
  expect(told(sent(), { says: 'notStored', word: 'w1.' }, nothing)).toEqual([]);
  expect(told(sent(), { says: 'notStored', word: 'w1.' }, withWords('w1.'))).toHaveLength(1);
  expect(told(opened(), { says: 'notBought', count: 2 }, withPurchases(2))).toHaveLength(1);
  expect(told(opened(), { says: 'notArchived', id: 7 }, withTicket(true))).toHaveLength(1);
  expect(told(opened(), { says: 'notArchived', id: 7 }, withTicket(false))).toEqual([]);
});

test('money: one press one purchase, and the balance is what the ledger leaves', () => {
  const account = opened();
  account.pressedBuy(2);
  expect(audited(account, withPurchases(2))).toEqual([]);
  expect(audited(account, withPurchases(2, 2))).toEqual(['bought 2 times, where 1 may be: 2']);
  expect(audited(opened(), withPurchases(3))).toEqual(['bought 1 times, where 0 may be: 3']);
  expect(audited(opened(), { ...nothing, balance: 9_000 })).toEqual([
    'the balance is 9000, by the ledger it is 10000',
  ]);
});

test('a ticket is archived by a press alone', () => {
  const account = opened();
  account.pressedArchive([7]);
  expect(audited(account, withTicket(true))).toEqual([]);
  expect(audited(opened(), withTicket(true))).toEqual(['archived, but nobody asked for it: 7']);
});
