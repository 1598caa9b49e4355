import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

const read = (environment: Readonly<Record<string, string>>) => readSettings(environment, '/app', () => {});

test('without any variable the demo is served on this machine alone', () => {
  expect(read({})).toEqual({
    port: 8080,
    host: '127.0.0.1',
    appDir: '/app',
    dataDir: '.data',
    allowedHosts: [],
    trustProxy: false,
    faultInjection: false,
  });
});

test('every variable is heeded', () => {
  const log = () => {};
  const environment = {
    PORT: '0',
    HOST: '::1',
    DATA_DIR: '/data',
    SEED_TICKETS: '100000',
    PANEL_URL: 'https://panel.example',
    ALLOWED_HOSTS: 'desk.example, help.example',
    CONFIG_FILE: '/etc/desk.json',
    APP_DIR: '/elsewhere',
    TRUST_PROXY: '1',
    STAND_IN_FAULTS: '1',
    FRONTDESK_LOG: '1',
  };
  expect(readSettings(environment, '/app', log)).toEqual({
    port: 0,
    host: '::1',
    appDir: '/elsewhere',
    dataDir: '/data',
    seedTickets: 100_000,
    panelUrl: 'https://panel.example/billmgr',
    allowedHosts: ['desk.example', 'help.example'],
    configFile: '/etc/desk.json',
    trustProxy: true,
    faultInjection: true,
    log,
  });
});

test.each([
  [{ PORT: '80a' }, 'PORT must be a whole number from 0 to 65535.'],
  [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535.'],
  [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535.'],
  [{ SEED_TICKETS: '1e5' }, 'SEED_TICKETS must be a whole number from 0 to 10000000.'],
  [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY must be 1 or 0.'],
  [{ PANEL_URL: 'panel.example' }, 'PANEL_URL must be an http or https address'],
  [{ PANEL_URL: 'ftp://panel.example' }, 'PANEL_URL must be an http or https address'],
  [{ PANEL_URL: 'file:///etc/passwd' }, 'PANEL_URL must be an http or https address'],
  [{ PANEL_URL: 'https://user:word@panel.example' }, 'PANEL_URL must not hold a name or a password.'],
  [{ PANEL_URL: 'https://panel.example/?a=1' }, 'PANEL_URL must not have a query or a fragment.'],
  [{ PANEL_URL: 'https://panel.example/#' }, 'PANEL_URL must not have a query or a fragment.'],
])('H086 %j is refused with a sentence', (environment, sentence) => {
  expect(() => read(environment)).toThrow(sentence);
});

test.each([
  ['http://127.0.0.1:1500', 'http://127.0.0.1:1500/billmgr'],
  ['https://panel.example/manager/billmgr', 'https://panel.example/manager/billmgr'],
])('the panel at %s is asked at %s', (given, asked) => {
  expect(read({ PANEL_URL: given }).panelUrl).toBe(asked);
});
