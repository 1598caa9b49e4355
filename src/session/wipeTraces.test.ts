import { expect, test } from 'vitest';
import { testStorage } from './testStorage.ts';
import { wipeTraces } from './wipeTraces.ts';

function browser() {
  const states: unknown[] = [];
  return {
    localStorage: testStorage({
      'frontdesk.customer.7.columns': 'wide',
      'frontdesk.customer.7.pins': '12',
      'frontdesk.customer.77.columns': 'narrow',
      'frontdesk.language': 'ru',
      'frontdesk.scheme': 'dark',
    }),
    sessionStorage: testStorage({ anything: 'at all' }),
    history: { replaceState: (state: unknown) => void states.push(state) },
    document: { title: '#12 A dead server' },
    states,
  };
}

function keysOf(storage: Storage): (string | null)[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index));
}

test('S091 nothing of the customer stays, the device’s own choices and other customers’ do', () => {
  const traces = browser();
  wipeTraces('7', traces);
  expect(keysOf(traces.localStorage)).toEqual([
    'frontdesk.customer.77.columns',
    'frontdesk.language',
    'frontdesk.scheme',
  ]);
  expect(traces.sessionStorage.length).toBe(0);
  expect(traces.document.title).toBe('');
  expect(traces.states).toEqual([null]);
});

test('of a customer who is not known nothing can be told apart, so no other’s things are taken', () => {
  const traces = browser();
  wipeTraces(null, traces);
  expect(traces.localStorage.length).toBe(5);
  expect(traces.sessionStorage.length).toBe(0);
});
