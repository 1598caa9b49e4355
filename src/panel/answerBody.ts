import { child, isElement } from './document.ts';
import { untilAborted } from './untilAborted.ts';

/** The protocol knows no document near this size; a body beyond it is not read to its end (H036). */
export const MAX_ANSWER_BYTES = 32 * 1024 * 1024;

/** The whole body as text; null where it is too large. Bytes that are no UTF-8 become U+FFFD, a BOM goes. */
export async function readBody(response: Response, signal: AbortSignal): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let written = '';
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await untilAborted(reader.read(), signal);
      if (done) return written + decoder.decode();
      bytes += value.byteLength;
      if (bytes > MAX_ANSWER_BYTES) break;
      written += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    reader.cancel().catch(() => {});
    throw error;
  }
  // Only what is left unread is called off: a body read to its end would be reported as a failed request.
  reader.cancel().catch(() => {});
  return null;
}

export type Answer =
  | { doc: Record<string, unknown> }
  | { signInPage: true }
  /** Where the answer stopped being a document. */
  | { path: 'body' | 'doc' };

/** The content type is not asked: panels send JSON as text and text as JSON (panel protocol §1.2, H054). */
export function parseAnswer(written: string | null): Answer {
  if (written === null) return { path: 'body' };
  try {
    const doc = child(JSON.parse(written), 'doc');
    return isElement(doc) ? { doc } : { path: 'doc' };
  } catch {
    return isSignInPage(written) ? { signInPage: true } : { path: 'body' };
  }
}

// What stands in front of the panel, or the panel itself, shows its login form instead of an answer.
function isSignInPage(written: string): boolean {
  const head = written.slice(0, 65_536).trimStart().toLowerCase();
  return head.startsWith('<') && head.includes('<form') && /type=["']?password/.test(head);
}
