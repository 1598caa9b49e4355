import { callPanel } from './callPanel.ts';
import { caption, count as countOf } from './document.ts';
import type { Money } from './domain.ts';
import { PanelFailure } from './failure.ts';
import { money } from './money.ts';
import type { PanelError } from './panelError.ts';
import { defineProcedure } from './procedure.ts';
import type { CallOptions } from './procedure.ts';
import { readBalance } from './readBalance.ts';
import { anyNode, bySchema, captionOrNullNode, required, z } from './schema.ts';

/** The panel takes so many in one purchase (panel protocol §7). */
export const MAX_INCIDENTS = 100;

/** What the panel says of buying incidents. Null is "the panel does not say", which is neither zero nor free. */
export type IncidentForm = {
  /** How many `total` is for. */
  count: number;
  /** Of one incident. */
  price: Money | null;
  /** Of `count` incidents, rounded as the panel rounds. */
  total: Money | null;
  balance: Money | null;
  /** How far below zero the balance may go. */
  credit: Money | null;
  incidentsLeft: number | null;
};

type Written = Omit<IncidentForm, 'count'> & { count: number | null; hasAmount: boolean };

const formNodes = z.object({
  count: anyNode,
  price: anyNode,
  amount: anyNode,
  currency: captionOrNullNode,
  balance: anyNode,
  credit: anyNode,
  incident_count: anyNode,
});

const view = defineProcedure({
  name: 'incident',
  kind: 'read',
  needsSession: true,
  fields: (count: number | null) => (count === null ? {} : { sv_field: 'count', count: String(count) }),
  answer: bySchema(z.pipe(formNodes, required(toForm, 'price'))),
  refusal: notOffered,
});

/** A panel without paid support does not know the function (panel protocol §7). */
export function notOffered({ type }: PanelError): 'notOffered' | null {
  return type === 'missed' ? 'notOffered' : null;
}

function toForm(nodes: z.output<typeof formNodes>): Written | 'notOffered' | null {
  const { currency } = nodes;
  // The document of another function (H048).
  if ([nodes.count, nodes.price, nodes.incident_count].every((node) => node === undefined)) return null;
  return {
    count: countOf(nodes.count),
    price: payable(nodes.price, currency),
    total: payable(nodes.amount, currency),
    hasAmount: caption(nodes.amount) !== '',
    balance: money(caption(nodes.balance), currency),
    credit: payable(nodes.credit, currency),
    incidentsLeft: countOf(nodes.incident_count),
  };
}

/** What can be asked of somebody: never less than nothing. */
function payable(node: unknown, currency: string | null): Money | null {
  const amount = money(caption(node), currency);
  return amount && amount.minor >= 0 ? amount : null;
}

/**
 * What incidents cost and what there is; null where this customer cannot buy any: no paid support, or no right to it.
 * May be repeated. Source: panel protocol §7.
 */
export function readIncidentForm(options: CallOptions = {}): Promise<IncidentForm | null> {
  return readForm(null, options);
}

/** The same with the total of `count`, from 1 to `MAX_INCIDENTS`. May be repeated. */
export function priceOf(count: number, options: CallOptions = {}): Promise<IncidentForm | null> {
  return readForm(count, options);
}

async function readForm(asked: number | null, options: CallOptions): Promise<IncidentForm | null> {
  const form = await readOffer(asked, options);
  if (form === null) return null;
  const { hasAmount, ...figures } = form;
  const count = asked ?? form.count ?? 1;
  // A panel may pass over the count that it was asked for: what it says is then for another one.
  const total =
    hasAmount && form.count === count
      ? form.total
      : times(form.price, count, hasAmount && form.total === null);
  return { ...figures, count, total, balance: form.balance ?? (await readBalance(options)) };
}

async function readOffer(asked: number | null, options: CallOptions): Promise<Written | null> {
  try {
    const form = await callPanel(view, asked, options);
    return form === 'notOffered' ? null : form;
  } catch (error) {
    if (error instanceof PanelFailure && error.kind === 'denied') return null;
    throw error;
  }
}

/** Null rather than a number that cannot be exact, and where an amount was there that could not be read (S076). */
function times(price: Money | null, count: number, isUnreadable: boolean): Money | null {
  if (price === null || isUnreadable || !Number.isSafeInteger(price.minor * count)) return null;
  return { ...price, minor: price.minor * count };
}
