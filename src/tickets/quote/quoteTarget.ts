import { createContext } from 'react';
import type { RefObject } from 'react';

/** The text box that a quotation goes into; null where there is none: the ticket takes no more replies. */
export const QuoteTarget = createContext<RefObject<HTMLTextAreaElement | null> | null>(null);
