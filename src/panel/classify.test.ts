import { describe, expect, test } from 'vitest';
import { classify } from './classify.ts';
import { readPanelError } from './panelError.ts';

const call = {
  name: 'clientticket.edit',
  fields: { elid: '1055', message: 'x', ticket_expense: '0.01', clicked_button: 'ok' },
  fieldNames: { message: 'message', name: 'subject' },
};
const whoami = { name: 'whoami', fields: {} };

function refusal(type: string, object: string | undefined, to: Parameters<typeof classify>[1] = call) {
  const error = readPanelError({
    error: { $type: type, ...(object === undefined ? {} : { $object: object }) },
  });
  if (!error) throw new Error('no error was read');
  const { failure, needsProbe } = classify(error, to);
  return {
    kind: failure.kind,
    field: failure.field,
    code: failure.code,
    mayHaveActed: failure.mayHaveActed,
    needsProbe,
  };
}

describe('which kind a refusal is (panel protocol §2.4)', () => {
  test.each([
    ['auth', 'badpassword', { kind: 'session', needsProbe: false }],
    ['access', 'clientticket.edit', { kind: 'denied', needsProbe: true }],
    ['access', 'elid', { kind: 'denied', needsProbe: true }],
    ['access', undefined, { kind: 'denied', needsProbe: true }],
    ['access', 'message', { kind: 'invalid', field: 'message', needsProbe: false }],
    ['access', 'ticket_expense', { kind: 'invalid', field: null, needsProbe: false }],
    ['missed', 'function', { kind: 'protocol' }],
    ['missed', 'elid', { kind: 'notFound' }],
    ['missed', 'ticket', { kind: 'notFound' }],
    ['missed', undefined, { kind: 'notFound' }],
    ['value', 'name', { kind: 'invalid', field: 'subject' }],
    ['value', 'a_field_unknown_to_us', { kind: 'invalid', field: null }],
    ['value', 'toString', { kind: 'invalid', field: null }],
    ['exists', 'name', { kind: 'invalid', field: 'subject' }],
    ['limit', 'message', { kind: 'invalid', field: 'message' }],
    ['ticket_closed', 'elid', { kind: 'panel', code: 'ticket_closed' }],
    ['license', undefined, { kind: 'panel', code: 'license' }],
    ['constructor', '__proto__', { kind: 'panel', code: 'constructor' }],
    ['', undefined, { kind: 'panel', code: null }],
  ])('%s %s', (type, object, expected) => {
    expect(refusal(type, object)).toMatchObject({ mayHaveActed: false, ...expected });
  });

  test('a call that names no object can only miss the function', () => {
    expect(refusal('missed', 'notify', { name: 'notify', fields: {} })).toMatchObject({ kind: 'protocol' });
  });

  test('whoami refused is a dead session: there is nothing left to probe with', () => {
    expect(refusal('access', 'whoami', whoami)).toMatchObject({ kind: 'session', needsProbe: false });
  });
});

describe('the words of a refusal', () => {
  const textOf = (error: unknown) => readPanelError({ error })?.text;
  const param = (name: string, value: string) => ({ $name: name, $: value });

  test.each([
    ['msg before detail', { msg: { $: 'One ' }, detail: { $: 'Two' } }, 'One'],
    ['detail where msg is empty', { msg: {}, detail: { $: 'Two' } }, 'Two'],
    ['a bare string', { msg: 'Plain' }, 'Plain'],
    ['an error that is a bare string', 'Boom', 'Boom'],
    ['the first of several', { msg: [{ $: 'First' }, { $: 'Second' }] }, 'First'],
    ['JSON in it', { msg: '{"msg":"Inner"}' }, 'Inner'],
    ['JSON that is none', { msg: '{not json' }, '{not json'],
    ['nothing', {}, null],
    ['no text at all', { msg: 7, detail: [[]] }, '7'],
    ['H045 markup stays text', { msg: { $: '<b>No</b>' } }, '<b>No</b>'],
    ['blanks and line ends', { msg: { $: 'a\r\n\t b' } }, 'a b'],
  ])('%s', (_name, error, expected) => {
    expect(textOf(error)).toBe(expected);
  });

  test.each([
    ["Ticket '__value__' is busy", "Ticket '12' is busy"],
    ['__value__ of __old_passwd__', '12 of secret'],
    ["The '__unknown__' field is wrong", 'The field is wrong'],
    ['«__unknown__» нет', 'нет'],
    ['__a__b__value__', 'b12'],
    ['snake__case stays', 'snake__case stays'],
    ['____', '____'],
  ])('H046 %s', (written, expected) => {
    const error = { msg: { $: written }, param: [param('value', '12'), param('old_passwd', 'secret')] };
    expect(textOf(error)).toBe(expected);
  });

  test('a value is not searched for placeholders again', () => {
    const error = { msg: '__value__', param: [param('value', '__other__'), param('other', 'x')] };
    expect(textOf(error)).toBe('__other__');
  });

  test.each([
    ['letters', 'x'.repeat(1_000_000)],
    ['underscores', '_'.repeat(1_000_000)],
    ['quotes', `'__`.repeat(300_000)],
    ['open JSON', '{"msg":'.repeat(150_000)],
    ['emoji', '🔥'.repeat(500_000)],
  ])('H046 1 MB of %s is cut, at once and to whole characters', (_name, written) => {
    const text = textOf({ msg: { $: written } }) ?? '';
    expect(text.length).toBeLessThanOrEqual(2001);
    expect(text.isWellFormed()).toBe(true);
  });
});
