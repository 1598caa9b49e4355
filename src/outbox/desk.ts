import type { CustomerId } from '../panel/domain.ts';
import type { FileShelf } from './fileShelf.ts';
import type { OutboxMessage } from './outboxMessages.ts';
import type { OutboxParts } from './outboxParts.ts';
import type { ActRecord } from './outboxRecords.ts';
import type { OutboxStore } from './outboxStore.ts';

/** What the parts of one customer's outbox in one tab work with. */
export type Desk = {
  readonly customerId: CustomerId;
  readonly parts: OutboxParts;
  readonly store: OutboxStore;
  readonly files: FileShelf;
  /** The customer has left: nothing starts any more. */
  isClosed(): boolean;
  /** Tells this tab and the others. */
  say(message: OutboxMessage): void;
  /** The newest state of an act that this tab has heard of. */
  seenAct(actId: string): ActRecord | undefined;
};
