import { createContext } from 'react';
import type { ComponentType } from 'react';

/** Something that can be put over a ticket, sells incidents, and says when it is done. What it is made of is not known here. */
export type PurchasePart = {
  Page: ComponentType<{ onDone: (isBought: boolean) => void }>;
  /** Fetches it ahead: somebody is about to press. */
  warm: () => void;
};

/** Null where none are sold to this customer. */
export const PurchaseContext = createContext<PurchasePart | null>(null);
