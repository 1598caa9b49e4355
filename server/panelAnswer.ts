import type { Exchange } from './exchange.ts';
import { foreignContentPolicy } from './headers.ts';
import type { PanelAnswer } from './panel.ts';

const documentTypes: ReadonlySet<string> = new Set(['application/json', 'text/plain']);
const pageTypes: ReadonlySet<string> = new Set(['text/html', 'text/xml', 'application/xml', 'text/csv']);
const imageTypes: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/bmp',
]);

/** The panel sent a file: its own documents never carry this header (panel protocol §6.6). */
export function isFile(answer: PanelAnswer): boolean {
  return answer.headers.has('content-disposition');
}

/**
 * Writes status and headers of a panel's answer. Of its headers only those go on that are named here; cookies,
 * hop-by-hop headers, addresses to go to and whatever it says about itself stay behind (H086, H087). A file is always
 * saved and never shown as a page of our origin (H026, H027).
 */
export function writeAnswerHead(exchange: Exchange, answer: PanelAnswer, status: number): void {
  const { response } = exchange;
  response.statusCode = status;
  response.setHeader('Content-Type', isFile(answer) ? fileType(answer) : documentType(answer));
  const type = mediaTypeOf(answer);
  if (isFile(answer)) {
    response.setHeader('Content-Disposition', disposition(answer.headers.get('content-disposition') ?? ''));
  }
  if (isFile(answer) || !documentTypes.has(type)) {
    response.setHeader('Content-Security-Policy', foreignContentPolicy);
  }
  copy(exchange, answer, 'content-length', /^\d{1,15}$/);
  copy(exchange, answer, 'retry-after', /^[\w ,:-]{1,40}$/);
  copy(exchange, answer, 'date', /^[\w ,:-]{10,40}$/);
}

function copy({ response }: Exchange, answer: PanelAnswer, name: string, form: RegExp): void {
  const value = answer.headers.get(name);
  if (value !== undefined && form.test(value)) response.setHeader(name, value);
}

function fileType(answer: PanelAnswer): string {
  const type = mediaTypeOf(answer);
  return imageTypes.has(type) ? type : 'application/octet-stream';
}

/** A type that a browser could run as a script or show as something else is none the panel answers with. */
function documentType(answer: PanelAnswer): string {
  const type = mediaTypeOf(answer);
  if (imageTypes.has(type)) return type;
  if (!documentTypes.has(type) && !pageTypes.has(type)) return 'application/octet-stream';
  const charset = /;\s*charset="?([\w-]{1,40})"?/i.exec(answer.headers.get('content-type') ?? '')?.[1];
  return charset === undefined ? type : `${type}; charset=${charset.toLowerCase()}`;
}

function mediaTypeOf(answer: PanelAnswer): string {
  return (answer.headers.get('content-type') ?? 'text/plain').split(';', 1).join('').trim().toLowerCase();
}

function disposition(header: string): string {
  const parameters = /;.*$/.exec(header)?.[0] ?? '';
  return /^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(parameters) ? `attachment${parameters}` : 'attachment';
}
