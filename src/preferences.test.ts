import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { opaqueId } from './panel/domain.ts';
import type { CustomerId } from './panel/domain.ts';
import { definePreference } from './preferences.ts';

const ada = opaqueId<CustomerId>('7');
const bob = opaqueId<CustomerId>('77');

/** The browser's storage, as far as it is used: its keys are its own properties. */
function storage(stored: Record<string, string>, isFull = false) {
  return Object.create(
    {
      getItem(this: Record<string, string>, key: string) {
        return Object.hasOwn(this, key) ? this[key] : null;
      },
      setItem(this: Record<string, string>, key: string, value: string) {
        if (isFull) throw new DOMException('full', 'QuotaExceededError');
        this[key] = value;
      },
    },
    Object.getOwnPropertyDescriptors(stored),
  );
}

const words = () => definePreference('list', (stored) => (typeof stored === 'string' ? stored : 'usual'));

beforeEach(() => vi.stubGlobal('localStorage', storage({})));
afterEach(() => vi.unstubAllGlobals());

test('each customer has a setting of their own', () => {
  const preference = words();
  preference.set(ada, 'mine');
  expect([preference.get(ada), preference.get(bob)]).toEqual(['mine', 'usual']);
  expect(localStorage.getItem('frontdesk.customer.7.list')).toBe('"mine"');
});

test('as long as it is not known who is signed in, the only settings there are count', () => {
  vi.stubGlobal(
    'localStorage',
    storage({ 'frontdesk.customer.7.list': '"mine"', 'frontdesk.language': 'ru' }),
  );
  expect(words().get(null)).toBe('mine');
});

test('of two customers on one device nobody is guessed', () => {
  const two = { 'frontdesk.customer.7.list': '"one"', 'frontdesk.customer.77.list': '"two"' };
  vi.stubGlobal('localStorage', storage(two));
  expect(words().get(null)).toBe('usual');
});

test.each(['', '{', 'undefined', '[1,', '"a"'.repeat(2), `"${'x'.repeat(200_000)}"`])(
  'H060 "%.20s" in the storage counts as nothing',
  (raw) => {
    vi.stubGlobal('localStorage', storage({ 'frontdesk.customer.7.list': raw }));
    expect(words().get(ada)).toBe('usual');
  },
);

test('a full storage keeps the setting as long as the page', () => {
  vi.stubGlobal('localStorage', storage({}, true));
  const preference = words();
  preference.set(ada, 'mine');
  expect(preference.get(ada)).toBe('mine');
});

test('a browser that forbids its storage has the usual settings', () => {
  vi.stubGlobal('localStorage', undefined);
  expect([words().get(ada), words().get(null)]).toEqual(['usual', 'usual']);
});

test('the same setting is the same object, until it is changed', () => {
  vi.stubGlobal('localStorage', storage({ 'frontdesk.customer.7.list': '{"columns":[]}' }));
  const preference = definePreference('list', (stored) => ({ stored }));
  expect(preference.get(ada)).toBe(preference.get(ada));
});

test('whoever shows a setting hears of its change', () => {
  vi.stubGlobal('window', new EventTarget());
  const preference = words();
  const heard: string[] = [];
  const stop = preference.subscribe(() => heard.push(preference.get(ada)));
  preference.set(ada, 'mine');
  window.dispatchEvent(new Event('storage'));
  stop();
  preference.set(ada, 'other');
  window.dispatchEvent(new Event('storage'));
  expect(heard).toEqual(['mine', 'mine']);
});
