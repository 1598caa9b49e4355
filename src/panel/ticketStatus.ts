import { coded } from './document.ts';
import type { StatusCode, TicketStatus } from './domain.ts';

const codes = new Map<string, StatusCode>([
  ['0', 'new'],
  ['1', 'inProgress'],
  ['2', 'waiting'],
  ['3', 'closed'],
  ['10', 'archived'],
]);

/** Captions are the panel's to change (S100): they never decide, but where one is itself a code (panel protocol §4.5). */
export function ticketStatus(node: unknown): TicketStatus {
  const { code, caption } = coded(node);
  if (code !== null) return { code: codes.get(code) ?? 'unknown', caption };
  const bare = codes.get(caption);
  return bare ? { code: bare, caption: '' } : { code: 'unknown', caption };
}

/** `statedByPanel` is null where the panel does not say; an unknown status does not forbid (panel protocol §4.5). */
export function isArchivable(status: TicketStatus, statedByPanel: boolean | null): boolean {
  return statedByPanel ?? !['new', 'inProgress', 'archived'].includes(status.code);
}
