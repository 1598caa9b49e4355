import { formatSeconds } from './clock.ts';
import { text, type PanelNode } from './document.ts';
import { readAttachments, readMessages, type AttachmentRecord, type MessageRecord } from './messages.ts';
import { readServiceLines } from './services.ts';
import type { Store } from './store.ts';
import { phrase, type Language } from './texts.ts';
import type { TicketRecord } from './tickets.ts';

const avatars = {
  incoming: '/manimg/userdata/avatar/cust.png',
  outcoming: '/manimg/userdata/avatar/staff.png',
};

/** The node `mlist` of a ticket: its messages, oldest first (panel protocol §6.2). */
export function threadNode(store: Store, ticket: TicketRecord, language: Language): readonly PanelNode[] {
  const messages = readMessages(store, ticket.id);
  const files = readAttachments(store, ticket.id);
  const firstQuestion = messages.findIndex((message) => message.type === 'incoming');
  const nodes = messages.map((message, index) => {
    if (message.type === 'info') return infoNode(message, readServiceLines(store, ticket, language));
    if (message.type === 'system') return systemNode(message, language);
    // What support wrote before anybody asked is no answer, so there is nothing to rate.
    const isAnswer = message.type === 'outcoming' && firstQuestion !== -1 && firstQuestion < index;
    return letterNode(message, message.type, files.get(message.id) ?? [], isAnswer);
  });
  const startedAt = messages.find((message) => message.type !== 'info')?.at ?? ticket.createdAt;
  return [{ fm_date_post: text(formatSeconds(startedAt)), message: nodes }];
}

function infoNode(message: MessageRecord, lines: readonly string[]): PanelNode {
  const row = lines.map((line) => text(line));
  return { $id: String(message.id), $type: 'info', rowgroup: [{ row }] };
}

function systemNode(message: MessageRecord, language: Language): PanelNode {
  const isArchiving = message.body === phrase('en', 'movedToArchive');
  return {
    $id: String(message.id),
    $type: 'system',
    body: text(isArchiving ? phrase(language, 'movedToArchive') : message.body),
    date_post: text(formatSeconds(message.at)),
  };
}

function letterNode(
  message: MessageRecord,
  type: 'incoming' | 'outcoming',
  files: readonly AttachmentRecord[],
  isAnswer: boolean,
): PanelNode {
  const rates: PanelNode = message.rating === null ? {} : { rate: { $name: message.rating } };
  return {
    $id: String(message.id),
    $type: type,
    body: text(message.body),
    date_post: text(formatSeconds(message.at)),
    user: { realname: text(message.author) },
    avatar: text(avatars[type]),
    ...(files.length === 0 ? {} : { file: files.map(fileNode) }),
    ...(isAnswer ? { rates } : {}),
  };
}

function fileNode(file: AttachmentRecord): PanelNode {
  return { name: text(file.name), param: text(file.id), size: text(file.size) };
}
