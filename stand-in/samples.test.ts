import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { edit, oneTicket, sampleCases } from './sampleCases.ts';
import { address, openTestPanel, readDocument, type TestPanel } from './testPanel.ts';

// Sent by real panels or by what stands in front of them, never by the stand-in (docs/samples/index.md).
const notOurs = new Set([
  'create-ok-bare.json',
  'empty-body.txt',
  'error-odd-shape.json',
  'index.md',
  'list-one-object.json',
  'list-strange.json',
  'login-page.html',
  'no-doc.json',
  'notify-several.json',
  'server-error.html',
  'ticket-strange.json',
  'truncated.txt',
  'whoami-sparse.json',
]);

// Panel protocol §1.4 has these echoed when they were sent; the samples leave them out.
const echoedBesides: Readonly<Record<string, string[]>> = {
  'auth-blocked.json': ['username'],
  'auth-failed.json': ['username'],
  'error-file-too-large.json': ['elid'],
  'error-message-limit.json': ['elid'],
  'rate-ok.json': ['plid'],
};

// These need a form with a file or another limit; their own tests follow the table.
const besidesTheTable = ['error-file-too-large.json', 'error-message-limit.json'];

let panel: TestPanel;
beforeAll(() => {
  panel = openTestPanel();
});
afterAll(() => panel.close());

/** A value with its texts taken out: what is left is the shape. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, shapeOf(child)]));
}

function sampleShape(name: string): unknown {
  const sample: { doc: { tparams: object } } = JSON.parse(
    readFileSync(new URL(`../docs/samples/${name}`, import.meta.url), 'utf8'),
  );
  for (const field of echoedBesides[name] ?? []) Object.assign(sample.doc.tparams, { [field]: { $: '' } });
  const text = JSON.stringify(sample.doc);
  // An array of choices means "not rated yet" on some panels; the stand-in says `{}` (docs/samples/index.md).
  const choices = '{"rate":[{"$name":"good"},{"$name":"bad"}]}';
  return shapeOf(JSON.parse(text.replace(`"rates":${choices}`, '"rates":{}')));
}

describe('the stand-in answers in the shape of the sample', () => {
  test.each(Object.entries(sampleCases))('%s', async (name, { arrange, isStranger, request, wish }) => {
    const customer = panel.customer(wish);
    const arranged = (await arrange?.(panel, customer)) ?? {};
    const params = Object.fromEntries(
      Object.entries({ ...request, ...arranged }).filter(
        ([field, value]) => value !== '' || field !== 'p_num',
      ),
    );
    if (params['p_cnt'] === '') delete params['p_cnt'];
    const answer = await panel.ask(params, isStranger === true ? undefined : customer.session);
    expect(shapeOf(answer.doc)).toEqual(sampleShape(name));
  });

  test('error-file-too-large.json', async () => {
    const customer = panel.customer();
    const form = new FormData();
    const fields = {
      ...oneTicket(panel, customer),
      ...edit,
      out: 'json',
      lang: 'en',
      sok: 'ok',
      message: 'x',
    };
    for (const [field, value] of Object.entries({ ...fields, auth: customer.session })) {
      form.append(field, value);
    }
    form.append('file_2', new File([new Uint8Array(10_000_001)], 'dump.sql.gz'));
    const answer = await readDocument(await panel.send(new Request(address, { method: 'POST', body: form })));
    expect(shapeOf(answer.doc)).toEqual(sampleShape('error-file-too-large.json'));
  });

  test('error-message-limit.json', async () => {
    const strict = openTestPanel({ messagesPerHour: 1 });
    const customer = strict.customer();
    const reply = { ...edit, sok: 'ok', message: 'x', ...oneTicket(strict, customer) };
    await strict.ask(reply, customer.session);
    const answer = await strict.ask(reply, customer.session);
    strict.close();
    expect(shapeOf(answer.doc)).toEqual(sampleShape('error-message-limit.json'));
  });
});

test('every sample is either answered by the stand-in or known not to be its own', () => {
  const files = readdirSync(new URL('../docs/samples/', import.meta.url));
  const covered = [...Object.keys(sampleCases), ...besidesTheTable, ...notOurs];
  expect(covered.toSorted()).toEqual(files.toSorted());
});
