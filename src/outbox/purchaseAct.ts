import type { Shortage } from '../panel/buyIncidents.ts';
import type { Money } from '../panel/domain.ts';
import type { FailureKind } from '../panel/failure.ts';

/** What a purchase moves, and what it may not go below. Null where the panel does not say. */
export type Figures = { balance: Money | null; credit: Money | null; incidentsLeft: number | null };

/** What the customer saw and agreed to, as the panel said it. */
export type Offer = Figures & { count: number; price: Money; total: Money };

export type PurchaseRefusal = {
  kind: FailureKind | 'tooLittleMoney' | 'notOffered';
  /** The panel's words. */
  text: string | null;
  retryAfterSeconds: number | null;
  shortage: Shortage | null;
};

/** How it is known: the panel answered, its figures were read, or the customer said so. */
type Source = 'answered' | 'found' | 'judged';

/** Instants in epoch ms of the browser. `after` is what the panel said last, never our own arithmetic. */
export type PurchaseStage =
  | { name: 'sending' }
  | {
      name: 'unknown';
      why: FailureKind | 'interrupted';
      /** Readings of the schedule so far, failed ones too, and when the last one ended. */
      tries: number;
      triedAt: number;
      readFailure: FailureKind | null;
    }
  | { name: 'bought'; at: number; after: Figures; source: Source }
  | { name: 'notBought'; at: number; after: Figures; source: Exclude<Source, 'answered'> }
  /** Something else moved the figures too. */
  | { name: 'cannotTell'; at: number; after: Figures }
  | { name: 'refused'; at: number; refusal: PurchaseRefusal }
  /** It never left. */
  | { name: 'notSent'; at: number; why: 'network' | 'session' };

/** One press of the confirmation. Its offer was read once more just before it was sent. */
export type PurchaseAct = {
  actId: string;
  /** When it was pressed; later than that of every act before it. */
  at: number;
  offer: Offer;
  /** The undecided purchase that the customer was told of and bought beside. */
  beside: string | null;
  stage: PurchaseStage;
};

/** Nobody knows yet whether it was bought: another purchase has to name it (P3). */
export function isUndecided({ stage }: PurchaseAct): boolean {
  return stage.name === 'sending' || stage.name === 'unknown' || stage.name === 'cannotTell';
}

export function sameMoney(one: Money | null, other: Money | null): boolean {
  return one?.minor === other?.minor && one?.currency === other?.currency;
}

/** In the order of their presses, backwards. */
export function newestFirst(acts: readonly PurchaseAct[]): PurchaseAct[] {
  return acts.toSorted((a, b) => b.at - a.at);
}
