import type { User } from './accounts.ts';
import type { PanelNode } from './document.ts';
import type { RequestBag } from './requestBag.ts';
import type { Session, Sessions } from './sessions.ts';
import type { SignInLock } from './signInLock.ts';
import type { Store } from './store.ts';
import type { Language } from './texts.ts';

/** What all functions of the panel work with. */
export interface Panel {
  store: Store;
  sessions: Sessions;
  signInLock: SignInLock;
  /** Messages a user may send in a rolling hour. */
  messagesPerHour: number;
  /** Called after a customer's message is stored; plays support where that was asked for. */
  messageArrived(ticketId: number): void;
}

/** One request, taken apart. */
export interface Call {
  func: string;
  bag: RequestBag;
  isGet: boolean;
  language: Language;
  peerAddress: string;
  now: number;
}

/** A request of somebody who is signed in. Everything it reads or writes belongs to `user.accountId`. */
export interface CustomerCall extends Call {
  user: User;
  session: Session;
}

/** The nodes of a document, or bytes to be sent as they are. */
export type Answer = PanelNode | Response;
