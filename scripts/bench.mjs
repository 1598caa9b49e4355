import { buildIfStale, enter, installBrowser, installPackages } from './boot.mjs';

installPackages();
const browser = installBrowser();
buildIfStale();
await enter('bench/main.ts', process.argv.slice(2), { CHROMIUM_PATH: browser });
