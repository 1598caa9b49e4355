import { writeToPanel } from './callPanel.ts';
import type { WriteResult } from './callPanel.ts';
import { caption, count as countOf } from './document.ts';
import type { Money } from './domain.ts';
import { notOffered } from './incidentForm.ts';
import { money } from './money.ts';
import type { PanelError } from './panelError.ts';
import { defineProcedure } from './procedure.ts';
import type { CallOptions } from './procedure.ts';
import { anyNode, bySchema, captionOrNullNode, required, z } from './schema.ts';

/** What the panel said on buying; null where it does not say. */
type Bought = { total: Money | null; balance: Money | null; incidentsLeft: number | null };

/** The panel's own account of a shortage; `text` are its words. */
export type Shortage = {
  needed: Money | null;
  balance: Money | null;
  credit: Money | null;
  text: string | null;
};

/** 'tooLittleMoney' and 'notOffered' are refusals too: nothing happened. */
export type BuyResult =
  | WriteResult<Bought>
  | { outcome: 'tooLittleMoney'; shortage: Shortage }
  | { outcome: 'notOffered' };

const answerNodes = z.object({
  ok: required((node: unknown) => (node === undefined ? null : true)),
  amount: anyNode,
  currency: captionOrNullNode,
  balance: anyNode,
  incident_count: anyNode,
});

type Answer = { bought: Bought } | { shortage: Shortage } | 'notOffered';

const buy = defineProcedure({
  name: 'incident',
  kind: 'write',
  needsSession: true,
  fields: (count: number) => ({ count: String(count), clicked_button: 'ok' }),
  answer: bySchema(z.pipe(answerNodes, z.transform(toBought))),
  fieldNames: { count: 'count' },
  refusal: (error): Answer | null => shortageOf(error) ?? notOffered(error),
});

function toBought({ amount, currency, balance, incident_count }: z.output<typeof answerNodes>): Answer {
  const bought = {
    total: money(caption(amount), currency),
    balance: money(caption(balance), currency),
    incidentsLeft: countOf(incident_count),
  };
  return { bought };
}

function shortageOf({ type, text, parameters }: PanelError): Answer | null {
  if (type !== 'insufficient_funds') return null;
  const currency = parameters.get('currency')?.trim() || null;
  const figure = (name: string) => money(parameters.get(name) ?? '', currency);
  return {
    shortage: { needed: figure('amount'), balance: figure('balance'), credit: figure('credit'), text },
  };
}

/**
 * Buys `count` incidents, 1 to `MAX_INCIDENTS`. Never twice by itself, and never to be called twice for one press:
 * two equal purchases are two charges. After 'unknown' read the form before anything is sent again.
 * Source: panel protocol §7.
 */
export async function buyIncidents(
  { count }: { count: number },
  options: CallOptions = {},
): Promise<BuyResult> {
  const result = await writeToPanel(buy, count, options);
  if (result.outcome !== 'done') return result;
  if (result.value === 'notOffered') return { outcome: 'notOffered' };
  return 'shortage' in result.value
    ? { outcome: 'tooLittleMoney', shortage: result.value.shortage }
    : { outcome: 'done', value: result.value.bought };
}
