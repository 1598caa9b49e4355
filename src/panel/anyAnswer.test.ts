import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cannedPanel, documentText, openList, sampleNames, sampleText } from './cannedPanel.ts';
import { everyCall } from './everyCall.ts';
import { PanelFailure } from './failure.ts';
import { listTickets } from './listTickets.ts';

// Thousands by hand: `npm run fuzz -- --runs N --seed S`.
const { FUZZ_RUNS, FUZZ_SEED } = process.env;
const runs = (usual: number) => ({
  numRuns: Number(FUZZ_RUNS ?? usual),
  ...(FUZZ_SEED === undefined ? {} : { seed: Number(FUZZ_SEED) }),
});

/** More than any one call asks: twenty pages of either list, and what it means that there is no session. */
const MOST_REQUESTS = 45;

/** A value, or a failure of this room that knows where the document went wrong: no error that slipped in. */
async function isOrderly(call: () => Promise<unknown>, body: BodyInit): Promise<boolean> {
  const requests = cannedPanel(() => new Response(body));
  try {
    const value = await call();
    return isPlain(value, 0) && requests.length <= MOST_REQUESTS;
  } catch (error) {
    return error instanceof PanelFailure && (error.kind !== 'protocol' || error.path !== null);
  }
}

/** Values of the domain: shallow, with exact numbers, and nothing of the wire's spelling in their keys. */
function isPlain(value: unknown, depth: number): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (value instanceof PanelFailure) return value.kind !== 'protocol' || value.path !== null;
  if (typeof value !== 'object' || value === null) return typeof value !== 'function';
  const below = value instanceof Map ? Object.fromEntries(value) : value;
  return (
    depth < 8 &&
    Object.entries(below).every(
      ([key, each]) => !key.startsWith('$') && key !== '__proto__' && isPlain(each, depth + 1),
    )
  );
}

const wireKeys = [
  '$',
  '$orig',
  '$id',
  '$type',
  '$name',
  '$object',
  '$key',
  'doc',
  'elem',
  'error',
  'ok',
  'msg',
  'param',
  'detail',
  'mlist',
  'message',
  'body',
  'date_post',
  'user',
  'realname',
  'file',
  'rates',
  'rate',
  'rowgroup',
  'row',
  'slist',
  'val',
  'id',
  'name',
  'subject',
  'tstatus',
  'last_message',
  'wait_time',
  'toarchive',
  'p_elems',
  'p_num',
  'p_sort',
  'notify',
  'item',
  'show_abuse',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
];
const wireTexts = [
  'on',
  'off',
  '7',
  '2',
  '10',
  'incoming',
  'outcoming',
  'info',
  'access',
  'value',
  'missed',
  'auth',
  'good',
  '2026-11-23 16:42:10',
  '0d+03:25',
  '12.00 EUR',
  'func=totp.confirm',
  '__value__',
  '1e9',
  '\u202e\u0000\ud800',
];

/** JSON that looks like the panel's, and any other. */
const anyNode = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, 0, -1, 2 ** 53, 1e300, '', ...wireTexts),
    fc.string(),
    fc.array(tie('node'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.constantFrom(...wireKeys), tie('node')), { maxLength: 8 })
      .map((entries) =>
        JSON.parse(
          `{${entries.map(([key, node]) => `${JSON.stringify(key)}:${JSON.stringify(node)}`).join()}}`,
        ),
      ),
  ),
})).node;

const documents = sampleNames()
  .filter((name) => name.endsWith('.json'))
  .map(sampleText);

/** A sample with some of its nodes put elsewhere, repeated, or replaced by anything. */
const mutatedSample = fc
  .tuple(
    fc.constantFrom(...documents),
    fc.array(fc.tuple(fc.nat(), fc.nat(), anyNode), { minLength: 1, maxLength: 6 }),
  )
  .map(([sample, changes]) => {
    const root: unknown = JSON.parse(sample);
    for (const [where, how, node] of changes) change(holders(root), where, how, node);
    return JSON.stringify(root);
  });

type Holder = Record<string, unknown> | unknown[];

function holders(root: unknown): Holder[] {
  const found: Holder[] = [];
  for (const waiting = [root]; waiting.length > 0;) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    found.push(next as Holder);
    waiting.push(...Object.values(next));
  }
  return found;
}

function change(all: Holder[], where: number, how: number, node: unknown): void {
  const holder = all[where % all.length] ?? [];
  const keys = Object.keys(holder);
  const key = keys[how % (keys.length || 1)] ?? '0';
  const old: unknown = Reflect.get(holder, key);
  const values = [node, undefined, null, [old, old], { $: old }, [], {}, wireTexts[how % wireTexts.length]];
  Reflect.set(holder, key, values[how % values.length]);
}

const calls = Object.values(everyCall).flatMap((group) => Object.entries(group));

describe.each(calls)('%s', (_name, call) => {
  test('H037 H038 H039 no JSON whatsoever makes it throw anything but a PanelFailure', async () => {
    await fc.assert(
      fc.asyncProperty(anyNode, fc.boolean(), async (node, isDocument) => {
        expect(await isOrderly(call, isDocument ? documentText(node) : JSON.stringify(node ?? null))).toBe(
          true,
        );
      }),
      runs(150),
    );
  });

  test('H048 H051 H052 no change of a sample document does', async () => {
    await fc.assert(
      fc.asyncProperty(mutatedSample, async (body) => {
        expect(await isOrderly(call, body)).toBe(true);
      }),
      runs(150),
    );
  });

  test('H035 H053 no bytes whatsoever do', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await isOrderly(call, new Uint8Array(bytes))).toBe(true);
      }),
      runs(50),
    );
  });
});

test('H036 a list of 100,000 rows in 10 MB and one nested 100,000 deep are answered', async () => {
  const row = (number: number) => ({
    id: String(number + 1),
    name: { $: 'x'.repeat(60) },
    tstatus: { $orig: '2' },
  });
  cannedPanel(() => documentText({ elem: Array.from({ length: 100_000 }, (_each, number) => row(number)) }));
  expect(await listTickets(openList)).toMatchObject({ total: 100_000, oddities: 0 });
  const deep = `${'{"a":['.repeat(100_000)}${']}'.repeat(100_000)}`;
  cannedPanel(() => `{"doc":{"p_elems":"1","other":${deep},"elem":[{"id":"7","name":${deep}}]}}`);
  expect(await listTickets(openList)).toMatchObject({ total: 1, tickets: [{ id: 7, subject: '' }] });
});

test('H037 nothing of an answer reaches the prototypes', async () => {
  const poison =
    '{"doc":{"__proto__":{"elem":[{"id":"1"}],"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},"p_elems":"0"}}';
  cannedPanel(() => poison);
  expect(await listTickets(openList)).toMatchObject({ tickets: [], total: 0 });
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('H037 no call has left anything on the prototypes', async () => {
  const own = () => [Object.prototype, Array.prototype].map((each) => Reflect.ownKeys(each));
  const before = own();
  for (const [, call] of calls) {
    const poison = '{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}';
    await isOrderly(
      call,
      `{"doc":{"elem":[${poison}],"slist":[${poison}],"mlist":${poison},"user":${poison},"ok":${poison}}}`,
    );
  }
  expect(own()).toEqual(before);
});
