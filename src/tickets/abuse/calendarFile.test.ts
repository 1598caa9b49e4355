import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarFile } from './calendarFile.ts';

const event = {
  uid: 'ticket-1052-deadline@desk.example.com',
  at: Date.UTC(2027, 0, 15, 17),
  stampedAt: Date.UTC(2026, 10, 25, 2, 30, 5),
  summary: 'Deadline of ticket 1052: spam, again; really',
  description: 'Suspend the selected service\nhttps://desk.example.com/tickets/1052',
  url: 'https://desk.example.com/tickets/1052',
};

/** As a calendar reads it: lines unfolded, names and values apart. */
function read(file: string): [string, string][] {
  const lines = file.replace(/\r\n[ \t]/g, '').split('\r\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
}

function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, letter: string) =>
    letter.toLowerCase() === 'n' ? '\n' : letter,
  );
}

test('H074 a deadline is an event in UTC with an alarm an hour before', () => {
  expect(read(calendarFile(event))).toEqual([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Frontdesk//Deadlines//EN'],
    ['BEGIN', 'VEVENT'],
    ['UID', 'ticket-1052-deadline@desk.example.com'],
    ['DTSTAMP', '20261125T023005Z'],
    ['DTSTART', '20270115T170000Z'],
    ['SUMMARY', String.raw`Deadline of ticket 1052: spam\, again\; really`],
    ['DESCRIPTION', String.raw`Suspend the selected service\nhttps://desk.example.com/tickets/1052`],
    ['URL', 'https://desk.example.com/tickets/1052'],
    ['TRANSP', 'TRANSPARENT'],
    ['BEGIN', 'VALARM'],
    ['ACTION', 'DISPLAY'],
    ['TRIGGER', '-PT1H'],
    ['DESCRIPTION', String.raw`Deadline of ticket 1052: spam\, again\; really`],
    ['END', 'VALARM'],
    ['END', 'VEVENT'],
    ['END', 'VCALENDAR'],
  ]);
});

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('a', ',', ';', '\\', '\n', '\r', '\u2028', 'ж', '🙂', ':', '\u0000', 'n'),
  }),
);

test('H074 no text adds a line, makes one longer than 75 octets, or comes out as another', () => {
  fc.assert(
    fc.property(hostile, hostile, (summary, description) => {
      const file = calendarFile({ ...event, summary, description });
      for (const line of file.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n\u0000-\u0008\u2028\ufffd]/);
      }
      const values = read(file);
      expect(values).toHaveLength(18);
      expect(unescaped(values[7]?.[1] ?? '')).toBe(plain(summary));
      expect(unescaped(values[8]?.[1] ?? '')).toBe(plain(description));
    }),
  );
});

test('H074 a line in the middle of the text cannot end the event', () => {
  const file = calendarFile({ ...event, summary: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT' });
  expect(file.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1);
});

/** What a calendar can be told of a text: its line breaks are one kind, its control characters are blanks. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
}
