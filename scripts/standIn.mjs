import { enter, installPackages } from './boot.mjs';

installPackages();
await enter('stand-in/main.ts');
