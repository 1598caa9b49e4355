import { readAccount } from './accounts.ts';
import type { PanelNode } from './document.ts';
import { formatCents } from './money.ts';
import type { CustomerCall, Panel } from './panel.ts';

/** Who is signed in; the values are attributes (panel protocol §3.3). */
export function whoAmI(panel: Panel, { language, user }: CustomerCall): PanelNode {
  const account = readAccount(panel.store, user.accountId);
  return {
    user: {
      $id: String(user.id),
      $name: user.login,
      $realname: user.realName,
      $email: user.email,
      $email_verified: 'on',
      $level: '16',
      $account: String(account.id),
      $balance: formatCents(account.balance),
      $currency: account.currency,
      $lang: language,
    },
  };
}
