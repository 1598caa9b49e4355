import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTicketId } from './domain.ts';
import { money } from './money.ts';
import { panelInstant } from './panelDates.ts';
import { waitTime } from './waitTime.ts';

describe('instants', () => {
  test.each([
    ['2026-11-23 16:42:10', 'UTC', Date.UTC(2026, 10, 23, 16, 42, 10)],
    [' 2026-11-23 16:42 ', 'UTC', Date.UTC(2026, 10, 23, 16, 42)],
    ['2026-11-23T16:42:10', 'UTC', Date.UTC(2026, 10, 23, 16, 42, 10)],
    ['2026-11-23', 'UTC', Date.UTC(2026, 10, 23)],
    ['2028-02-29 00:00', 'UTC', Date.UTC(2028, 1, 29)],
    ['9999-12-31 23:59:59', 'UTC', Date.UTC(9999, 11, 31, 23, 59, 59)],
    ['2026-07-01 12:00', 'Europe/Berlin', Date.UTC(2026, 6, 1, 10)],
    ['2026-01-01 12:00', 'Europe/Berlin', Date.UTC(2026, 0, 1, 11)],
    ['2026-01-01 00:30', 'Asia/Kathmandu', Date.UTC(2025, 11, 31, 18, 45)],
    // Clocks went forward at 02:00 and back at 03:00.
    ['2026-03-29 01:59:59', 'Europe/Berlin', Date.UTC(2026, 2, 29, 0, 59, 59)],
    ['2026-03-29 03:00:00', 'Europe/Berlin', Date.UTC(2026, 2, 29, 1)],
    ['2026-03-29 02:30:00', 'Europe/Berlin', Date.UTC(2026, 2, 29, 1, 30)],
    ['2026-10-25 02:30:00', 'Europe/Berlin', Date.UTC(2026, 9, 25, 0, 30)],
    ['2026-10-25 03:00:00', 'Europe/Berlin', Date.UTC(2026, 9, 25, 2)],
  ])('%s in %s', (written, zone, expected) => {
    expect(panelInstant(written, zone)).toBe(expected);
  });

  test.each([
    '',
    '0000-00-00 00:00:00',
    '2026-02-31',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-01 24:00',
    '2026-01-01 10:60',
    '2026-01-01 10:00:61',
    '1970-01-01 00:00:00',
    '0050-01-01',
    '22 Nov 2026',
    'yesterday',
    '2026-1-1',
    '２０２６-11-23',
    '+2026-11-23',
    '2026-11-23 16:42:10Z',
    '1700000000',
    '99999-01-01',
  ])('H042 "%s" is no instant', (written) => {
    expect(panelInstant(written, 'UTC')).toBe(null);
    expect(panelInstant(written, 'Europe/Berlin')).toBe(null);
  });

  test("what a zone's clock shows is read back as the same instant", () => {
    const zones = [
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kolkata',
      'Pacific/Apia',
      'Australia/Lord_Howe',
    ];
    const instants = fc.integer({ min: Date.UTC(1980, 0) / 1000, max: Date.UTC(2080, 0) / 1000 });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (seconds, timeZone) => {
        const read = panelInstant(clockText(seconds * 1000, timeZone), timeZone);
        // An hour that a clock change doubles has two instants: the earlier one is read.
        expect(read === null ? null : clockText(read, timeZone)).toBe(clockText(seconds * 1000, timeZone));
        expect([0, 1_800_000, 3_600_000]).toContain(seconds * 1000 - (read ?? 0));
      }),
    );
  });
});

function clockText(instant: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(
    instant,
  );
}

describe('waiting time', () => {
  test.each([
    ['0d+03:25', { seconds: 12_300 }],
    ['123d+04:05', { seconds: 10_641_900 }],
    ['03:25', { seconds: 12_300 }],
    ['125:10', { seconds: 450_600 }],
    ['11700', { seconds: 11_700 }],
    ['0', { seconds: 0 }],
    [' 3 hours ', { text: '3 hours' }],
    ['03:60', { text: '03:60' }],
    ['-5', { text: '-5' }],
    ['1e3', { text: '1e3' }],
    ['99999999999', { text: '99999999999' }],
    ['', null],
    ['  ', null],
  ])('"%s"', (written, expected) => {
    expect(waitTime(written)).toEqual(expected);
  });

  test('days, hours and minutes are read back', () => {
    const parts = [fc.nat({ max: 99_999 }), fc.nat({ max: 23 }), fc.nat({ max: 59 })] as const;
    fc.assert(
      fc.property(...parts, (days, hours, minutes) => {
        const clock = [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':');
        expect(waitTime(`${days}d+${clock}`)).toEqual({
          seconds: days * 86_400 + hours * 3600 + minutes * 60,
        });
      }),
    );
  });
});

