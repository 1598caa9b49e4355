import { buildIfStale, enter, installBrowser, installPackages } from './boot.mjs';

installPackages();
const browser = installBrowser();
buildIfStale();
await enter('bench/main.ts', [], { CHROMIUM_PATH: browser });
