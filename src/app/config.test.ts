import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultConfig, readConfig } from './config.ts';

test('what is given is taken, what is not given is as usual', () => {
  expect(readConfig('{"brandName":" Northhost ","languages":["ru"],"statelessFilter":false}')).toEqual({
    ...defaultConfig,
    brandName: 'Northhost',
    languages: ['ru'],
    statelessFilter: false,
  });
});

test.each([
  undefined,
  null,
  '',
  '{',
  '[]',
  'null',
  '7',
  '{"languages":"ru","brandName":7,"brandColor":{}}',
  '{"languages":["xx",7]}',
])('H061 a faulty configuration falls back: %s', (json) => {
  expect(readConfig(json)).toEqual(defaultConfig);
});

test('H061 no configuration whatsoever makes it throw', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(readConfig(json).languages.length).toBeGreaterThan(0);
    }),
  );
});

test.each([
  ['https://billing.example/pay?a=1', 'https://billing.example/pay?a=1'],
  ['http://billing.example', 'http://billing.example'],
  ['javascript:alert(1)', null],
  ['//billing.example', null],
  ['https:///', null],
  ['billing.example', null],
  [7, null],
])('H061 money is paid in at a web address or nowhere: %s', (topUpUrl, expected) => {
  expect(readConfig(JSON.stringify({ topUpUrl })).topUpUrl).toBe(expected);
});
