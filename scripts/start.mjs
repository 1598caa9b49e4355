import { buildIfStale, enter, installPackages } from './boot.mjs';

installPackages();
buildIfStale();
await enter('server/main.ts');
