import type { FailureFacts } from './failure.ts';

const MAX_RETRY_AFTER_SECONDS = 86_400;

/** What an HTTP answer means before its body is read; null: the body decides (panel protocol §2.4). */
export function failureOfStatus(response: Response): Omit<FailureFacts, 'procedure'> | null {
  const { status } = response;
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) return { kind: 'session' };
  if (status === 401) return { kind: 'session' };
  if (status === 403 || status === 460) return { kind: 'denied' };
  if (status === 413) return { kind: 'invalid', field: 'file' };
  if (status !== 429 && status < 500) return null;
  const retryAfterSeconds = retryAfter(response.headers);
  return { kind: 'panel', code: `http${status}`, retryAfterSeconds, mayHaveActed: status !== 429 };
}

/** Seconds from a number or a date; null for neither. At most a day. */
function retryAfter(headers: Headers): number | null {
  const written = (headers.get('Retry-After') ?? '').trim();
  const now = Date.parse(headers.get('Date') ?? '') || Date.now();
  const seconds = /^\d+$/.test(written) ? Number(written) : Math.ceil((Date.parse(written) - now) / 1000);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), MAX_RETRY_AFTER_SECONDS) : null;
}
