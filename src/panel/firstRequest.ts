type FirstRequest = { body: string; answer: Promise<Response> };

declare global {
  // The starter script, which runs before the app, leaves the list's request here.
  // oxlint-disable-next-line no-var -- only `var` declares a property of globalThis
  var frontdeskFirst: FirstRequest | undefined;
}

/** Later than this after the page was opened the answer may be older than the customer thinks. */
const FIRST_ANSWER_MAX_AGE_MS = 30_000;

/** The answer to exactly this request, once, if the starter script asked for it; it may still be on its way. */
export function takeFirstAnswer(body: string): Promise<Response> | null {
  const first = globalThis.frontdeskFirst;
  if (!first || first.body !== body) return null;
  globalThis.frontdeskFirst = undefined;
  return performance.now() < FIRST_ANSWER_MAX_AGE_MS ? first.answer : null;
}

/** For every change of who is signed in: the answer belongs to whoever was before (S009). */
export function dropFirstAnswer(): void {
  globalThis.frontdeskFirst = undefined;
}
