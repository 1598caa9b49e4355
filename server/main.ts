import { fileURLToPath } from 'node:url';
import { startFrontdesk } from './frontdesk.ts';
import type { Frontdesk, FrontdeskOptions } from './frontdesk.ts';
import { readSettings } from './settings.ts';

function startLine(frontdesk: Frontdesk, { panelUrl, port }: FrontdeskOptions): string {
  const { url, totpSecret, configFault } = frontdesk;
  const parts = [`Frontdesk is at ${url}`];
  if (port !== 0 && !url.endsWith(`:${port}`)) parts.push(`port ${port} is taken`);
  if (panelUrl !== undefined) parts.push(`in front of the panel at ${panelUrl}`);
  else parts.push('sign in as demo / demo', `TOTP secret of secure / secure: ${totpSecret ?? 'none'}`);
  if (configFault !== null) parts.push(configFault);
  return parts.join(' · ');
}

function stopOnSignal(frontdesk: Frontdesk): void {
  let isStopping = false;
  const stop = () => {
    // Ctrl-C reaches this process twice, from the terminal and from whoever started it; stopping is bounded anyway.
    if (isStopping) return;
    isStopping = true;
    void frontdesk.close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // Whoever started this with a channel is gone: nobody is left to stop it.
  process.on('disconnect', stop);
}

try {
  const options = readSettings(
    process.env,
    fileURLToPath(new URL('../dist/app', import.meta.url)),
    console.log,
  );
  const frontdesk = await startFrontdesk(options);
  stopOnSignal(frontdesk);
  console.log(startLine(frontdesk, options));
} catch (error) {
  console.error(`Frontdesk cannot start. ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
