import type { CustomerId, TicketId } from '../panel/domain.ts';
import type { PanelFailure } from '../panel/failure.ts';
import type { OnProgress, UploadFile } from '../panel/upload.ts';
import type { ThreadMessage } from './matchReply.ts';

/**
 * All that the outbox needs of the world outside, in one place, so that its logic runs without a browser. The real
 * ones are in `browserParts.ts`.
 */
export type OutboxParts = {
  storage: OutboxStorage;
  locks: OutboxLocks;
  channel: OutboxChannel;
  page: OutboxPage;
  clock: OutboxClock;
  panel: OutboxPanel;
  /** An id that nobody else makes. */
  newId(): string;
};

/** Keys and values; shared by the tabs of this browser. Any call may be refused (S022). */
export type OutboxStorage = {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  del(key: string): Promise<void>;
  /** All whose key starts so; nothing else is read. */
  entries(prefix: string): Promise<readonly (readonly [string, unknown])[]>;
};

/** Exclusion among the tabs. What a tab holds is free again when the tab is gone, however it went. */
export type OutboxLocks = {
  /** Waits its turn, runs the task alone. */
  run<Result>(name: string, task: () => Promise<Result>): Promise<Result>;
  /** Takes it now and gives back how to let go; null where somebody (this tab too) has it. */
  claim(name: string): Promise<(() => void) | null>;
};

/** Speaks to the other tabs; a tab does not hear itself. What is heard is anybody's and has to be checked. */
export type OutboxChannel = {
  post(message: unknown): void;
  /** Returns how to stop listening. */
  listen(hear: (message: unknown) => void): () => void;
};

export type OutboxPage = {
  isVisible(): boolean;
  isOnline(): boolean;
  /** Visibility or connection changed. Returns how to stop listening. */
  onChange(listener: () => void): () => void;
  /** The page may be gone after this: the last moment to store something. */
  onHide(listener: () => void): () => void;
  /** The page closes now: not merely another tab in front of it. */
  onLeave(listener: () => void): () => void;
};

export type OutboxClock = {
  /** Epoch ms of the browser. */
  now(): number;
  /** Returns how to call it off. */
  after(delayMs: number, task: () => void): () => void;
};

/** The panel, by the typed client: failures are PanelFailure (panel protocol §2.4). */
type OutboxPanel = {
  /** Sends once, never by itself again. Throws where the session ended for good: the panel did not take it. */
  sendReply(reply: Reply, options: SendOptions): Promise<SendResult>;
  /**
   * What may be the message of an act. `asked` are the acts that are looked for: of a ticket that is still to be
   * opened there is no thread, so the newest tickets are looked through for them.
   */
  readThread(ticketId: TicketId, asked: readonly Asked[]): Promise<readonly ThreadMessage[]>;
  /** Epoch ms of the panel's clock as last seen. */
  now(): number;
  /** A moment to compare with. */
  sessionMoment(): number;
  /** A session was found to have ended since that moment, resumed or not, or somebody is being asked to sign in. */
  hasSessionEnded(moment: number): boolean;
  /** Somebody else has signed in since the page was opened, or nobody is any more: nothing of its own may leave (S009). */
  isOutlived(): boolean;
};

/** What was sent, and which messages were there before. */
export type Asked = { text: string; knownIds: readonly string[] };

type Reply = { ticketId: TicketId; message: string; files: readonly UploadFile[] };
/** `signal` calls an upload off; how much has left is told where there are files alone. */
export type SendOptions = { keepalive: boolean; signal: AbortSignal; onProgress: OnProgress };

/** `messageId`: which message it has become, where the panel says so. */
export type SendResult =
  | { outcome: 'done'; messageId?: string | null }
  | { outcome: 'rejected' | 'unknown'; failure: PanelFailure };

/** Names of the locks: one send at a time, one settler at a time, one writer of an act's record at a time. */
export const lockNames = {
  send: (customer: CustomerId, ticket: TicketId) => `frontdesk-outbox/${customer}/${ticket}/send`,
  settle: (customer: CustomerId, ticket: TicketId) => `frontdesk-outbox/${customer}/${ticket}/settle`,
  record: (customer: CustomerId, ticket: TicketId) => `frontdesk-outbox/${customer}/${ticket}/record`,
  act: (actId: string) => `frontdesk-outbox/act/${actId}`,
  /** Whoever has it tells the customer that the new ticket is there. */
  told: (actId: string) => `frontdesk-outbox/told/${actId}`,
};
