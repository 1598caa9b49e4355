import { expect, test } from 'vitest';
import { initials } from './initials.ts';

test.each([
  ['Ivan, technical support', 'IT'],
  ['Dana Demo', 'DD'],
  ['иван', 'И'],
  ['Abuse desk', 'AD'],
  ['د. سارة', 'دس'],
  ['山田 太郎', '山太'],
  ['O’Brien', 'O'],
  ['(bot) 7', 'B7'],
  ['🔥 Fire', 'F'],
  ['', ''],
  ['   ', ''],
  ['\u202Eevil', 'E'],
  ['\uD800', ''],
  [`e${'\u0301'.repeat(1000)}`, 'É'],
])('%j is shown as "%s"', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
