import { queryOptions } from '@tanstack/react-query';
import { priceOf } from '../panel/incidentForm.ts';

const FRESH_MS = 10_000;

/** What the panel says of buying incidents, by key. */
export const incidentQueries = {
  forms: () => ['incidents', 'form'] as const,
  /** What `count` of them cost; null where none are sold. The figures before stay while those of another count come. */
  form: (count: number) =>
    queryOptions({
      queryKey: [...incidentQueries.forms(), count] as const,
      queryFn: ({ signal }) => priceOf(count, { signal }),
      // Money: each visit reads it anew, and each purchase reads it once more before it is sent.
      staleTime: FRESH_MS,
      placeholderData: (before) => before,
    }),
};