const amountSigns = '0123456789.,-+ \u00a0€EURe'.split('');

describe('money', () => {
  test.each([
    ['12.00 EUR', { minor: 1200, currency: 'EUR' }],
    ['12,00 €', { minor: 1200, currency: 'EUR' }],
    ['€ 12,50', { minor: 1250, currency: 'EUR' }],
    ['USD 12.5', { minor: 1250, currency: 'USD' }],
    ['1 234.50', { minor: 123_450, currency: null }],
    ['1\u00a0234,50 ₽', { minor: 123_450, currency: 'RUB' }],
    ['1\u202f234\u202f567,8 руб.', { minor: 123_456_780, currency: null }],
    ['1,234.50', { minor: 123_450, currency: null }],
    ['1.234,50', { minor: 123_450, currency: null }],
    ['1,234,567', { minor: 123_456_700, currency: null }],
    ["1'234.50 CHF", { minor: 123_450, currency: 'CHF' }],
    ['$12.00', { minor: 1200, currency: null }],
    ['-5.00', { minor: -500, currency: null }],
    ['\u22125.00 EUR', { minor: -500, currency: 'EUR' }],
    ['EUR -5', { minor: -500, currency: 'EUR' }],
    ['+5', { minor: 500, currency: null }],
    ['12.0000', { minor: 1200, currency: null }],
    ['1500 JPY', { minor: 1500, currency: 'JPY' }],
    ['1500.00 JPY', { minor: 1500, currency: 'JPY' }],
    ['1.234 KWD', { minor: 1234, currency: 'KWD' }],
  ])('%s', (written, expected) => {
    expect(money(written)).toEqual(expected);
  });

  test('H043 minus zero is zero', () => {
    expect(Object.is(money('-0')?.minor, 0)).toBe(true);
    expect(Object.is(money('-0.00 EUR')?.minor, 0)).toBe(true);
  });

  test.each([
    '',
    ' ',
    '1e9',
    'NaN',
    'Infinity',
    '1.2.3',
    '1,2,3',
    '1,234',
    '1.234',
    '1.234 EUR',
    '12.345',
    '12.',
    '.50',
    '--5',
    '0x10',
    '٣',
    '１２',
    '5 5 5',
    '12 34.00',
    'EUR 12 EUR',
    '(5.00)',
    '5-',
    '12.00 EURO',
    '12.00 eur',
    '1 of 2',
    '123456789012345678901234567890',
    '9007199254740992',
    '1.5 JPY',
    '1,234 KWD',
    '<b>5</b>',
    '1'.repeat(100),
  ])('H043 "%s" is no amount', (written) => {
    expect(money(written)).toBe(null);
  });

  test('the currency of the document serves where the amount names none', () => {
    expect(money('1500', 'JPY')).toEqual({ minor: 1500, currency: 'JPY' });
    expect(money('12.00 EUR', 'USD')).toEqual({ minor: 1200, currency: 'EUR' });
  });

  test('amounts are read back to the cent, with a point or a comma', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom('.', ','), (minor, separator) => {
        const digits = String(Math.abs(minor)).padStart(3, '0');
        const written = `${minor < 0 ? '-' : ''}${digits.slice(0, -2)}${separator}${digits.slice(-2)} EUR`;
        expect(money(written)).toEqual({ minor, currency: 'EUR' });
      }),
    );
  });

  test('any text is an exact amount or none, at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...amountSigns), maxLength: 80 }), (written) => {
        const read = money(written);
        expect(read === null || Number.isSafeInteger(read.minor)).toBe(true);
      }),
    );
  });
});

describe('ticket numbers', () => {
  test.each([
    '',
    '0',
    '-1',
    '1.5',
    '1e3',
    ' 7',
    '7 ',
    '007',
    '+7',
    '0x10',
    '٣',
    '9007199254740992',
    '9'.repeat(10_000),
  ])('H040 "%s" is none', (written) => {
    expect(parseTicketId(written)).toBe(null);
  });

  test('all others are read as they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (number) => {
        expect(parseTicketId(String(number))).toBe(number);
      }),
    );
  });
});
