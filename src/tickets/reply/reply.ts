import type { useReply } from '../../outbox/useReply.ts';

/** What the outbox tells of a ticket's reply, and what can be done with it. */
export type Reply = ReturnType<typeof useReply>;
