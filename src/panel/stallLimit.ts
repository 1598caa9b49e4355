/** A time limit that begins anew whenever something moves: a slow line is no broken one. */
export function stallLimit(limitMs: number) {
  const abort = new AbortController();
  const expire = () => abort.abort(new DOMException('Nothing moved for too long', 'TimeoutError'));
  let timer = setTimeout(expire, limitMs);
  return {
    signal: abort.signal,
    renew(): void {
      clearTimeout(timer);
      timer = setTimeout(expire, limitMs);
    },
    end: () => clearTimeout(timer),
  };
}
