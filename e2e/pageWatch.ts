import type { BrowserContext, Page, Request } from '@playwright/test';

export interface PageWatch {
  /** What the test itself provokes: a pattern over the fault's text. */
  allow(pattern: RegExp): void;
  faults(): string[];
}

/** Notes console errors, policy violations, unhandled errors, failed requests and any request that leaves the origin. */
export function watchPage(context: BrowserContext): PageWatch {
  const faults: string[] = [];
  const allowed: RegExp[] = [];
  const note = (fault: string) => faults.push(fault);
  context.on('page', (page) => watchOne(page, note));
  context.on('weberror', (error) => note(`unhandled: ${error.error().message}`));
  context.on('request', (request) => {
    if (!isOurs(request)) note(`left the origin: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    // A page that leaves, and a read that is called off, abort what is under way: that is no failure.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') note(`failed: ${request.method()} ${pathOf(request)} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) note(`answered ${response.status()}: ${pathOf(response.request())}`);
  });
  return {
    allow: (pattern) => allowed.push(pattern),
    faults: () => faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault))),
  };
}

function watchOne(page: Page, note: (fault: string) => void): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') note(`console: ${message.text()}`);
  });
}

function isOurs(request: Request): boolean {
  const { protocol, hostname } = new URL(request.url());
  return protocol === 'data:' || protocol === 'blob:' || hostname === '127.0.0.1';
}

function pathOf(request: Request): string {
  return new URL(request.url()).pathname;
}
