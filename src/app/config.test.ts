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
