import { z } from '../panel/schema.ts';
import type { DraftFile } from './draftFiles.ts';
import { failureKinds } from './failureKinds.ts';
import type { ReplyAct, ReplyStage, ReturnedStage } from './replyMachine.ts';

const kind = z.enum(failureKinds);
const at = z.number();
const textOrNull = z.nullable(z.string());
const sent = z.object({ at, panelAt: at, knownIds: z.array(z.string()), knownCount: z.number() });
const asked = { sent, checks: z.array(at) };

const rejected = z.object({
  name: z.literal('rejected'),
  sent,
  at,
  refusal: z.object({
    kind,
    text: textOrNull,
    field: textOrNull,
    code: textOrNull,
    retryAfterSeconds: z.nullable(z.number()),
  }),
});
const notSent = z.object({
  name: z.literal('notSent'),
  at,
  why: z.enum(['offline', 'session', 'network', 'closed']),
});
const notFound = z.object({ name: z.literal('notFound'), ...asked, at });

const returnedStage: z.ZodMiniType<ReturnedStage> = z.discriminatedUnion('name', [
  rejected,
  notSent,
  notFound,
]);

const stage: z.ZodMiniType<ReplyStage> = z.discriminatedUnion('name', [
  z.object({ name: z.literal('draft') }),
  z.object({ name: z.literal('held'), sent, until: at }),
  z.object({ name: z.literal('sending'), sent }),
  z.object({
    name: z.literal('delivered'),
    sent,
    at,
    how: z.enum(['answered', 'found', 'chosen']),
    messageId: textOrNull,
  }),
  rejected,
  notSent,
  z.object({
    name: z.literal('unknown'),
    ...asked,
    why: z.enum([...failureKinds, 'interrupted', 'stopped']),
    tries: z.number(),
    triedAt: at,
    readFailure: z.nullable(kind),
  }),
  notFound,
  z.object({ name: z.literal('cannotTell'), ...asked, candidates: z.array(z.string()) }),
]);

const file: z.ZodMiniType<DraftFile> = z.object({
  fileId: z.string(),
  name: z.string(),
  type: z.string(),
  sizeBytes: z.number(),
});
// Records of the time before there were files have none.
const files = z._default(z.array(file), []);

const act: z.ZodMiniType<ReplyAct> = z.object({
  actId: z.string(),
  text: z.string(),
  files,
  leftOut: z.optional(z.string()),
  stage,
});

// The envelope leaves room: other kinds (a new ticket, an archive, a purchase), parts (files, holds) and formats are
// told apart here, before their content is looked at (S026).
const envelope = {
  format: z.literal(1),
  kind: z.literal('reply'),
  customerId: z.string(),
  ticketId: z.number(),
  subject: z.string(),
};

export const draftSchema = z.object({
  ...envelope,
  part: z.literal('draft'),
  version: z.object({
    key: z.string(),
    actId: z.string(),
    text: z.string(),
    files,
    savedAt: z.nullable(at),
    supersedes: z.array(z.string()),
    returned: z.nullable(z.object({ actId: z.string(), stage: returnedStage })),
  }),
});

export const actSchema = z.object({
  ...envelope,
  part: z.literal('act'),
  revision: z.number(),
  returnedAs: textOrNull,
  act,
});
