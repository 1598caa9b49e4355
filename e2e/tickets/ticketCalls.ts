import type { Page } from '@playwright/test';

/** The fields of each call to the panel that the page makes from now on: a list that grows. */
export function watchTicketCalls(page: Page): URLSearchParams[] {
  const calls: URLSearchParams[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname === '/billmgr') calls.push(new URLSearchParams(request.postData() ?? search));
  });
  return calls;
}

/** Readings of one ticket, or of any. */
export function ticketReads(calls: readonly URLSearchParams[], id?: number): URLSearchParams[] {
  return calls.filter(
    (call) =>
      call.get('func') === 'clientticket.edit' &&
      !call.has('sok') &&
      (id === undefined || call.get('elid') === String(id)),
  );
}

/** What asks the panel to do something. */
export function writes(calls: readonly URLSearchParams[]): URLSearchParams[] {
  return calls.filter((call) => call.has('sok'));
}

/** Readings of the list and of the archive. */
export function listReads(calls: readonly URLSearchParams[]): URLSearchParams[] {
  return calls.filter((call) => /^clientticket(_archive)?$/.test(call.get('func') ?? ''));
}
