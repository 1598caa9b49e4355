export interface CalendarEvent {
  /** The same for the same deadline: a calendar that gets the file twice has one entry. */
  uid: string;
  /** When it is; epoch ms. */
  at: number;
  /** When the file was made; epoch ms. */
  stampedAt: number;
  summary: string;
  /** May have line breaks. */
  description: string;
  url: string;
}

/** An event at one moment with an alarm an hour before, as an iCalendar file (RFC 5545). Texts may be anybody's (H074). */
export function calendarFile({ uid, at, stampedAt, summary, description, url }: CalendarEvent): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Frontdesk//Deadlines//EN',
    'BEGIN:VEVENT',
    `UID:${escapedText(uid)}`,
    `DTSTAMP:${utc(stampedAt)}`,
    `DTSTART:${utc(at)}`,
    `SUMMARY:${escapedText(summary)}`,
    `DESCRIPTION:${escapedText(description)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-PT1H',
    `DESCRIPTION:${escapedText(summary)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** RFC 5545 §3.3.11: no character of a text ends its line, or is taken for a list. */
function escapedText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/** "20270115T180000Z" */
function utc(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

const MAX_OCTETS = 75;

/** RFC 5545 §3.1: no line is longer than 75 octets, and none is broken within a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let left = MAX_OCTETS;
  let result = '';
  for (const letter of line) {
    const octets = encoder.encode(letter).length;
    if (octets > left) {
      result += '\r\n ';
      left = MAX_OCTETS - 1;
    }
    result += letter;
    left -= octets;
  }
  return result;
}
