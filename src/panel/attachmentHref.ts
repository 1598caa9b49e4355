import type { AttachmentId } from './domain.ts';
import { panelSettings } from './panelConfig.ts';

/** The address of an attachment's bytes; the server adds the session (panel protocol §6.6). */
export function attachmentHref(id: AttachmentId): string {
  const query = new URLSearchParams({ func: 'ticket.file', elid: id, out: 'json' });
  return `${panelSettings().address}?${query.toString()}`;
}
