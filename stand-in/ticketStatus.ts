import { coded, type PanelNode } from './document.ts';
import { phrase, type Language, type TextKey } from './texts.ts';

/** Codes of panel protocol §4.5. */
export const statusCodes = [0, 1, 2, 3, 10] as const;

export type StatusCode = (typeof statusCodes)[number];

export const archivedStatus = 10;

const captions: Record<StatusCode, TextKey> = {
  0: 'statusNew',
  1: 'statusInProgress',
  2: 'statusWaiting',
  3: 'statusClosed',
  10: 'statusArchived',
};

/** What the panel calls a status; an answer not yet opened has a caption of its own. */
export function statusCaption(status: StatusCode, unread: boolean, language: Language): string {
  return phrase(language, status === 2 && unread ? 'statusUnread' : captions[status]);
}

export function statusNode(status: StatusCode, unread: boolean, language: Language): PanelNode {
  return coded(status, statusCaption(status, unread, language));
}

/** Support is not working on it and it is not there yet (panel protocol §4.5). */
export function isArchivable(status: StatusCode): boolean {
  return status === 2 || status === 3;
}
