import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayIn, panelInstant } from '../../panel/panelDates.ts';
import { noConditions } from './conditions.ts';
import type { Period } from './conditions.ts';
import { parseFilter } from './filterLanguage.ts';
import { customerDays, panelFilter } from './panelFilter.ts';

// A Tuesday; in Auckland it is Wednesday already.
const now = Date.UTC(2026, 10, 24, 22, 30);
const utc = { now, zone: 'UTC', panelZone: 'UTC' };
const ask = (text: string, here = utc) => panelFilter(parseFilter(text).conditions, here);

test('what has no days goes to the panel as it is', () => {
  expect(ask('is:new,closed number:12,15 message:panic not:abuse disk')).toMatchObject({
    number: '12,15',
    subject: 'disk',
    message: 'panic',
    isAbuse: false,
    statuses: ['new', 'closed'],
    period: 'any',
  });
});

test("with the panel in the customer's zone its own periods are used", () => {
  expect(ask('during:last-week')).toMatchObject({ period: 'previousWeek', notBefore: null, before: null });
  expect(ask('from:2026-11-01 to:2026-11-23')).toMatchObject({
    period: 'custom',
    periodStart: '2026-11-01',
    periodEnd: '2026-11-23',
    notBefore: null,
    before: null,
  });
});

describe('C30 the days a period covers', () => {
  test.each([
    ['during:today', 'UTC', '2026-11-24', '2026-11-24'],
    ['during:today', 'Pacific/Auckland', '2026-11-25', '2026-11-25'],
    ['during:yesterday', 'UTC', '2026-11-23', '2026-11-23'],
    ['during:this-week', 'UTC', '2026-11-23', '2026-11-29'],
    ['during:last-week', 'UTC', '2026-11-16', '2026-11-22'],
    ['during:this-month', 'UTC', '2026-11-01', '2026-11-30'],
    ['during:last-month', 'UTC', '2026-10-01', '2026-10-31'],
    ['newer:7d', 'UTC', '2026-11-17', ''],
    ['newer:0d', 'Pacific/Auckland', '2026-11-25', ''],
    ['older:30d', 'UTC', '', '2026-10-25'],
    ['newer:2w older:1w', 'UTC', '2026-11-10', '2026-11-17'],
  ])('%s in %s', (text, zone, from, to) => {
    const { period } = parseFilter(text).conditions;
    expect(period.kind === 'any' ? null : customerDays(period, { ...utc, zone })).toEqual({ from, to });
  });

  test.each([
    [
      Date.UTC(2026, 0, 1),
      '2025-12-29',
      '2026-01-04',
      '2026-01-01',
      '2026-01-31',
      '2025-12-01',
      '2025-12-31',
    ],
    [
      Date.UTC(2028, 2, 1),
      '2028-02-28',
      '2028-03-05',
      '2028-03-01',
      '2028-03-31',
      '2028-02-01',
      '2028-02-29',
    ],
    [
      Date.UTC(2026, 10, 29),
      '2026-11-23',
      '2026-11-29',
      '2026-11-01',
      '2026-11-30',
      '2026-10-01',
      '2026-10-31',
    ],
  ])('across the ends of months and years', (at, monday, sunday, first, last, firstBefore, lastBefore) => {
    const days = (name: 'currentWeek' | 'currentMonth' | 'previousMonth') =>
      customerDays({ kind: 'named', name }, { ...utc, now: at });
    expect(days('currentWeek')).toEqual({ from: monday, to: sunday });
    expect(days('currentMonth')).toEqual({ from: first, to: last });
    expect(days('previousMonth')).toEqual({ from: firstBefore, to: lastBefore });
  });
});

test("C30 in another zone the panel is asked for every day that the customer's days touch", () => {
  const berlin = { now, zone: 'Europe/Berlin', panelZone: 'UTC' };
  expect(ask('from:2026-11-20 to:2026-11-20', berlin)).toMatchObject({
    period: 'custom',
    periodStart: '2026-11-19',
    periodEnd: '2026-11-20',
    notBefore: Date.UTC(2026, 10, 19, 23),
    before: Date.UTC(2026, 10, 20, 23),
  });
  expect(ask('during:today', { ...berlin, zone: 'America/Los_Angeles' })).toMatchObject({
    periodStart: '2026-11-24',
    periodEnd: '2026-11-25',
    notBefore: Date.UTC(2026, 10, 24, 8),
    before: Date.UTC(2026, 10, 25, 8),
  });
  expect(ask('to:9999-12-31', berlin)).toMatchObject({ periodEnd: '9999-12-31', before: null });
});

test('whatever the zones, no moment of the days asked for lies outside what the panel searches', () => {
  const zones = fc.constantFrom(
    'UTC',
    'Europe/Berlin',
    'America/Los_Angeles',
    'Pacific/Kiritimati',
    'Asia/Kolkata',
  );
  const day = fc
    .date({ min: new Date('1990-01-02'), max: new Date('2089-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, zones, zones, (only, zone, panelZone) => {
      const period: Period = { kind: 'range', from: only, to: only };
      const { periodStart, periodEnd } = panelFilter({ ...noConditions, period }, { now, zone, panelZone });
      const dayAt = (time: string) => dayIn(panelInstant(`${only} ${time}`, zone) ?? 0, panelZone);
      expect([periodStart, periodEnd]).toEqual([dayAt('00:00'), dayAt('23:59')]);
      expect([periodStart, periodEnd]).toContain(dayAt('12:00'));
    }),
  );
});
