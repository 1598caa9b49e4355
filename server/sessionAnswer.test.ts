import { assert, jsonValue, property } from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { takeSession } from './sessionAnswer.ts';

const id = '6f1c0e5ad1b24c7f93a8d402b7e91c55';
const sample = (name: string) => readFileSync(new URL(`../docs/samples/${name}`, import.meta.url), 'utf8');

test.each([
  ['auth-ok.json', '6f1c0e5ad1b24c7f93a8d402b7e91c55'],
  ['totp-ok.json', '0b5d9c2e7741483fa6c1e8f0d3927ab4'],
])('the id of the sample %s is taken, everything else stays', (name, expected) => {
  const taken = takeSession(sample(name), null);
  const { auth, ...rest } = JSON.parse(sample(name)).doc;
  expect(taken?.id).toBe(expected);
  expect(JSON.parse(taken?.text ?? '').doc).toEqual({ ...rest, auth: { $level: auth.$level } });
});

test.each(['auth-failed.json', 'auth-blocked.json', 'totp-failed.json'])(
  'the sample %s opens no session and stays as it is',
  (name) => {
    const taken = takeSession(sample(name), id);
    expect([taken?.id, taken?.isAccepted]).toEqual([null, false]);
    expect(JSON.parse(taken?.text ?? '')).toEqual(JSON.parse(sample(name)));
  },
);

test('an echo of the session that asked is not taken for the new one', () => {
  const fresh = '0b5d9c2e7741483fa6c1e8f0d3927ab4';
  const doc = { tparams: { auth: { $: id } }, ok: { $: `func=desktop&auth=${fresh}` } };
  const taken = takeSession(JSON.stringify({ doc }), id);
  expect(taken?.id).toBe(fresh);
  expect(taken?.text).not.toMatch(new RegExp(`${id}|${fresh}`));
});

test('an answer of an old panel that refuses in its own way opens no session', () => {
  expect(takeSession(JSON.stringify({ doc: { authfail: {}, auth: { $id: id } } }), null)?.id).toBeNull();
});

test('S094 wherever a document repeats the id, it is gone', () => {
  assert(
    property(jsonValue(), (value) => {
      const noisy = JSON.stringify({
        doc: { auth: { $id: id }, value, copies: [id, { [id]: `-${id}-` }] },
        id,
      });
      const taken = takeSession(noisy, null);
      expect(taken?.id).toBe(id);
      expect(taken?.text).not.toContain(id);
      expect(JSON.parse(taken?.text ?? '').doc.value).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('H035 no document whatsoever makes it fail', () => {
  assert(
    property(jsonValue(), (doc) => {
      expect(() => takeSession(JSON.stringify({ doc }), id)).not.toThrow();
      expect(() => takeSession(JSON.stringify(doc), null)).not.toThrow();
    }),
  );
});
