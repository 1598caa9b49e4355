import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestPanel, type TestPanel } from './testPanel.ts';

let panel: TestPanel;
beforeAll(() => {
  panel = openTestPanel();
});
afterAll(() => panel.close());

const archive = (elid: string, session: string) => panel.ask({ func: 'clientticket.archive', elid }, session);

async function countsOf(session: string): Promise<(string | undefined)[]> {
  const lists = ['clientticket', 'clientticket_archive'];
  const answers = await Promise.all(lists.map((func) => panel.ask({ func }, session)));
  return answers.map((answer) => answer.at('p_elems.$'));
}

describe('archiving', () => {
  test('moves a ticket over, says so in its thread, and counts a second time as done', async () => {
    const { session, ...customer } = panel.customer();
    const { id } = panel.seeder.ticket(customer, { status: 3 });
    expect((await archive(String(id), session)).error).toBe('');
    expect((await archive(String(id), session)).error).toBe('');
    expect(await countsOf(session)).toEqual(['0', '1']);
    const view = await panel.ask({ func: 'clientticket.edit', elid: String(id) }, session);
    expect([view.at('tstatus.$orig'), view.at('closed_ticket_user.$')]).toEqual(['10', 'on']);
    expect(panel.seeder.storedMessages(id).map(({ body }) => body)).toEqual([
      'Hello',
      'Ticket was moved to Archive',
    ]);
  });

  test('of a mixed choice moves those that can go and names the rest in the order given', async () => {
    const { session, ...customer } = panel.customer();
    const [done, fresh, busy, waiting] = ([3, 0, 1, 2] as const).map(
      (status) => panel.seeder.ticket(customer, { status }).id,
    );
    const answer = await archive(`${done},${busy} ,  ${fresh}, 424242,${waiting},${done}`, session);
    expect(answer.error).toBe('ticket_in_progress elid');
    expect(answer.at('error.param.1.$')).toBe(`${busy}, ${fresh}, 424242`);
    expect(answer.at('error.param.2.$')).toBe(`${done}, ${waiting}`);
    expect(answer.at('error.msg.$')).toContain('__value__');
    expect(await countsOf(session)).toEqual(['2', '2']);
  });

  test('H092 of none, or of more than a thousand, is refused whole', async () => {
    const { session, ...customer } = panel.customer();
    const { id } = panel.seeder.ticket(customer, { status: 3 });
    for (const elid of [
      '',
      ' , ,',
      [id, ...Array.from({ length: 1000 }, (_, index) => index + 1e6)].join(','),
    ]) {
      expect((await archive(elid, session)).error).toBe('value elid');
    }
    expect(await countsOf(session)).toEqual(['1', '0']);
  });

  test('H092 of a thousand, repeated, goes', async () => {
    const { session, ...customer } = panel.customer();
    const ids = Array.from({ length: 1000 }, () => panel.seeder.ticket(customer, { status: 2 }).id);
    expect((await archive([...ids, ...ids].join(', '), session)).error).toBe('');
    expect(await countsOf(session)).toEqual(['0', '1000']);
  });
});

describe('rating', () => {
  test('can be changed, and is for answers of support alone', async () => {
    const { session, ...customer } = panel.customer();
    const { id, messageIds } = panel.seeder.ticket(customer, {
      messages: [
        { from: 'customer', body: 'a' },
        { from: 'staff', body: 'b' },
        { from: 'system', body: 'c' },
      ],
    });
    const rate = (mark: string, elid: unknown, plid: unknown = id) =>
      panel.ask({ func: `ticket.message.rate.${mark}`, elid: String(elid), plid: String(plid) }, session);
    const rated = async () => {
      const view = await panel.ask({ func: 'clientticket.edit', elid: String(id) }, session);
      return [1, 2, 3].map((index) => view.node(`mlist.0.message.${index}.rates`));
    };
    expect(await rated()).toEqual([undefined, {}, undefined]);
    await rate('good', messageIds[1]);
    expect(await rated()).toEqual([undefined, { rate: { $name: 'good' } }, undefined]);
    await rate('bad', messageIds[1]);
    expect(await rated()).toEqual([undefined, { rate: { $name: 'bad' } }, undefined]);
    const errors = [
      await rate('good', messageIds[0]),
      await rate('good', messageIds[2]),
      await rate('good', ''),
    ];
    expect(errors.map(({ error }) => error)).toEqual(['missed elid', 'missed elid', 'missed elid']);
    expect((await rate('good', messageIds[1], 'x')).error).toBe('missed plid');
  });
});
