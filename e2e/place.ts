import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the server of this run listens, and where its stand-in stores. Workers inherit both from the runner. */
export const serverPort = Number(
  (process.env['E2E_PORT'] ??= String(20_000 + Math.floor(Math.random() * 10_000))),
);
export const dataDir = (process.env['E2E_DATA_DIR'] ??= mkdtempSync(join(tmpdir(), 'frontdesk-e2e-')));
