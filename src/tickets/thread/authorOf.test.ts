import { expect, test } from 'vitest';
import { authorOf } from './authorOf.ts';

const words = { you: 'You', yourSide: 'Your side', support: 'Support' };
const dana = { name: 'Dana Demo', login: 'demo' };

test.each([
  ['support by name', 'staff', 'Ivan, technical support', dana, 'Ivan, technical support', 'Support'],
  ['support without a name', 'staff', null, dana, 'Support', 'Support'],
  ['the customer', 'customer', 'Dana Demo', dana, 'Dana Demo', 'You'],
  ['the customer by login', 'customer', 'demo', dana, 'demo', 'You'],
  ['the customer, padded by the panel', 'customer', ' Dana Demo ', dana, 'Dana Demo', 'You'],
  ['the customer without a name', 'customer', null, dana, 'You', 'You'],
  ['nothing but blanks', 'customer', '  ', dana, 'You', 'You'],
  ['a colleague of the account', 'customer', 'Kim', dana, 'Kim', 'Your side'],
  ['the customer while nobody is known', 'customer', 'Dana Demo', null, 'Dana Demo', 'Your side'],
  ['H012 a customer who is called Support', 'customer', 'Support', dana, 'Support', 'Your side'],
  ['H005 a name written backwards', 'customer', '\u202Etroppus', dana, 'troppus', 'Your side'],
  ['H012 support that is called like the customer', 'staff', 'Dana Demo', dana, 'Dana Demo', 'Support'],
] as const)('%s is told by the side the panel names', (_, from, author, own, name, role) => {
  expect(authorOf(from, author, own, words)).toEqual({ name, role });
});
