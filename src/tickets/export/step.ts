/** How far an export has come; numbers of tickets. */
export type ExportStep =
  | { name: 'ready' }
  | { name: 'reading'; read: number; total: number }
  | { name: 'stopped'; read: number; total: number }
  | { name: 'failed'; read: number; total: number; error: Error }
  /** `isWhole`: all that there are were found, though the list may have moved. */
  | { name: 'read'; read: number; total: number; isWhole: boolean };

export const READY: ExportStep = { name: 'ready' };
