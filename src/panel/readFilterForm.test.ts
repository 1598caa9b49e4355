import { expect, test } from 'vitest';
import { cannedPanel, documentText, sampleNames, sampleText } from './cannedPanel.ts';
import { readFilterForm } from './readFilterForm.ts';

const whole = {
  number: true,
  subject: true,
  message: true,
  isAbuse: true,
  statuses: ['new', 'inProgress', 'waiting', 'closed'],
  periods: [
    'any',
    'today',
    'yesterday',
    'currentWeek',
    'previousWeek',
    'currentMonth',
    'previousMonth',
    'custom',
  ],
};

test.each(['filter-form.json', 'filter-form-set.json'])('%s offers every field', async (sample) => {
  const requests = cannedPanel(() => sampleText(sample));
  expect(await readFilterForm('open')).toEqual(whole);
  expect(Object.fromEntries(requests[0] ?? [])).toEqual({
    func: 'clientticket.filter',
    lang: 'en',
    out: 'json',
  });
});

test('each list has a form of its own', async () => {
  const requests = cannedPanel(() => sampleText('filter-form.json'));
  await readFilterForm('archive');
  expect(requests[0]?.get('func')).toBe('clientticket_archive.filter');
});

test('what the panel does not hold, hides or locks is not offered', async () => {
  cannedPanel(() =>
    documentText({
      id: {},
      name: { $hidden: 'yes' },
      abuse: { $readonly: 'yes' },
      tstatus: {},
      slist: {
        $name: 'tstatus',
        val: [{ $key: '2', $: 'X' }, { $key: '77', $: 'Escalated' }, { $: '3' }],
      },
    }),
  );
  expect(await readFilterForm('open')).toEqual({
    number: true,
    subject: false,
    message: false,
    isAbuse: false,
    statuses: ['waiting', 'closed'],
    periods: [],
  });
});

test('S100 the choices are told by their keys, whatever language their captions have', async () => {
  cannedPanel(() =>
    documentText({
      message_post: {},
      slist: { $name: 'message_post', val: { $key: 'currentweek', $: 'Текущая неделя' } },
    }),
  );
  expect(await readFilterForm('open')).toMatchObject({ periods: ['currentWeek'] });
});

test.each(sampleNames().filter((name) => !name.startsWith('filter-')))(
  'H048 %s is no filter form',
  async (sample) => {
    cannedPanel(() => sampleText(sample));
    await expect(readFilterForm('open')).rejects.toMatchObject({ name: 'PanelFailure' });
  },
);
