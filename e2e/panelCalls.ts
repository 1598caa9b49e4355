import type { BrowserContext, Page, Request } from '@playwright/test';

/** The names of the panel's functions that were called, in order. */
export class PanelCalls {
  readonly all: string[] = [];

  constructor(source: Page | BrowserContext) {
    const note = (request: Request) => {
      const name = functionOf(request);
      if (name !== null) this.all.push(name);
    };
    if ('keyboard' in source) source.on('request', note);
    else source.on('request', note);
  }

  of(name: string): number {
    return this.all.filter((each) => each === name).length;
  }
}

/** The function a request calls, null for one that is not to the panel. */
export function functionOf(request: Request): string | null {
  if (new URL(request.url()).pathname !== '/billmgr') return null;
  return new URLSearchParams(request.postData() ?? '').get('func');
}
