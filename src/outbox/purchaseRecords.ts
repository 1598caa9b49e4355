import type { CustomerId } from '../panel/domain.ts';
import { z } from '../panel/schema.ts';
import { failureKinds } from './failureKinds.ts';
import type { PurchaseAct } from './purchaseAct.ts';

/** No customer's drafts start so: the sign cannot be part of an encoded id. */
export function purchasePrefix(customerId: CustomerId): string {
  return `@purchase/${encodeURIComponent(customerId)}/`;
}

export function purchaseKey(customerId: CustomerId, actId: string): string {
  return purchasePrefix(customerId) + actId;
}

export function printPurchase(customerId: CustomerId, act: PurchaseAct): unknown {
  return { format: 1, kind: 'purchase', customerId, act };
}

/** Null for every other format, kind or owner. Takes anything. */
export function readPurchase(value: unknown, customerId: CustomerId): PurchaseAct | null {
  const parsed = z.safeParse(recordSchema, value);
  return parsed.success && parsed.data.customerId === customerId ? parsed.data.act : null;
}

const at = z.number();
const whole = z.number().check(z.refine(Number.isSafeInteger));
const textOrNull = z.nullable(z.string());
const money = z.object({ minor: whole, currency: textOrNull });
const moneyOrNull = z.nullable(money);
const parts = { balance: moneyOrNull, credit: moneyOrNull, incidentsLeft: z.nullable(whole) };
const figures = z.object(parts);

const refusal = z.object({
  kind: z.enum([...failureKinds, 'tooLittleMoney', 'notOffered']),
  text: textOrNull,
  retryAfterSeconds: z.nullable(z.number()),
  shortage: z.nullable(
    z.object({ needed: moneyOrNull, balance: moneyOrNull, credit: moneyOrNull, text: textOrNull }),
  ),
});

const stage = z.discriminatedUnion('name', [
  z.object({ name: z.literal('sending') }),
  z.object({
    name: z.literal('unknown'),
    why: z.enum([...failureKinds, 'interrupted']),
    tries: z.number(),
    triedAt: at,
    readFailure: z.nullable(z.enum(failureKinds)),
  }),
  z.object({
    name: z.literal('bought'),
    at,
    after: figures,
    source: z.enum(['answered', 'found', 'judged']),
  }),
  z.object({ name: z.literal('notBought'), at, after: figures, source: z.enum(['found', 'judged']) }),
  z.object({ name: z.literal('cannotTell'), at, after: figures }),
  z.object({ name: z.literal('refused'), at, refusal }),
  z.object({ name: z.literal('notSent'), at, why: z.enum(['network', 'session']) }),
]);

const recordSchema = z.object({
  format: z.literal(1),
  kind: z.literal('purchase'),
  customerId: z.string(),
  act: z.object({
    actId: z.string(),
    at,
    offer: z.object({ ...parts, count: whole, price: money, total: money }),
    beside: textOrNull,
    stage,
  }),
});
