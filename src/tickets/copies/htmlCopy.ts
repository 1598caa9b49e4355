import { copiesText } from '../../i18n/en/copies.ts';
import { statusText } from '../../i18n/en/status.ts';
import { ticketText } from '../../i18n/en/ticket.ts';
import { makeFormats } from '../../i18n/formats.ts';
import { currentLanguage, textOf } from '../../i18n/language.ts';
import type { Ticket, ThreadEntry } from '../../panel/readTicket.ts';
import { statusLook } from '../ticketStatus.ts';
import { authorOf } from '../thread/authorOf.ts';
import type { Own } from '../thread/authorOf.ts';
import { copyStyle, copyStyleHash } from './copyStyle.ts';
import { markdownMarkup } from './markdownMarkup.ts';
import { element } from './markup.ts';
import type { Markup } from './markup.ts';

const policy = `default-src 'none'; style-src '${copyStyleHash}'; base-uri 'none'; form-action 'none'`;

/**
 * The whole ticket as one file to keep (N14): no script, nothing that loads, its own policy, nothing of the session.
 * `at` is the moment of the copy, epoch milliseconds.
 */
export function htmlCopy(ticket: Ticket, own: Own, at: number): string {
  const text = textOf(ticketText);
  const copies = textOf(copiesText);
  const title = `${ticket.subject.trim() || text.untitled(ticket.id)} #${ticket.id}`;
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('title', {}, title),
    { html: `<style>${copyStyle}</style>` },
  );
  const body = element(
    'body',
    {},
    element('h1', { dir: 'auto' }, title),
    factsOf(ticket),
    ...ticket.thread.map((entry) => entryOf(entry, own)),
    element('p', { class: 'note' }, `${copies.savedAt(formats().fullDateTime(at))}. ${copies.filesNotIn}`),
  );
  return `<!doctype html>\n${element('html', { lang: currentLanguage() }, head, body).html}\n`;
}

function formats() {
  return makeFormats(currentLanguage());
}

function factsOf({ status, departmentName, service, createdAt, id }: Ticket): Markup {
  const text = textOf(ticketText);
  const statusWords =
    status.code === 'unknown' ? status.caption : textOf(statusText)[statusLook({ status }).words];
  const facts: [string, string | null][] = [
    [text.number, String(id)],
    [text.status, statusWords],
    [text.department, departmentName],
    [text.service, service],
    [text.created, createdAt === null ? null : formats().fullDateTime(createdAt)],
  ];
  const named = facts.flatMap(([term, words]) =>
    words === null ? [] : [element('dt', {}, term), element('dd', {}, element('bdi', {}, words))],
  );
  return element('dl', {}, ...named);
}

function entryOf(entry: ThreadEntry, own: Own): Markup {
  const text = textOf(ticketText);
  const { from, body, lines, attachments, postedAt, postedText } = entry;
  const isSpoken = from === 'customer' || from === 'staff';
  const author = isSpoken
    ? authorOf(from, entry.author, own, text)
    : { name: '', role: from === 'system' ? text.system : text.about };
  const time = postedAt === null ? postedText || text.undated : formats().fullDateTime(postedAt);
  const files = attachments.map(({ name, sizeBytes }) =>
    element('li', {}, element('bdi', {}, name || text.unnamedFile), sizeOf(sizeBytes)),
  );
  return element(
    'article',
    { class: from },
    element('h2', {}, element('bdi', {}, author.name || author.role)),
    element('p', { class: 'by' }, `${author.role} · ${time}`),
    ...lines.map((line) => element('p', { dir: 'auto' }, line)),
    ...markdownMarkup(body, text.leadsTo),
    ...(files.length > 0 ? [element('p', { class: 'note' }, text.files), element('ul', {}, ...files)] : []),
  );
}

function sizeOf(bytes: number | null): string {
  return bytes === null ? '' : ` (${formats().fileSize(bytes)})`;
}
