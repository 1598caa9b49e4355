import * as fc from 'fast-check';
import type { StoredState } from './storedState.ts';

/** One round: an address, a configuration, and how each thing that is stored was spoilt. */
export interface Round {
  address: string;
  config: string;
  spoil: (state: StoredState) => StoredState;
}

/** Pieces that parsers stumble over. */
const bait = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '../../..',
    '//evil.example/',
    'javascript:alert(1)',
    '<img src=x onerror=alert(1)>',
    '\u202e\u0000',
    '9'.repeat(400),
    '-1',
    'NaN',
    'null',
    '"'.repeat(50),
    'a'.repeat(1500),
  ),
);
const piece = bait.map((words) => encodeURIComponent(words.toWellFormed()));
const query = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom('q', 'filter', 'sort', 'page', 'size', 'list', 'service') },
        { weight: 2, arbitrary: fc.constantFrom('subject', 'department', 'message', 'next', 'view') },
        { weight: 1, arbitrary: piece },
      ),
      piece,
    ),
    { maxLength: 5 },
  )
  .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'));
const path = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('/tickets', '/tickets/archive', '/tickets/new', '/incidents') },
  { weight: 2, arbitrary: fc.constantFrom('/tickets/OPEN', '/sign-in', '/') },
  { weight: 1, arbitrary: piece.map((words) => `/tickets/${words}`) },
);
const address = fc.tuple(path, query, piece).map(([at, asked, hash]) => `${at}?${asked}#message-${hash}`);

const anyValue = fc.oneof(fc.jsonValue({ maxDepth: 3 }), bait);
const config = fc.oneof(
  { weight: 2, arbitrary: fc.constant('{}') },
  {
    weight: 1,
    arbitrary: fc
      .dictionary(
        fc.constantFrom(
          'brandName',
          'brandColor',
          'languages',
          'panelTimeZone',
          'statelessFilter',
          'support',
        ),
        anyValue,
      )
      .map((value) => JSON.stringify(value).replaceAll('<', String.raw`\u003c`)),
  },
);

const changes = fc.array(fc.tuple(fc.nat(), fc.nat(), anyValue), { minLength: 1, maxLength: 12 });

export const rounds = fc.record({
  address,
  config,
  spoil: changes.map((each) => (state: StoredState) => spoilt(state, each)),
}) satisfies fc.Arbitrary<Round>;

type Change = [where: number, how: number, value: unknown];

/** Half of the changes go deep into a record, half into a line of the other storage. */
function spoilt(state: StoredState, all: readonly Change[]): StoredState {
  const next = structuredClone(state);
  const lines = Object.keys(next.local);
  for (const [where, how, value] of all) {
    const record = next.records[where % (next.records.length || 1)];
    const line = lines[where % (lines.length || 1)];
    if (how % 2 === 0 && record) record.value = changed(record.value, how >> 1, value);
    else if (line !== undefined) next.local[line] = changedLine(next.local[line] ?? '', how >> 1, value);
  }
  return next;
}

function changedLine(line: string, how: number, value: unknown): string {
  if (how % 4 === 0) return line.slice(0, how % (line.length + 1));
  if (how % 4 === 1) return String(value);
  try {
    return JSON.stringify(changed(JSON.parse(line), how >> 2, value)) ?? '';
  } catch {
    // It is no JSON, so there is nothing to go deep into.
    return JSON.stringify(value) ?? '';
  }
}

/** The value with one of its nodes, found by `how`, replaced, doubled, emptied or taken away. */
function changed(root: unknown, how: number, value: unknown): unknown {
  const holders: object[] = [];
  for (const waiting = [root]; waiting.length > 0;) {
    const node = waiting.pop();
    if (typeof node !== 'object' || node === null) continue;
    holders.push(node);
    waiting.push(...Object.values(node));
  }
  const holder = holders[how % (holders.length || 1)];
  if (!holder || how % 11 === 0) return value;
  const keys = Object.keys(holder);
  const key = keys[how % (keys.length || 1)] ?? 'added';
  const old: unknown = Reflect.get(holder, key);
  const others = [value, undefined, null, [old, old], { $: old }, [], {}, -1, 1e300, ''];
  Reflect.set(holder, key, others[how % others.length]);
  return root;
}
