import { ticketField } from '../../panel/ticketFields.ts';
import type { TicketFieldName, TicketFormValues } from '../../panel/ticketFields.ts';

const fillable = [
  'service',
  'subject',
  'department',
  'message',
] as const satisfies readonly TicketFieldName[];

/** No choice of a panel has a longer key. */
const MOST_KEY = 100;
/** More in an address is nobody's message (H057). */
const MOST_TEXT = 5_000;

/** What a link fills in: the fields of its query that the form knows, cleaned and cut to what each takes. */
export interface Prefill {
  values: Partial<TicketFormValues>;
  isCut: boolean;
}

/** `search` as it stands in the address. Whatever it holds, nothing of it is run (H057). */
export function readPrefill(search: string): Prefill {
  const query = new URLSearchParams(search);
  const filled = fillable.flatMap((name) => {
    const written = clean(name, query.get(name) ?? '');
    return written === '' ? [] : [{ name, written, cut: cutTo(name, written) }];
  });
  return {
    values: Object.fromEntries(filled.map(({ name, cut }) => [name, cut])),
    isCut: filled.some(({ written, cut }) => written !== cut),
  };
}

function clean(name: TicketFieldName, text: string): string {
  const wellFormed = text.toWellFormed().replace(/\r\n?/g, '\n');
  const isLong = ticketField(name).kind === 'text';
  const controls = isLong ? /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g : /[\u0000-\u001f\u007f-\u009f]+/g;
  return wellFormed.replace(controls, isLong ? '' : ' ').trim();
}

function cutTo(name: TicketFieldName, text: string): string {
  const { kind, most = MOST_KEY } = ticketField(name);
  const limit = kind === 'choice' ? MOST_KEY : Math.min(most, MOST_TEXT);
  return text.length <= limit
    ? text
    : Array.from(text.slice(0, 2 * limit))
        .slice(0, limit)
        .join('')
        .toWellFormed();
}
