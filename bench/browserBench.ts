import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import type { Figures } from './figures.ts';
import { startServer } from './runningServer.ts';

const ROUNDS = 7;

/** What a customer waits for, in a real browser on the real build: rows after a cold load, a ticket opened, Back. */
export async function benchBrowser(figures: Figures, port: number): Promise<void> {
  const server = await startServer(port, 60);
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium-headless-shell';
  const browser = await chromium.launch({ executablePath });
  const rounds: { rows: number; open: number; back: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await oneRound(browser, server.origin));
  figures.addSpread(
    'browser.cold_load_to_rows',
    rounds.map(({ rows }) => rows),
    'ms',
  );
  figures.addSpread(
    'browser.press_to_open_ticket',
    rounds.map(({ open }) => open),
    'ms',
  );
  figures.addSpread(
    'browser.back_to_list',
    rounds.map(({ back }) => back),
    'ms',
  );
  await browser.close();
  await server.stop();
}

async function oneRound(browser: Browser, origin: string) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.request.post(`${origin}/billmgr`, {
    headers: { 'X-Frontdesk': '1' },
    form: { func: 'auth', username: 'demo', password: 'demo', sok: 'ok', out: 'json' },
  });
  const page = await context.newPage();
  const link = page.getByRole('table').getByRole('link').nth(2);
  const rows = await timed(async () => {
    await page.goto(`${origin}/tickets`);
    await link.waitFor();
  });
  await link.hover();
  const open = await timed(async () => {
    await link.click();
    await page.getByRole('textbox', { name: 'Reply' }).waitFor();
  });
  const back = await timed(async () => {
    await page.goBack();
    await link.waitFor();
  });
  await context.close();
  return { rows, open, back };
}

async function timed(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
