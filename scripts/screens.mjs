// Takes the pictures in docs/screens/: each screen at the three widths, in both schemes, from a store of its own.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale, installBrowser, installPackages, projectEnv, projectNode, root } from './boot.mjs';

installPackages();
const executablePath = installBrowser();
buildIfStale();
const { chromium } = await import('@playwright/test');

const PORT = process.env.PORT ?? '8391';
const origin = `http://127.0.0.1:${PORT}`;
const folder = join(root, 'docs', 'screens');
const dataDir = mkdtempSync(join(tmpdir(), 'frontdesk-screens-'));
const server = spawn(projectNode(), ['server/main.ts'], {
  cwd: root,
  stdio: 'ignore',
  env: projectEnv({ PORT, DATA_DIR: dataDir, SEED_TICKETS: '60' }),
});
const only = process.argv[2];

const screens = {
  'sign-in': { account: null, show: (page) => page.goto(`${origin}/sign-in`) },
  list: { account: 'demo', show: (page) => page.goto(`${origin}/tickets`) },
  archive: { account: 'demo', show: (page) => page.goto(`${origin}/tickets/archive`) },
  'new-ticket': {
    account: 'demo',
    show: async (page) => {
      await page.goto(`${origin}/tickets/new`);
      await page.getByRole('radio').first().check();
      await page.getByRole('textbox', { name: 'Subject' }).fill('The disk of web01 is full');
      await page.getByRole('textbox', { name: 'Message' }).fill('Since **last night** it has no room left.');
      await page.getByRole('switch').first().check();
    },
  },
  incidents: { account: 'demo', show: (page) => page.goto(`${origin}/incidents`) },
  empty: { account: 'empty', show: (page) => page.goto(`${origin}/tickets`) },
  loading: {
    account: 'demo',
    show: async (page) => {
      await page.route('**/billmgr', () => new Promise(() => {}));
      await page.goto(`${origin}/tickets`);
    },
  },
  failed: {
    account: 'demo',
    show: async (page) => {
      await page.route('**/billmgr', (route) => route.fulfill({ status: 400, body: 'no document' }));
      await page.goto(`${origin}/tickets`);
    },
  },
  ticket: {
    account: 'demo',
    show: async (page) => {
      await page.goto(`${origin}/tickets`);
      await page.getByRole('link', { name: 'VPS does not boot after the kernel update' }).click();
      await page.getByRole('textbox', { name: 'Reply' }).waitFor();
    },
  },
  'not-found': { account: 'demo', show: (page) => page.goto(`${origin}/tickets/999999`) },
};

try {
  mkdirSync(folder, { recursive: true });
  await waitUntilServing();
  const browser = await chromium.launch({ executablePath });
  for (const [name, screen] of Object.entries(screens)) {
    if (only === undefined || only === name) await shoot(browser, name, screen);
  }
  await browser.close();
} finally {
  server.kill();
  rmSync(dataDir, { recursive: true, force: true });
}

async function shoot(browser, name, { account, show }) {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [360, 900, 1440]) {
      const height = width === 360 ? 740 : 900;
      const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale: 'en-GB' });
      if (account) await signIn(context, account);
      const page = await context.newPage();
      await show(page);
      await page.waitForLoadState(name === 'loading' ? 'domcontentloaded' : 'networkidle');
      await page.screenshot({
        path: join(folder, `${name}-${width}-${colorScheme}.png`),
        animations: 'disabled',
      });
      await context.close();
    }
  }
}

async function signIn(context, account) {
  await context.request.post(`${origin}/billmgr`, {
    headers: { 'X-Frontdesk': '1' },
    form: { func: 'auth', username: account, password: account, sok: 'ok', out: 'json', lang: 'en' },
  });
}

async function waitUntilServing() {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(`${origin}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The server did not start');
}
