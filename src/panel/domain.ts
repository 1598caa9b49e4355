declare const brand: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

/** A ticket's number: a positive safe integer. Made by `parseTicketId` alone. */
export type TicketId = Branded<number, 'TicketId'>;
/** One entry of a thread. Opaque; an entry that the panel sent without one gets `position:N`. */
export type MessageId = Branded<string, 'MessageId'>;
/** Opaque: what `attachmentHref` needs. */
export type AttachmentId = Branded<string, 'AttachmentId'>;
/** Keys of the panel's choices. Opaque. */
export type DepartmentId = Branded<string, 'DepartmentId'>;
export type ServiceId = Branded<string, 'ServiceId'>;
/** Who is signed in; what belongs to one customer in the browser is kept under it. Opaque. */
export type CustomerId = Branded<string, 'CustomerId'>;

/** An amount in the currency's smallest unit (cents); `currency` is an ISO code, null where the panel names none. */
export type Money = { minor: number; currency: string | null };

/** What a ticket waits for. Codes alone decide; `unknown` shows the panel's caption (panel protocol §4.5). */
export type StatusCode = 'new' | 'inProgress' | 'waiting' | 'closed' | 'archived' | 'unknown';

/** `caption` is the panel's own word, trimmed, '' where it sent a code alone. */
export type TicketStatus = { code: StatusCode; caption: string };

/** How long the customer has waited: seconds, or the panel's words where they are not a duration. */
export type Wait = { seconds: number } | { text: string };

/** How the customer rated an answer of staff; null elsewhere: the entry cannot be rated. */
export type Rating = 'good' | 'bad' | 'none';

/** Null for whatever is no positive integer up to 2^53-1 in plain digits (`0`, `-1`, `1.5`, ` 7`, `1e3`). */
export function parseTicketId(text: string): TicketId | null {
  if (!/^[1-9][0-9]{0,15}$/.test(text)) return null;
  const number = Number(text);
  return isTicketId(number) ? number : null;
}

/** Stands where a ticket's number will be as long as there is none; no ticket has it. */
export const noTicketYet = 0 as TicketId;

function isTicketId(number: number): number is TicketId {
  return Number.isSafeInteger(number) && number > 0;
}

type OpaqueId = MessageId | AttachmentId | DepartmentId | ServiceId | CustomerId;

/** The one place where a key of the panel becomes an id; the caller names which. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- one cast here instead of five
export function opaqueId<Id extends OpaqueId>(key: string): Id {
  return key as Id;
}
