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
 * The headers that an answer of the panel keeps. Only those go on that are named here; cookies, hop-by-hop headers,
 * addresses to go to and whatever it says about itself stay behind (H086, H087). A file is always saved and never
 * shown as a page of our origin (H026, H027).
 */
export function keptHeaders(answer: PanelAnswer): Map<string, string> {
  const headers = new Map([['Content-Type', isFile(answer) ? fileType(answer) : documentType(answer)]]);
  if (isFile(answer)) {
    headers.set('Content-Disposition', disposition(answer.headers.get('content-disposition') ?? ''));
  }
  if (isFile(answer) || !documentTypes.has(mediaTypeOf(answer))) {
    headers.set('Content-Security-Policy', foreignContentPolicy);
  }
  copy(answer, headers, 'Content-Length', /^\d{1,15}$/);
  copy(answer, headers, 'Retry-After', /^[\w ,:-]{1,40}$/);
  copy(answer, headers, 'Date', /^[\w ,:-]{10,40}$/);
  return headers;
}

function copy(answer: PanelAnswer, headers: Map<string, string>, name: string, form: RegExp): void {
  const value = answer.headers.get(name.toLowerCase());
  if (value !== undefined && form.test(value)) headers.set(name, value);
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
