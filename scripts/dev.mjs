// The app from its sources, reloaded as they change, in front of the stand-in panel.
import { spawn } from 'node:child_process';
import { buildIfStale, installPackages, projectEnv, projectNode, root } from './boot.mjs';

installPackages();
buildIfStale();
const panelPort = process.env.PANEL_PORT ?? '8081';
const server = spawn(projectNode(), ['--watch', 'server/main.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: projectEnv({ PORT: panelPort }),
});
const vite = spawn(
  'vite',
  ['--port', process.env.PORT ?? '8080', '--host', process.env.HOST ?? '127.0.0.1'],
  {
    cwd: root,
    stdio: 'inherit',
    env: projectEnv({ FRONTDESK_SERVER: `http://127.0.0.1:${panelPort}` }),
  },
);
const stop = () => {
  server.kill();
  vite.kill();
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
vite.on('exit', stop);
