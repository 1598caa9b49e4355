import { assert, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { customerFollowUps, customerThanks, staffFollowUps } from './generatedTalk.ts';
import { generatedTicket } from './generatedTickets.ts';
import { generatedTopics } from './generatedTopics.ts';

const sample = Array.from({ length: 3000 }, (_, index) => generatedTicket(index));

test('a generated ticket is the same whenever it is asked for', () => {
  assert(
    property(nat(100_000), (index) => {
      expect(generatedTicket(index)).toEqual(generatedTicket(index));
    }),
  );
});

test('a generated ticket has a subject that fits, no place left open, and messages oldest first', () => {
  assert(
    property(nat(100_000), (index) => {
      const { subject, messages } = generatedTicket(index);
      expect(subject.length).toBeLessThanOrEqual(255);
      for (const text of [subject, ...messages.map((message) => message.body)])
        expect(text).not.toMatch(/[{}]/);
      const moments = messages.map((message) => message.minutesAgo);
      expect(moments).toEqual([...new Set(moments)].toSorted((a, b) => b - a));
      expect(moments.at(-1)).toBeGreaterThan(0);
    }),
  );
});

test('a generated thread ends as its status wants it', () => {
  const lastSpeakers = { 0: 'customer', 1: 'customer', 2: 'staff', 3: 'system', 10: 'system' };
  const odd = sample.filter(({ status, messages }) => messages.at(-1)?.from !== lastSpeakers[status]);
  expect(odd).toEqual([]);
});

test('many generated tickets meet every topic, every status and every text', () => {
  expect(new Set(sample.map((ticket) => ticket.status))).toEqual(new Set([0, 1, 2, 3]));
  expect(generatedTopics.length).toBeGreaterThanOrEqual(25);
  const openings = sample.map((ticket) => ticket.messages[0]?.body ?? '');
  const unmet = generatedTopics.filter(
    ({ opening }) => !openings.some((text) => text.includes(longestPiece(opening))),
  );
  expect(unmet).toEqual([]);
  const bodies = new Set(sample.flatMap((ticket) => ticket.messages.map((message) => message.body)));
  const plain = [...customerFollowUps, ...customerThanks, ...staffFollowUps].filter(
    (text) => !text.includes('{'),
  );
  expect(plain.filter((text) => !bodies.has(text))).toEqual([]);
});

test('neighbours are not alike: 3000 tickets bring forth more than 2000 subjects', () => {
  expect(new Set(sample.map((ticket) => ticket.subject)).size).toBeGreaterThan(2000);
});

function longestPiece(text: string): string {
  const [longest = ''] = text.split(/\{\w+\}/).toSorted((a, b) => b.length - a.length);
  return longest;
}
