/**
 * `noFile`: the panel answered with something else, mostly an error document. `lost`: no whole answer came.
 * `session`: nobody is signed in any more.
 */
export type FetchedAttachment = { outcome: 'file'; blob: Blob } | { outcome: 'noFile' | 'lost' | 'session' };

interface Ways {
  fetch: (href: string, init: RequestInit) => Promise<Response>;
  /** Any call that meets the session guard: resolves where a session lives or was resumed. */
  keepAlive: () => Promise<unknown>;
}

/** Until the first byte; the bytes themselves may take as long as the line needs. */
const ANSWER_LIMIT_MS = 30_000;

/**
 * The bytes of an attachment. An answer that is no file may mean an ended session: then the guard is met, and the file
 * asked for once more (S055). Never throws. Source: panel protocol §6.6.
 */
export async function fetchAttachment(href: string, ways: Ways): Promise<FetchedAttachment> {
  const first = await fetchOnce(href, ways.fetch);
  if (first.outcome !== 'noFile') return first;
  try {
    await ways.keepAlive();
  } catch {
    return { outcome: 'session' };
  }
  return fetchOnce(href, ways.fetch);
}

async function fetchOnce(href: string, fetch: Ways['fetch']): Promise<FetchedAttachment> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), ANSWER_LIMIT_MS);
  try {
    // The same request as the link's own: the one that needs no header to be ours (design §5).
    const response = await fetch(href, {
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'manual',
      signal: limit.signal,
    });
    clearTimeout(timer);
    return await bodyOf(response);
  } catch {
    return { outcome: 'lost' };
  } finally {
    clearTimeout(timer);
  }
}

// A customer's own file may be JSON or HTML: its disposition alone tells it from an error document.
async function bodyOf(response: Response): Promise<FetchedAttachment> {
  if (isAttachment(response)) return { outcome: 'file', blob: await response.blob() };
  await response.body?.cancel();
  return { outcome: response.status >= 500 || response.status === 429 ? 'lost' : 'noFile' };
}

function isAttachment(response: Response): boolean {
  const disposition = response.headers.get('Content-Disposition') ?? '';
  return response.ok && /^\s*attachment\s*(?:;|$)/i.test(disposition);
}
