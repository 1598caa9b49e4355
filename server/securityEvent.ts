/** What the log tells of whoever tries the door; each stands on the line of the request that it happened in. */
export type SecurityEvent =
  | 'signedIn'
  | 'signInFailed'
  | 'signInLimited'
  | 'secondFactorPassed'
  | 'secondFactorFailed'
  | 'signedOut'
  | 'sessionEnded'
  | 'purchaseLimited'
  | 'foreignOriginRefused'
  | 'foreignHostRefused'
  | 'unreadableRequest';
