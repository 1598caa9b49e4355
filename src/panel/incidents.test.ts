import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buyIncidents } from './buyIncidents.ts';
import { cannedPanel, documentText, errorText } from './cannedPanel.ts';
import { PanelFailure } from './failure.ts';
import { MAX_INCIDENTS, priceOf, readIncidentForm } from './incidentForm.ts';

const euros = (minor: number) => ({ minor, currency: 'EUR' });
const nodes = (fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { $: value }]));
const usual = {
  count: '2',
  price: '10.00',
  amount: '20.00',
  currency: 'EUR',
  balance: '120.00',
  credit: '0.00',
  incident_count: '3',
};

function answerForm(fields: Partial<typeof usual>) {
  const given = { ...usual, ...fields };
  const doc = documentText(nodes(given));
  return cannedPanel((request) =>
    request.get('func') === 'incident' ? doc : errorText('missed', 'function'),
  );
}

describe('reading what incidents cost', () => {
  test('the total of another count is asked of the panel, never of the customer', async () => {
    const requests = answerForm({});
    await priceOf(2);
    await readIncidentForm();
    expect(
      requests.map((fields) => [fields.get('sv_field'), fields.get('count'), fields.get('sok')]),
    ).toEqual([
      ['count', '2', null],
      [null, null, null],
    ]);
  });

  test.each([
    ['JPY', '1500', '3000.00', 1500, 3000],
    ['KWD', '1.500', '3.000', 1500, 3000],
    ['EUR', '12,50 €', '25,00', 1250, 2500],
  ])('amounts in %s keep the decimals of their currency', async (currency, price, amount, one, both) => {
    answerForm({ currency, price, amount, balance: '9000' });
    expect(await priceOf(2)).toMatchObject({
      price: { minor: one, currency },
      total: { minor: both, currency },
    });
  });

  test.each(['1e9', 'NaN', '-', 'ask us', '1.2.3', '-10.00', '9'.repeat(30)])(
    'S076 H043 a price of "%s" is not known, and neither is a total made of it',
    async (written) => {
      answerForm({ price: written, amount: written });
      expect(await priceOf(2)).toMatchObject({ price: null, total: null });
    },
  );

  test('S077 a balance below zero keeps its sign, a credit its limit', async () => {
    answerForm({ balance: '-5.00', credit: '20.00' });
    expect(await priceOf(2)).toMatchObject({ balance: euros(-500), credit: euros(2000) });
  });

  test('a total for another count than asked is not taken for this one', async () => {
    answerForm({ count: '1', amount: '10.00' });
    expect(await priceOf(7)).toMatchObject({ count: 7, total: euros(7000) });
    answerForm({ count: '1', amount: 'ten' });
    expect(await priceOf(7)).toMatchObject({ total: null });
  });

  test('F25 a count that is no number is not known', async () => {
    answerForm({ incident_count: 'some' });
    expect(await readIncidentForm()).toMatchObject({ incidentsLeft: null });
  });

  test('no text of the panel makes a figure that is no exact number', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), fc.string(), async (price, amount, balance) => {
        answerForm({ price, amount, balance });
        const form = await priceOf(2);
        for (const figure of [form?.price, form?.total, form?.balance]) {
          expect(figure === null || Number.isSafeInteger(figure?.minor)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a balance that the form does not tell', () => {
  const without = documentText(nodes({ ...usual, balance: '' }));
  const answers = (others: Record<string, string>) =>
    cannedPanel((fields) => {
      const name = fields.get('func') ?? '';
      return name === 'incident' ? without : (others[name] ?? errorText('missed', 'function'));
    });
  const user = (balance: string) =>
    documentText({ user: { $id: '17', $name: 'demo', $balance: balance, $currency: 'EUR' } });
  const dashboard = documentText({ elem: [{ realbalance: { $: '7.00 EUR' } }] });

  test('is taken from who is signed in, then from the dashboard, and is not known where neither tells', async () => {
    answers({ whoami: user('5.00'), 'dashboard.info': dashboard });
    expect((await readIncidentForm())?.balance).toEqual(euros(500));
    answers({ whoami: user(''), 'dashboard.info': dashboard });
    expect((await readIncidentForm())?.balance).toEqual(euros(700));
    answers({ whoami: user('') });
    expect((await readIncidentForm())?.balance).toBe(null);
  });

  test('is no answer at all where the panel could not be asked', async () => {
    cannedPanel((fields) =>
      fields.get('func') === 'incident' ? without : Promise.reject(new TypeError('fetch failed')),
    );
    await expect(readIncidentForm()).rejects.toMatchObject({ kind: 'network' });
  });
});

describe('paid support that is switched off', () => {
  test.each([
    ['the function is missing', errorText('missed', 'function')],
    ['the function is denied', errorText('access', 'incident')],
  ])('S073 %s: nothing is offered and nothing bought', async (_case, refusal) => {
    const whoami = documentText({ user: { $id: '17', $name: 'demo' } });
    cannedPanel((fields) => (fields.get('func') === 'whoami' ? whoami : refusal));
    expect(await readIncidentForm()).toBe(null);
    const result = await buyIncidents({ count: 1 });
    expect(['notOffered', 'rejected']).toContain(result.outcome);
  });

  test('H048 the document of another function is no form', async () => {
    cannedPanel(() => documentText({ elem: [] }));
    await expect(readIncidentForm()).rejects.toMatchObject({ kind: 'protocol', path: 'doc.price' });
  });
});

describe('buying', () => {
  test('asks once, with the count alone', async () => {
    const requests = cannedPanel(() => documentText({ ok: {} }));
    expect(await buyIncidents({ count: 2 })).toEqual({
      outcome: 'done',
      value: { total: null, balance: null, incidentsLeft: null },
    });
    expect(requests.map((fields) => Object.fromEntries(fields))).toMatchObject([
      { func: 'incident', sok: 'ok', count: '2' },
    ]);
  });

  test.each([
    ['the connection breaks', () => Promise.reject(new TypeError('fetch failed'))],
    ['a proxy answers 502', () => new Response('<h1>502</h1>', { status: 502 })],
    ['the document ends in the middle', () => new Response('{"doc":{"ok":')],
    ['the answer is empty', () => new Response('')],
    ['the answer says neither ok nor error', () => documentText({ elem: [] })],
  ])('S066 it is unknown whether it was bought where %s', async (_case, answer) => {
    cannedPanel(answer);
    expect(await buyIncidents({ count: 1 })).toMatchObject({ outcome: 'unknown' });
  });

  test('H047 an error beside an ok is an error', async () => {
    const error = { $type: 'insufficient_funds', msg: { $: 'No' }, param: { $name: 'amount', $: '10.00' } };
    cannedPanel(() => documentText({ ok: {}, error }));
    expect(await buyIncidents({ count: 1 })).toMatchObject({
      outcome: 'tooLittleMoney',
      shortage: { needed: { minor: 1000, currency: null }, balance: null, text: 'No' },
    });
  });

  test('a count that the panel does not take is told at its field', async () => {
    cannedPanel(() => errorText('value', 'count'));
    expect(await buyIncidents({ count: MAX_INCIDENTS + 1 })).toMatchObject({
      outcome: 'rejected',
      failure: { kind: 'invalid', field: 'count' },
    });
  });

  test('too many purchases in a minute are refused with the time to wait', async () => {
    cannedPanel(() => new Response('', { status: 429, headers: { 'Retry-After': '40' } }));
    const result = await buyIncidents({ count: 1 });
    expect(result).toMatchObject({ outcome: 'rejected', failure: { retryAfterSeconds: 40 } });
    expect('failure' in result && result.failure).toBeInstanceOf(PanelFailure);
  });
});
