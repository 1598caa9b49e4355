/** Every bound of the server in one place; tests hand in smaller ones. */
export type Limits = {
  /** Largest request body, in bytes (panel protocol §10.9). */
  bodyBytes: number;
  /** Largest body or answer that is read whole, in bytes. */
  wholeBytes: number;
  /** Longest request target, in characters. */
  targetLength: number;
  /** All headers of one request together, in bytes. */
  headerBytes: number;
  /** Time to send the request's headers. */
  headersMs: number;
  /** Time to send the whole request: 60 MB over a slow line. */
  requestMs: number;
  /** Time for a request and its whole answer: 60 MB each way over a slow line. */
  exchangeMs: number;
  /** A body may be this late altogether before its rate counts. */
  bodyGraceMs: number;
  /** Slowest body that is still waited for. */
  bodyBytesPerSecond: number;
  /** How often Node looks for requests that are late. */
  lateCheckMs: number;
  /** A connection that neither reads nor writes is cut after this time. */
  socketIdleMs: number;
  keepAliveMs: number;
  connections: number;
  /** A refused body is read and thrown away for so long, so that the refusal can be read. */
  lingerMs: number;
  lingerBytes: number;
  /** Time to reach the panel. */
  panelConnectMs: number;
  /** Time without a byte from or to the panel, the wait for its answer included. */
  panelIdleMs: number;
  /** Requests under way may take so long when the server stops (S096). */
  drainMs: number;
  /** Failed sign-ins of one address at once, and how many a minute come back. */
  signInBurst: number;
  signInsPerMinute: number;
  /** The same of one address for one login. A panel's block comes after five within a minute, and has to be seen. */
  signInLoginBurst: number;
  signInsPerLoginAndMinute: number;
  /** Purchases of one session at once, and how many a minute come back. */
  purchaseBurst: number;
  purchasesPerMinute: number;
  /** Writes that have ended and are remembered, in number and time, so that none is passed on twice. */
  tries: number;
  tryMs: number;
  /** Writes under way, those whose client is gone included. */
  triesUnderWay: number;
  /** Longest answer that is kept for a repeat, and all that are kept, in bytes. */
  tryAnswerBytes: number;
  tryBytes: number;
  /** The panel's time for its whole answer to a write, with a client or without. */
  tryAnswerMs: number;
};

export const defaultLimits: Limits = {
  bodyBytes: 60_000_000,
  wholeBytes: 1024 * 1024,
  targetLength: 8192,
  headerBytes: 16 * 1024,
  headersMs: 10_000,
  requestMs: 600_000,
  exchangeMs: 1_200_000,
  bodyGraceMs: 15_000,
  bodyBytesPerSecond: 1024,
  lateCheckMs: 2000,
  socketIdleMs: 75_000,
  keepAliveMs: 20_000,
  connections: 4000,
  lingerMs: 5000,
  lingerBytes: 128 * 1024 * 1024,
  panelConnectMs: 5000,
  panelIdleMs: 45_000,
  drainMs: 10_000,
  signInBurst: 20,
  signInsPerMinute: 20,
  signInLoginBurst: 6,
  signInsPerLoginAndMinute: 2,
  purchaseBurst: 5,
  purchasesPerMinute: 5,
  tries: 20_000,
  tryMs: 900_000,
  triesUnderWay: 2000,
  tryAnswerBytes: 256 * 1024,
  tryBytes: 32 * 1024 * 1024,
  tryAnswerMs: 120_000,
};
