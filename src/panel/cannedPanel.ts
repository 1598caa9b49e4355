import { parseTicketId } from './domain.ts';
import type { TicketId } from './domain.ts';
import { noFilter } from './listFields.ts';
import type { TicketListParams } from './listFields.ts';
import { configurePanel } from './panelConfig.ts';

// For the tests of this room: a `fetch` that answers what it is told, and the sample documents of the protocol.

const samples = import.meta.glob<string>('../../docs/samples/*.{json,html,txt}', {
  eager: true,
  query: '?raw',
  import: 'default',
});

export function sampleNames(): string[] {
  return Object.keys(samples).map((path) => path.slice(path.lastIndexOf('/') + 1));
}

export function sampleText(name: string): string {
  const written = samples[`../../docs/samples/${name}`];
  if (written === undefined) throw new Error(`no sample ${name}`);
  return written;
}

/** Every call gets this sample, with the status that its note names. */
export function answerWithSample(name: string): void {
  cannedPanel(() => new Response(sampleText(name), { status: name === 'server-error.html' ? 502 : 200 }));
}

type CannedAnswer = BodyInit | null | Response | Promise<Response>;

/** Makes the panel answer; gives the fields of every request so far. */
export function cannedPanel(
  answer: (fields: URLSearchParams, init: RequestInit) => CannedAnswer,
): URLSearchParams[] {
  const requests: URLSearchParams[] = [];
  configurePanel({
    fetch: async (_address, init = {}) => {
      const fields = new URLSearchParams(typeof init.body === 'string' ? init.body : '');
      requests.push(fields);
      const answered = answer(fields, init);
      return answered instanceof Response || answered instanceof Promise ? answered : new Response(answered);
    },
  });
  return requests;
}

/** The text of an answer that holds this document. */
export function documentText(doc: unknown): string {
  return JSON.stringify({ doc });
}

/** An error document of the stand-in's shape. */
export function errorText(type: string, object?: string, msg = 'The panel says no'): string {
  return documentText({ error: { $type: type, ...(object ? { $object: object } : {}), msg: { $: msg } } });
}

/** The first page of the list, as it opens. */
export const openList: TicketListParams = {
  list: 'open',
  page: 1,
  pageSize: 50,
  sort: { column: 'last_message', descending: true },
  filter: noFilter,
};

export function ticketId(number: string): TicketId {
  const id = parseTicketId(number);
  if (id === null) throw new Error(`no ticket id: ${number}`);
  return id;
}
