import { expect, test } from 'vitest';
import { exportText } from '../../i18n/en/export.ts';
import { statusText } from '../../i18n/en/status.ts';
import { rowOf } from '../selection/testRows.ts';
import { fileHead, isoHere, ticketLine } from './ticketLines.ts';

const words = { text: exportText.english, status: statusText.english };
const at = Date.UTC(2026, 10, 25, 1, 24);

test('C28 the file begins with its mark and the names of its columns', () => {
  expect(fileHead(words)).toBe(
    '\ufeff"Number","Subject","Last updated","Waiting, minutes","Author","Status","Department","Abuse report"\r\n',
  );
});

test.each([
  [
    'all that is known',
    { lastMessageAt: at, wait: { seconds: 4_530 }, author: 'Dana Demo', department: 'Network' },
    `7,"Ticket about 7","${isoHere(at)}",75,"Dana Demo","Waiting for you","Network",""`,
  ],
  [
    'what is not known is empty',
    { lastMessageAt: null },
    '7,"Ticket about 7","","","","Waiting for you","",""',
  ],
  [
    'a new answer, as in the list',
    { lastMessageAt: null, unread: true },
    '7,"Ticket about 7","","","","New answer","",""',
  ],
  [
    "the panel's own words where it has others",
    {
      lastMessageAt: null,
      lastMessageText: 'long ago',
      wait: { text: '-ages' },
      status: { code: 'unknown' as const, caption: '=On hold' },
    },
    '7,"Ticket about 7","long ago","\'-ages","","\'=On hold","",""',
  ],
  [
    'an abuse report',
    { lastMessageAt: null, isAbuse: true },
    '7,"Ticket about 7","","","","Waiting for you","","yes"',
  ],
  [
    'a subject that calculates',
    { lastMessageAt: null, subject: '=2+5' },
    '7,"\'=2+5","","","","Waiting for you","",""',
  ],
])('C28, H071 %s', (_, over, line) => {
  expect(ticketLine(rowOf(7, over), words)).toBe(`${line}\r\n`);
});

test.each([0, at, Date.UTC(2026, 6, 1), Date.UTC(1999, 11, 31, 23, 59, 59)])(
  'C28 the time %d is the same instant again, whatever the zone of this machine',
  (instant) => {
    expect(isoHere(instant)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    expect(Date.parse(isoHere(instant))).toBe(instant);
  },
);
