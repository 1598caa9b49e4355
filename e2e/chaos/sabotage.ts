import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';

/** How a panel could break its word, one time in three, as triggers on its store. */
export const sabotages = {
  'stores messages twice': `
    CREATE TRIGGER sabotage AFTER INSERT ON messages
    WHEN NEW.type = 'incoming' AND NEW.userId IS NOT NULL AND NEW.id % 3 = 0
    BEGIN
      INSERT INTO messages (ticketId, userId, type, body, bodyKey, author, at)
      VALUES (NEW.ticketId, NEW.userId, NEW.type, NEW.body, NEW.bodyKey, NEW.author, NEW.at);
    END`,
  'loses messages': `
    CREATE TRIGGER sabotage AFTER INSERT ON messages
    WHEN NEW.type = 'incoming' AND NEW.userId IS NOT NULL AND NEW.id % 3 = 0
    BEGIN
      UPDATE messages SET type = 'system', body = '' WHERE id = NEW.id;
    END`,
  'charges twice': `
    CREATE TRIGGER sabotage AFTER INSERT ON ledger
    WHEN NEW.reason LIKE 'Bought %' AND NEW.id % 3 = 0
    BEGIN
      INSERT INTO ledger (accountId, at, cents, incidents, reason)
      VALUES (NEW.accountId, NEW.at, NEW.cents, NEW.incidents, NEW.reason);
      UPDATE accounts SET balance = balance + NEW.cents, incidents = incidents + NEW.incidents
      WHERE id = NEW.accountId;
    END`,
  'mixes up customers': `
    CREATE TRIGGER sabotage AFTER INSERT ON tickets
    WHEN NEW.id % 3 = 0 AND EXISTS (SELECT 1 FROM tickets WHERE accountId = NEW.accountId - 1)
    BEGIN
      UPDATE tickets SET accountId = NEW.accountId - 1 WHERE id = NEW.id;
    END`,
} as const;
export type Sabotage = keyof typeof sabotages;

/** From now on the panel on this store breaks its word. */
export function sabotage(dataDir: string, how: Sabotage): void {
  const store = new DatabaseSync(join(dataDir, 'panel.db'), { timeout: 5000 });
  store.exec(sabotages[how]);
  store.close();
}
