import type { Page } from '@playwright/test';

/** A purchase on its way to the panel, as the proxy sees it. */
export const purchaseRequest = /func=incident&[^ ]*sok=ok/;

/** Bodies of the purchases that the page sends from now on. */
export function watchPurchases(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    const body = request.postData() ?? '';
    if (purchaseRequest.test(body)) sent.push(body);
  });
  return sent;
}
