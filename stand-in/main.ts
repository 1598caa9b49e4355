import { createServer } from 'node:http';
import { standInListener } from './nodeHttp.ts';
import { openStandIn } from './standIn.ts';
import { runStoreCommand } from './storeCommand.ts';

/** Runs the stand-in alone, as a panel of its own, or does what the words after its name say (`storeHelp`). */
function main(words: readonly string[]): void {
  const { DATA_DIR: dataDir = '.data', HOST: host = '127.0.0.1', PORT, SEED_TICKETS } = process.env;
  if (words.length > 0) {
    console.log(runStoreCommand(words, dataDir, new Date()));
    return;
  }
  const port = wholeNumber('PORT', PORT, 8090);
  const standIn = openStandIn({ dataDir, seedTickets: wholeNumber('SEED_TICKETS', SEED_TICKETS, 60) });
  const server = createServer(standInListener(standIn));
  server.once('error', (reason) => {
    console.error(`The panel cannot listen on ${host}:${port}: ${reason.message}`);
    standIn.close();
    process.exitCode = 1;
  });
  server.listen(port, host, () => {
    const address = server.address();
    const actual = typeof address === 'object' && address !== null ? address.port : port;
    console.log(`Stand-in panel: http://${host}:${actual}/billmgr (demo / demo)`);
    console.log(`Second factor of secure / secure: ${standIn.totpSecret}`);
  });
  const stop = () => {
    server.close(() => standIn.close());
    server.closeIdleConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function wholeNumber(name: string, value: string | undefined, fallback: number): number {
  if (value === undefined || value === '') return fallback;
  if (!/^\d{1,6}$/.test(value)) throw new Error(`${name} must be a whole number, not "${value}".`);
  return Number(value);
}

try {
  main(process.argv.slice(2));
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
}
