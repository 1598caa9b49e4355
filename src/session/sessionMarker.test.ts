import { expect, test } from 'vitest';
import { makeSessionMarker } from './sessionMarker.ts';
import { testStorage } from './testStorage.ts';

function browser() {
  const storage = testStorage();
  let words = 0;
  return {
    storage,
    openTab: () =>
      makeSessionMarker(
        () => storage,
        () => `word ${(words += 1)}`,
      ),
  };
}

test('tabs of one sign-in are of one mind', () => {
  const { openTab } = browser();
  const [first, second] = [openTab(), openTab()];
  first.renew();
  second.adopt();
  expect([first.isOutlived(), second.isOutlived()]).toEqual([false, false]);
});

test('S014 a page from before the sign-out is outlived', () => {
  const { openTab } = browser();
  const [old, other] = [openTab(), openTab()];
  old.renew();
  other.adopt();
  other.drop();
  expect(old.isOutlived()).toBe(true);
  expect(other.isOutlived()).toBe(false);
});

test('S014 a page of the customer before is outlived, also when that one came back', () => {
  const { openTab } = browser();
  const [old, next] = [openTab(), openTab()];
  old.renew();
  next.renew();
  expect(old.isOutlived()).toBe(true);
  next.renew();
  expect(old.isOutlived()).toBe(true);
});

test('S009 while it is not known who was let in, pages of the one before are outlived; they go on if it is the same', () => {
  const { openTab } = browser();
  const [old, door] = [openTab(), openTab()];
  old.renew();
  door.adopt();
  const word = door.word();
  door.suspend();
  // A code was wrong, and the password given anew.
  door.suspend();
  expect([old.isOutlived(), door.isOutlived()]).toEqual([true, false]);
  door.restore();
  expect([old.isOutlived(), door.isOutlived(), door.word()]).toEqual([false, false, word]);
  door.restore();
  expect(old.isOutlived()).toBe(false);
});

test('S009 where it is another, the pages of the one before stay outlived', () => {
  const { openTab } = browser();
  const [old, door] = [openTab(), openTab()];
  old.renew();
  door.adopt();
  door.suspend();
  door.renew();
  door.restore();
  expect(old.isOutlived()).toBe(true);
});

test('a page that knows of nobody is not outlived', () => {
  const { openTab } = browser();
  const [waiting, other] = [openTab(), openTab()];
  other.renew();
  expect(waiting.isOutlived()).toBe(false);
});

test('a session that was there before its marker gets one', () => {
  const { storage, openTab } = browser();
  openTab().adopt();
  expect(storage.length).toBe(1);
});

test('S091 what is stored says nothing and is gone after sign-out', () => {
  const { storage, openTab } = browser();
  const tab = openTab();
  tab.renew();
  expect(storage.getItem('frontdesk.session')).toBe('word 1');
  tab.drop();
  expect(storage.length).toBe(0);
});

test('S009 the word of a sign-in is said as long as it lasts, and to its own pages', () => {
  const { openTab } = browser();
  const [first, loadedLater, next] = [openTab(), openTab(), openTab()];
  expect(first.word()).toBeNull();
  first.renew();
  expect([first.word(), loadedLater.word()]).toEqual(['word 1', 'word 1']);
  next.renew();
  expect([first.word(), next.word()]).toEqual([null, 'word 2']);
  next.drop();
  expect([first.word(), next.word()]).toEqual([null, null]);
});

test('where the browser forbids storage nothing breaks', () => {
  const forbid = (): Storage => {
    throw new Error('denied');
  };
  const tab = makeSessionMarker(forbid, () => 'word');
  tab.adopt();
  tab.renew();
  expect(tab.isOutlived()).toBe(false);
  expect(tab.word()).toBeNull();
  tab.drop();
});
