import { expect, test } from 'vitest';
import { abuseText } from '../../i18n/en/abuse.ts';
import type { AbuseTicket } from './abuseTicket.ts';
import { consequence } from './consequence.ts';

const { english } = abuseText;

function said(actionKind: AbuseTicket['abuse']['actionKind'], action: string | null, service: string | null) {
  return consequence(english, {
    abuse: { score: null, actionKind, action, deadlineAt: null, comment: null },
    service,
  });
}

test.each([
  ['forward', 'Forward', 'VPS-2', /names no suspension/],
  ['suspendAll', 'Suspend all', 'VPS-2', /All services of the account may/],
  ['suspendItem', 'Suspend it', 'VPS-2 web01', /“VPS-2 web01”/],
  ['suspendItem', 'Suspend it', null, /does not say which/],
  ['suspendItem', 'Suspend it', '\u202E', /does not say which/],
  [null, 'Reboot nightly', 'VPS-2', /“Reboot nightly”/],
  [null, null, 'VPS-2', /names no action/],
] as const)('C80 %s, "%s", service %s: only what the panel gave', (kind, action, service, words) => {
  expect(said(kind, action, service)).toMatch(words);
});

test('C80 a service is named for the one action that is about it, and a deadline is no time of suspension', () => {
  for (const kind of ['forward', 'suspendAll', null] as const)
    expect(said(kind, 'Something', 'VPS-2 web01')).not.toContain('web01');
  expect(Object.values(english).map(String).join(' ')).not.toMatch(/suspen\w+ (at|on the deadline)/i);
});
