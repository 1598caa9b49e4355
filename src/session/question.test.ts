import { expect, test } from 'vitest';
import { makeQuestion } from './question.ts';

test('S011 ten who ask at once get one question and one answer', async () => {
  const question = makeQuestion<{ from: number }, string>();
  const shown: unknown[] = [];
  question.subscribe(() => shown.push(question.standing()));
  const answers = Array.from({ length: 10 }, (_, from) => question.ask({ from }));
  question.answer('resumed');
  expect(await Promise.all(answers)).toEqual(Array.from({ length: 10 }, () => 'resumed'));
  expect(shown).toEqual([{ from: 0 }, null]);
});

test('what is asked after the answer is a new question', async () => {
  const question = makeQuestion<string, string>();
  const first = question.ask('first');
  question.answer('yes');
  const second = question.ask('second');
  expect(question.standing()).toBe('second');
  question.answer('no');
  expect([await first, await second]).toEqual(['yes', 'no']);
});

test('an answer that nobody asked for is dropped', async () => {
  const question = makeQuestion<string, string>();
  question.answer('early');
  const asked = question.ask('now');
  question.answer('late');
  expect(await asked).toBe('late');
});
