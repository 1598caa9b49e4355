import { expect, test } from 'vitest';
import { sampleNames } from './cannedPanel.ts';

const sources = import.meta.glob<string>('./samplesOf*.test.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

test('every sample document of the protocol has its test', () => {
  const tested = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/answerWithSample\('([^']+)'\)/g)].map(([, name]) => String(name)),
  );
  expect(new Set(tested)).toEqual(new Set(sampleNames()));
});
