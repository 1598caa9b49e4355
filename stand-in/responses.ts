/** A panel document as it travels (panel protocol §1.2). */
export function jsonResponse(body: string): Response {
  return new Response(body, {
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  });
}

/** A small page with one sentence: what comes where no document can. */
export function htmlPage(status: number, sentence: string): Response {
  const page = `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Panel</title></head><body><p>${sentence}</p></body></html>\n`;
  const allow: Record<string, string> = status === 405 ? { allow: 'GET, POST' } : {};
  return new Response(page, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...allow },
  });
}
