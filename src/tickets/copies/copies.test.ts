import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { opaqueId, parseTicketId } from '../../panel/domain.ts';
import type { AttachmentId, MessageId, TicketId } from '../../panel/domain.ts';
import type { Ticket, ThreadEntry } from '../../panel/readTicket.ts';
import { copyStyle, copyStyleHash } from './copyStyle.ts';
import { htmlCopy } from './htmlCopy.ts';
import { jsonCopy } from './jsonCopy.ts';

const id: TicketId = parseTicketId('7') ?? failed();
function failed(): never {
  throw new Error('7 is a number');
}

function entry(part: Partial<ThreadEntry>): ThreadEntry {
  return {
    id: opaqueId<MessageId>('m1'),
    from: 'staff',
    author: 'Ivan',
    postedAt: 0,
    postedText: '1970-01-01 00:00:00',
    body: '',
    lines: [],
    attachments: [],
    rating: null,
    ...part,
  };
}

function ticket(part: Partial<Ticket>): Ticket {
  return {
    id,
    subject: 'Disk full',
    status: { code: 'waiting', caption: 'Waiting to reply' },
    isArchived: false,
    service: null,
    serviceId: null,
    departmentId: null,
    departmentName: 'Customer care',
    priority: null,
    priorityInForce: null,
    supportFee: null,
    incidentsLeft: null,
    abuse: null,
    createdAt: 0,
    thread: [],
    ...part,
  };
}

/** Everything between < and > of the page, the style left out. */
const tagsOf = (html: string) => html.replace(copyStyle, '').match(/<[^>]*>/g) ?? [];

test('N14 the copy allows its own style and nothing else', () => {
  const hash = createHash('sha256').update(copyStyle).digest('base64');
  expect(copyStyleHash).toBe(`sha256-${hash}`);
  expect(htmlCopy(ticket({}), null, 0)).toContain(`style-src &#39;${copyStyleHash}&#39;`);
});

test('N14 it holds who said what and when, formatted, and files by name and size', () => {
  const attachments = [{ id: opaqueId<AttachmentId>('secret-key'), name: 'log.txt', sizeBytes: 48_000 }];
  const html = htmlCopy(ticket({ thread: [entry({ body: 'Do **this**', attachments })] }), null, 0);
  expect(html).toContain('<strong>this</strong>');
  expect(html).toMatch(/Ivan.*Support.*1970.*log\.txt.*48/s);
  expect(html).not.toContain('secret-key');
});

test('H073 whatever the texts are, no element, handler or address comes of them', () => {
  const wicked = fc.stringMatching(/^[<>"'&=/ a-z!\-\n`[\]():;.#*|_]{0,80}$/);
  fc.assert(
    fc.property(wicked, wicked, (text, name) => {
      const attachments = [{ id: opaqueId<AttachmentId>('k'), name, sizeBytes: 1 }];
      const thread = [
        entry({ body: text, author: name, attachments, lines: [text], postedAt: null, postedText: text }),
      ];
      const html = htmlCopy(ticket({ subject: text, service: name, thread }), { name, login: null }, 0);
      for (const tag of tagsOf(html)) {
        expect(tag).toMatch(
          /^<(?:!doctype|\/?(?:html|head|meta|title|style|body|h1|h2|h3|dl|dt|dd|bdi|article|p|ul|ol|li|pre|code|blockquote|hr|div|table|tr|th|td|em|strong|del|a))\b/,
        );
        expect(tag.replace(/"[^"]*"/g, '')).not.toMatch(/\bon\w+|\bsrc\b|\bstyle=/);
      }
    }),
  );
});

test('N14 the data are what the panel said, whatever they hold, without keys of files', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, (body) => {
      const attachments = [{ id: opaqueId<AttachmentId>('secret-key'), name: body, sizeBytes: null }];
      const json = jsonCopy(ticket({ thread: [entry({ body, attachments })] }), 0);
      expect(json).not.toContain('secret-key');
      expect(JSON.parse(json)).toMatchObject({
        savedAt: '1970-01-01T00:00:00.000Z',
        ticket: { id: 7, status: 'waiting' },
        messages: [
          { body, attachments: [{ name: body, sizeBytes: null }], postedAt: '1970-01-01T00:00:00.000Z' },
        ],
      });
    }),
  );
});
