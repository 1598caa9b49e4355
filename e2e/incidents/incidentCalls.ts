import type { Page } from '@playwright/test';

/** A purchase on its way to the panel, as the proxy sees it. */
export const purchaseRequest = /func=incident&[^ ]*sok=ok/;

/** The question what so many cost, as the proxy sees it. */
export function priceRequest(count: number): RegExp {
  return new RegExp(`func=incident&[^ ]*sv_field=count&[^ ]*count=${count}\\b`);
}

/** Bodies of the purchases that the page sends from now on. */
export function watchPurchases(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    const body = request.postData() ?? '';
    if (purchaseRequest.test(body)) sent.push(body);
  });
  return sent;
}
