import { describe, expect, it } from 'vitest';

import {
  arrived,
  dismissed,
  emptyBox,
  exchanged,
  headsOf,
  reconciled,
  rekeyed,
  saved,
  supersededBy,
  typed,
} from './draftVersions.ts';
import type { DraftBox } from './draftVersions.ts';
import type { DraftVersion } from './outboxRecords.ts';

function version(key: string, text: string, over: Partial<DraftVersion> = {}): DraftVersion {
  return { key, actId: 'a', text, files: [], savedAt: 1, supersedes: [], returned: null, ...over };
}

/** A box whose words are stored as version `mine`. */
function stored(text: string, over: Partial<DraftBox> = {}): DraftBox {
  const mine = version('mine', text);
  return { ...emptyBox('a'), text, base: mine, ...over };
}

describe('S023 a version that arrives', () => {
  const next = version('next', 'Hello there', { actId: 'b', supersedes: ['mine'] });

  it.each<[string, DraftBox, DraftVersion, Partial<DraftBox>]>([
    [
      'is followed by an untouched box',
      stored('Hello'),
      next,
      { text: 'Hello there', actId: 'b', base: next },
    ],
    ['fills an empty box', emptyBox('z'), next, { text: 'Hello there', base: next }],
    [
      'empties an untouched box',
      stored('Hello'),
      version('x', '', { supersedes: ['mine'] }),
      { text: '', base: null, actId: 'new' },
    ],
    [
      'stands beside what is being typed',
      typed(stored('Hello'), 'Hello!'),
      next,
      { text: 'Hello!', others: [next], base: null },
    ],
    [
      'stands beside what it was not made from',
      stored('Hello'),
      version('x', 'Bye'),
      { text: 'Hello', others: [version('x', 'Bye')] },
    ],
    [
      'takes the place of the one it was made from',
      stored('Hello', { others: [version('x', 'Bye')] }),
      version('y', 'Bye bye', { supersedes: ['x'] }),
      { others: [version('y', 'Bye bye', { supersedes: ['x'] })] },
    ],
    [
      'stays beside an emptied box',
      { ...emptyBox('z'), others: [version('x', 'Bye')] },
      version('y', 'Bye bye', { supersedes: ['x'] }),
      { text: '', others: [version('y', 'Bye bye', { supersedes: ['x'] })] },
    ],
    [
      'goes with the one beside it that was given up',
      stored('Hello', { others: [version('x', 'Bye')] }),
      version('y', '', { supersedes: ['x'] }),
      { text: 'Hello', others: [] },
    ],
    [
      'is no other version when its words are the same',
      stored('Hello'),
      version('x', 'Hello ', { actId: 'A' }),
      { text: 'Hello', others: [], covered: ['x'], actId: 'A' },
    ],
    ['changes nothing when it is known', stored('Hello'), version('mine', 'Hello'), stored('Hello')],
  ])('%s', (_case, box, came, after) => {
    expect(arrived(box, came, 'new')).toMatchObject(after);
  });

  it('gives words that came back their new id, whichever is the smaller', () => {
    const stage = { name: 'notSent', at: 1, why: 'offline' } as const;
    const back = version('x', 'Hello', { actId: 'z', returned: { actId: 'a', stage } });
    expect(arrived(typed(stored('Hell'), 'Hello'), back, 'new')).toMatchObject({
      actId: 'z',
      returned: { actId: 'a' },
    });
  });
});

describe('what is stored', () => {
  const old = version('old', 'Hel', { savedAt: 1 });
  const mine = version('mine', 'Hello', { savedAt: 2, supersedes: ['old'] });
  const other = version('other', 'Bye', { savedAt: 3 });

  it('has the versions that nothing was made from as heads, newest first', () => {
    expect(headsOf([old, mine, other])).toEqual([other, mine]);
  });

  it('keeps a version that claims to replace itself', () => {
    const strange = version('s', 'Words', { supersedes: ['s'] });
    expect(headsOf([strange])).toEqual([strange]);
  });

  it.each<[string, DraftBox, readonly DraftVersion[], Partial<DraftBox>]>([
    ['fills an empty box with the newest', emptyBox('z'), [other, mine], { text: 'Bye', others: [mine] }],
    ['leaves the box its own version', stored('Hello'), [other, mine], { text: 'Hello', others: [other] }],
    ['is followed where the box’s version is gone', stored('Hello'), [other], { text: 'Bye', others: [] }],
    ['empties an untouched box where nothing is left', stored('Hello'), [], { text: '', base: null }],
    [
      'leaves what is being typed alone',
      typed(stored('Hello'), 'Hello!'),
      [other],
      { text: 'Hello!', others: [other] },
    ],
  ])('%s', (_case, box, heads, after) => {
    expect(reconciled(box, { heads, remains: [] }, 'new')).toMatchObject(after);
  });

  it('is tidied by the next save', () => {
    const box = reconciled(emptyBox('z'), { heads: [mine], remains: ['old'] }, 'new');
    expect(supersededBy(typed(box, 'Hello!'))).toEqual(['mine', 'old']);
    expect(saved(box, mine).covered).toEqual([]);
  });
});

describe('the version beside the box', () => {
  const bye = version('x', 'Bye', { actId: 'b' });

  it('changes places with the box and back', () => {
    const once = exchanged(stored('Hello', { others: [bye] }));
    expect(once).toMatchObject({ text: 'Bye', actId: 'b', base: bye, others: [{ text: 'Hello' }] });
    expect(exchanged(once)).toMatchObject({ text: 'Hello', others: [bye] });
  });

  it('is not exchanged for words that are not stored yet', () => {
    const box = typed(stored('Hello', { others: [bye] }), 'Hello!');
    expect(exchanged(box)).toBe(box);
  });

  it('is replaced by the next save when it is given up', () => {
    const box = dismissed(stored('Hello', { others: [bye] }));
    expect(box).toMatchObject({ text: 'Hello', others: [], isDirty: true });
    expect(supersededBy(box)).toEqual(['mine', 'x']);
  });
});

it('S044 words that are stored get the same new id in every tab', () => {
  expect(rekeyed(stored('Hello'), 'one').actId).toBe(rekeyed(stored('Hello'), 'two').actId);
  expect(rekeyed(typed(stored('Hello'), 'Hello!'), 'one').actId).toBe('one');
});
