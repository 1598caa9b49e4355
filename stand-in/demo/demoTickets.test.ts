import { describe, expect, test } from 'vitest';
import { archivedDemoTickets } from './archivedTickets.ts';
import { demoFileBytes } from './demoFiles.ts';
import { type DemoFile, demoServices, type DemoTicket } from './demoTicket.ts';
import { demoTickets } from './demoTickets.ts';
import { otherTickets } from './otherTickets.ts';

const ownTickets = [...demoTickets, ...archivedDemoTickets];
const everyTicket = [...ownTickets, ...otherTickets];
const everyMessage = everyTicket.flatMap((ticket) => ticket.messages);
const everyFile = everyMessage.flatMap((message) => message.files ?? []);

function subjectsOf(tickets: readonly DemoTicket[]): string[] {
  return tickets.map((ticket) => ticket.subject);
}

function withStatus(status: DemoTicket['status']): DemoTicket[] {
  return everyTicket.filter((ticket) => ticket.status === status);
}

describe('the tickets of the demo account', () => {
  test('are 60 in the list, in all four statuses, and 12 in the archive', () => {
    const counts = [0, 1, 2, 3].map((code) => demoTickets.filter((ticket) => ticket.status === code).length);
    expect(counts).toEqual([6, 14, 16, 24]);
    expect(demoTickets.length).toBe(60);
    expect(archivedDemoTickets.map((ticket) => ticket.status)).toEqual(Array.from({ length: 12 }, () => 10));
    expect(demoTickets.filter((ticket) => ticket.unread).length).toBe(7);
  });

  test('stand in the order in which they were opened', () => {
    for (const tickets of [demoTickets, archivedDemoTickets]) {
      const opened = tickets.map((ticket) => ticket.messages[0]?.minutesAgo ?? 0);
      expect(opened).toEqual(opened.toSorted((a, b) => b - a));
    }
  });

  test('reach from twenty minutes to fourteen months ago', () => {
    const moments = demoTickets.flatMap((ticket) => ticket.messages.map((message) => message.minutesAgo));
    expect(Math.min(...moments)).toBe(20);
    const months = Math.max(...moments) / (24 * 60 * 30.4);
    expect(months).toBeGreaterThan(13.5);
    expect(months).toBeLessThan(14.5);
  });

  test('have subjects of their own, of 1 to 255 characters', () => {
    const subjects = subjectsOf(everyTicket);
    expect(new Set(subjects).size).toBe(77);
    expect(
      subjects.filter((subject) => subject.length > 255 || subject.trim() !== subject || !subject),
    ).toEqual([]);
  });

  test('are written in four languages', () => {
    const subjects = subjectsOf(ownTickets);
    expect(subjects.filter((subject) => /\p{Script=Cyrillic}/u.test(subject)).length).toBe(8);
    expect(subjects.filter((subject) => /\p{Script=Arabic}/u.test(subject)).length).toBe(4);
    expect(subjects.filter((subject) => /\b(?:für|mit|nicht|Nach|auf)\b/u.test(subject)).length).toBe(5);
  });

  test('hold two long threads, and one account does not know the other', () => {
    expect(demoTickets.filter((ticket) => ticket.messages.length >= 25).length).toBe(2);
    expect(otherTickets.length).toBe(5);
    expect(otherTickets.filter((ticket) => ticket.service !== null)).toEqual([]);
  });
});

