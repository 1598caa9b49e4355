import type { Browser, BrowserContext, Page, Request } from '@playwright/test';

export interface PageWatch {
  /** What the test itself provokes: a pattern over the fault's text. */
  allow(pattern: RegExp): void;
  faults(): string[];
  stop(): void;
}

type Note = (fault: string) => void;

/**
 * Notes console errors, policy violations, unhandled errors, failed requests and any request that leaves the origin, in
 * every context of the browser: those that a test opens itself, too.
 */
export function watchBrowser(browser: Browser): PageWatch {
  const faults: string[] = [];
  const allowed: RegExp[] = [];
  const watch = (context: BrowserContext) => watchContext(context, (fault) => faults.push(fault));
  browser.contexts().forEach(watch);
  browser.on('context', watch);
  return {
    allow: (pattern) => allowed.push(pattern),
    faults: () => faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault))),
    stop: () => void browser.off('context', watch),
  };
}

function watchContext(context: BrowserContext, note: Note): void {
  context.on('page', (page) => watchOne(page, note));
  context.on('weberror', (error) => note(`unhandled: ${error.error().message}`));
  context.on('request', (request) => {
    const page = originOf(request);
    if (!isOurs(request, page)) note(`left the origin: ${page} asked ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    // A page that leaves, and a read that is called off, abort what is under way: that is no failure.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') note(`failed: ${request.method()} ${pathOf(request)} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) note(`answered ${response.status()}: ${pathOf(response.request())}`);
  });
}

function watchOne(page: Page, note: Note): void {
  page.on('websocket', (socket) => note(`left the origin: ${socket.url()}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') note(`console: ${message.text()}`);
  });
}

/** A page may go to any of the run's servers, as tests tell it to; what it loads comes from its own origin alone. */
function isOurs(request: Request, page: string): boolean {
  const { protocol, hostname, origin } = new URL(request.url());
  if (protocol === 'data:' || protocol === 'blob:') return true;
  return request.isNavigationRequest() || page === 'null' ? hostname === '127.0.0.1' : origin === page;
}

/** Of the page that a request belongs to; "null" before a new page has an address. */
function originOf(request: Request): string {
  return request.isNavigationRequest() ? 'null' : new URL(request.frame().page().url()).origin;
}

function pathOf(request: Request): string {
  return new URL(request.url()).pathname;
}
