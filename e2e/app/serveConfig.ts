import type { BrowserContext, Page } from '@playwright/test';

/** Every page as served, with this text in place of its configuration. */
export async function serveConfig(to: Page | BrowserContext, config: string): Promise<void> {
  await to.route(/\/(sign-in|incidents|tickets[^?]*)(\?.*)?$/, async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const block = /(<script [^>]*id="frontdesk-config"[^>]*>)[^<]*/;
    const body = (await response.text()).replace(block, (_, open: string) => open + config);
    return route.fulfill({ response, body });
  });
}
