import { defineConfig } from '@playwright/test';
import { dataDir, serverPort } from './e2e/place.ts';

export default defineConfig({
  testDir: 'e2e',
  // What ends in `.test.ts` is Vitest's: the account and the shortening of a failing run, which need no browser.
  testMatch: '**/*.spec.ts',
  testIgnore: process.env['CHAOS_TEETH'] === undefined ? '**/teeth.spec.ts' : [],
  globalTeardown: './e2e/cleanUp.ts',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A busy machine may starve a browser: what passes only when asked again is named at the end of `npm test`, a bug to find.
  retries: 2,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 8_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? 'test-results/browser.json' }],
  ],
  use: {
    baseURL: `http://127.0.0.1:${serverPort}`,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    // Recording every test takes a quarter of the gate's time: a failed one is recorded when it is run again.
    trace: 'on-first-retry',
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium-headless-shell' },
  },
  webServer: {
    command: 'node server/main.ts',
    url: `http://127.0.0.1:${serverPort}/healthz`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'ignore',
    env: { PORT: String(serverPort), DATA_DIR: dataDir, SEED_TICKETS: '60', STAND_IN_FAULTS: '1' },
  },
});
