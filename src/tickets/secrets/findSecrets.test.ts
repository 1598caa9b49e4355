import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findSecrets } from './findSecrets.ts';
import type { SecretKind } from './findSecrets.ts';
import type { Secret } from './findSecrets.ts';
import { linesOf } from './linesOf.ts';
import { replacementOf } from './replacementOf.ts';

/** Put together, so that no tool takes this file for one that holds secrets. */
const made = (...parts: string[]) => parts.join('');
const pem = made('-----BEGIN RSA PRI', 'VATE KEY-----\nMIIEow\nAbc=\n-----END RSA PRI', 'VATE KEY-----');
const openSsh = made(
  '-----BEGIN OPENSSH PRI',
  'VATE KEY-----\nb3BlbnNzaA\n-----END OPENSSH PRI',
  'VATE KEY-----',
);
const putty = made(
  'PuTTY-User-',
  'Key-File-2: ssh-rsa\nEncryption: none\nPrivate-Lines: 1\nAAAB3Nza\nPrivate-MAC: 0a1b',
);
const gitHub = made('gh', 'p_', 'a1B2'.repeat(9));
const jwt = made('ey', 'JhbGciOiJIUzI1NiJ9.ey', 'JzdWIiOiIxMjM0NTY3In0.abcDEF123_-456');

function found(text: string): [SecretKind, string][] {
  return findSecrets(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

describe('N11 what looks like a secret', () => {
  it.each<[string, SecretKind, string]>([
    [`Here:\n${pem}\nThanks`, 'privateKey', pem],
    [openSsh, 'privateKey', openSsh],
    [pem.slice(0, 40), 'privateKey', pem.slice(0, 40)],
    [`key:\n${putty}\n\nBye`, 'privateKey', putty],
    [`use ${gitHub}.`, 'token', gitHub],
    [`export TOKEN=${gitHub}`, 'token', gitHub],
    [`Authorization: Bearer ${jwt}`, 'token', jwt],
    [made('key ', 'AKIA', 'IOSFODNN7EXAMPLE', ' here'), 'token', made('AKIA', 'IOSFODNN7EXAMPLE')],
    [made('x', 'oxb-', '123456789012-abcdef'), 'token', made('x', 'oxb-', '123456789012-abcdef')],
    ['card 4111 1111 1111 1111, please', 'card', '4111 1111 1111 1111'],
    ['5500-0000-0000-0004', 'card', '5500-0000-0000-0004'],
    ['2200000000000004', 'card', '2200000000000004'],
    ['378282246310005', 'card', '378282246310005'],
    ['password: hunter2', 'password', 'hunter2'],
    ['Password is Tr0ub4dor&3', 'password', 'Tr0ub4dor&3'],
    ['**Password:** `hunter2`', 'password', 'hunter2'],
    ['PASSWORD=hunter2', 'password', 'hunter2'],
    ['логин root, пароль: Зима2026', 'password', 'Зима2026'],
    ['пароль - qwerty', 'password', 'qwerty'],
    ['ftp://anna:hunter2@example.com/', 'password', 'hunter2'],
  ])('%j is a %s', (text, kind, secret) => {
    expect(found(text)).toEqual([[kind, secret]]);
  });

  it('is found beside others of its kind', () => {
    const text = `4111 1111 1111 1111 5500 0000 0000 0004 and ${gitHub} ${gitHub}\n${pem}\n${pem}`;
    expect(found(text).map(([kind]) => kind)).toEqual([
      'card',
      'card',
      'token',
      'token',
      'privateKey',
      'privateKey',
    ]);
  });

  it.each([
    'My password does not work',
    'password: incorrect',
    'The password is wrong.',
    'password: ********',
    'Password: <your password>',
    'пароль: неверный',
    'пароль не подходит',
    'Order 1234 5678 9012 3456 of 2026',
    '4111 1111 1111 1112',
    'IMEI 490154203237518',
    'ids 4111111111111111411111111111111141',
    '0000 0000 0000 0000',
    '2026-11-25 12:30:45 203.0.113.19',
    'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQC7 anna@web01',
    '-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----',
    '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----',
    'sk-ating and a ghp_short one',
    'https://example.com:8080/a@b',
    'sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  ])('%j is none', (text) => {
    expect(found(text)).toEqual([]);
  });
});

function withoutSecrets(text: string, secrets: readonly Secret[], how: 'mask' | 'remove'): string {
  return secrets.toReversed().reduce((rest, secret) => {
    return rest.slice(0, secret.start) + replacementOf(text, secret, how) + rest.slice(secret.end);
  }, text);
}

test('they are named by the lines they begin on, two of a kind in one line once, five at most', () => {
  const text = `a\n${gitHub} ${gitHub}\n\n4111 1111 1111 1111\n${`${jwt}\n`.repeat(9)}`;
  expect(linesOf(text, findSecrets(text)).map(({ line, kind }) => `${line} ${kind}`)).toEqual([
    '2 token',
    '4 card',
    '5 token',
    '6 token',
    '7 token',
  ]);
});

const anyText = fc
  .array(
    fc.constantFrom(
      pem,
      openSsh,
      putty,
      gitHub,
      jwt,
      '4111 1111 1111 1111',
      'password: hunter2',
      '\n',
      ' ',
      'word',
      '-----',
      '1234 ',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join('\n'));

test('each stands where it is said, in order, and none over another', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
      let before = 0;
      for (const { start, end } of findSecrets(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        before = end;
      }
      expect(before).toBeLessThanOrEqual(text.length);
    }),
  );
});

test.each(['mask', 'remove'] as const)('%s leaves none of them, and all that is around them', (how) => {
  fc.assert(
    fc.property(anyText, (text) => {
      const secrets = findSecrets(text);
      const left = withoutSecrets(text, secrets, how);
      for (const { start, end } of secrets) expect(left).not.toContain(text.slice(start, end));
      const around = secrets.reduce((rest, { start, end }) => rest.replace(text.slice(start, end), ''), text);
      expect(how === 'remove' ? left : left.replaceAll(/•{8}(?: 1111)?/g, '')).toBe(around);
    }),
  );
});

test('mask leaves the last digits of a card', () => {
  const text = 'Card 4111 1111 1111 1111';
  expect(withoutSecrets(text, findSecrets(text), 'mask')).toBe('Card •••••••• 1111');
});

/** Made to be slow for patterns that look back and forth. */
const baits = [
  'a',
  '4',
  '4 ',
  '4111 ',
  '-',
  '-----BEGIN ',
  '-----BEGIN A PRIVATE KEY-----',
  'PuTTY-User-Key-File-2: x\n',
  'A: b\n',
  'eyJ',
  'eyJaaaaaaaa.',
  'ghp_',
  '-eyJ',
  'password: ',
  'password',
  'пароль',
  'password is ',
  '://a:',
  '://a:b',
  ' ',
  '\n',
  '• ',
];

// What goes back and forth in them would take minutes, and fail by the time limit of a test.
test.each(baits)('S034 half a million of %j are looked through at once', (bait) => {
  const text = bait.repeat(Math.ceil(500_000 / bait.length));
  expect(findSecrets(text).every(({ end }) => end <= text.length)).toBe(true);
});