describe('a thread', () => {
  test.each(everyTicket)('"$subject" runs from its oldest message to its newest', ({ messages }) => {
    const moments = messages.map((message) => message.minutesAgo);
    expect(moments).toEqual([...new Set(moments)].toSorted((a, b) => b - a));
    expect(moments.at(-1)).toBeGreaterThan(0);
  });

  test('of a new ticket has only the customer in it', () => {
    const answered = withStatus(0).filter(({ messages }) => messages.some(({ from }) => from !== 'customer'));
    expect(subjectsOf(answered)).toEqual([]);
  });

  test('of a ticket in progress has been taken up by support, and a person wrote last', () => {
    const taken = withStatus(1).filter(({ messages }) => messages.some(({ from }) => from === 'staff'));
    expect(subjectsOf(taken)).toEqual(subjectsOf(withStatus(1)));
    expect(subjectsOf(taken.filter(({ messages }) => messages.at(-1)?.from === 'system'))).toEqual([]);
  });

  test('that waits for the customer ends with an answer of support, and only there one is unread', () => {
    const others = withStatus(2).filter(({ messages }) => messages.at(-1)?.from !== 'staff');
    expect(subjectsOf(others)).toEqual([]);
    expect(subjectsOf(everyTicket.filter(({ unread, status }) => unread && status !== 2))).toEqual([]);
  });

  test('of a closed ticket does not end with the customer, whose answer would have opened it again', () => {
    expect(subjectsOf(withStatus(3).filter(({ messages }) => messages.at(-1)?.from === 'customer'))).toEqual(
      [],
    );
  });

  test('of an archived ticket ends with the note that it was put away', () => {
    for (const { messages } of withStatus(10)) {
      expect(messages.at(-1)).toMatchObject({ from: 'system', body: 'Ticket was moved to Archive' });
    }
  });

  test('names whoever answers, and has ratings on answers alone', () => {
    expect(
      everyMessage.filter(
        ({ from, author }) => (from === 'staff') !== Boolean(author) && from !== 'customer',
      ),
    ).toEqual([]);
    expect(everyMessage.filter(({ from, rating }) => rating && from !== 'staff')).toEqual([]);
    const given = everyMessage.map(({ rating }) => rating);
    expect(new Set(given)).toEqual(new Set(['good', 'bad', undefined]));
  });

  test('closes every block of code it opens', () => {
    const open = everyMessage.filter(({ body }) => (body.match(/^```/gm) ?? []).length % 2 === 1);
    expect(open.map(({ body }) => body)).toEqual([]);
  });
});

describe('what the tickets speak of', () => {
  const words = [
    ...everyTicket.map((ticket) => ticket.subject),
    ...everyMessage.map((message) => message.body),
    ...everyFile.map((file) => file.text ?? ''),
    ...demoServices.map((service) => service.caption),
  ].join('\n');

  function allMatches(pattern: RegExp, text: string): string[] {
    return [...text.matchAll(pattern)].map(([match]) => match);
  }

  test('is a service of the account', () => {
    const numbers: (number | null)[] = demoServices.map((service) => service.number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(
      subjectsOf(ownTickets.filter(({ service }) => service !== null && !numbers.includes(service))),
    ).toEqual([]);
  });

  test('is one violation whose deadline runs, registered by support and to be answered, beside past ones', () => {
    const violations = demoTickets.filter((ticket) => ticket.abuse);
    expect(violations.length).toBeGreaterThan(1);
    const running = violations.filter((ticket) => (ticket.abuse?.deadlineInHours ?? 0) > 0);
    expect(running.map((ticket) => [ticket.status, ticket.messages[0]?.from])).toEqual([[2, 'staff']]);
  });

  test('are hosts of the documentation domains alone', () => {
    const host =
      /(?<![\p{L}\d.-])(?:[\p{L}\d_*-]+\.)+(?:com|org|net|de|ru|io|eu|info|biz|dev|app|at|ch|fr|uk|sa|ae|рф)(?![\p{L}\d-])/giu;
    const found = allMatches(host, words.replaceAll('\\', ''));
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter((name) => !/(?:^|\.)example\.(?:com|org|net)$/i.test(name))).toEqual([]);
    const links = allMatches(/(?<=https?:\/\/)[^\s/:)>"'`]+/g, words.replaceAll('\\', ''));
    expect(links.filter((name) => !/^localhost$|(?:^|\.)example\.(?:com|org|net)$/.test(name))).toEqual([]);
  });

  test('are addresses of the documentation networks alone', () => {
    const withoutReverse = words.replaceAll(/\b\d+\.113\.0\.203\.in-addr\.arpa/g, '');
    const version4 = allMatches(/\b\d+\.\d+\.\d+\.\d+\b/g, withoutReverse);
    expect(version4.length).toBeGreaterThan(30);
    expect(version4.filter((address) => !/^203\.0\.113\.\d+$/.test(address))).toEqual([]);
    const version6 = allMatches(/(?<![\da-f:])(?:[\da-f]{1,4}:)+:[\da-f]*/gi, words);
    expect(version6.length).toBeGreaterThan(3);
    expect(version6.filter((address) => !address.startsWith('2001:db8:'))).toEqual([]);
  });
});

describe('the attachments', () => {
  const signs: Record<DemoFile['kind'], { name: RegExp; start: RegExp }> = {
    png: { name: /\.png$/, start: /^\u0089PNG\r\n/ },
    pdf: { name: /\.pdf$/, start: /^%PDF-/ },
    log: { name: /\.(?:log|txt)$/, start: /\S/ },
    text: { name: /\.txt$/, start: /\S/ },
  };

  test('are of every kind, on eight tickets or more, and at most five to a message', () => {
    expect(new Set(everyFile.map((file) => file.kind))).toEqual(new Set(Object.keys(signs)));
    const carriers = demoTickets.filter((ticket) => ticket.messages.some((message) => message.files));
    expect(carriers.length).toBeGreaterThanOrEqual(8);
    expect(everyMessage.filter(({ files }) => (files?.length ?? 0) > 5)).toEqual([]);
  });

  test('have names with blanks and Cyrillic letters among them', () => {
    const names = everyFile.map((file) => file.name);
    expect(names.some((name) => name.includes(' '))).toBe(true);
    expect(names.some((name) => /\p{Script=Cyrillic}/u.test(name))).toBe(true);
  });

  test.each(everyFile)('"$name" holds what its name says', (file) => {
    expect(file.name).toMatch(signs[file.kind].name);
    expect(Buffer.from(demoFileBytes(file)).toString('latin1')).toMatch(signs[file.kind].start);
  });

  test('that are pictures ask for no letter the drawing lacks', () => {
    const pictures = everyFile.filter(({ kind }) => kind === 'png');
    expect(pictures.filter(({ text = '' }) => !/^[\n -~]+$/.test(text)).map(({ name }) => name)).toEqual([]);
  });
});
