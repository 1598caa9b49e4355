import { queryOptions } from '@tanstack/react-query';
import type { TicketId } from '../../panel/domain.ts';
import { followTicketForm, readTicketForm, searchServices } from '../../panel/readTicketForm.ts';

/** A form is read anew whenever it is opened; while it is open it stays as it is. */
export const ticketFormQueries = {
  all: () => ['tickets', 'form'] as const,
  form: (id: TicketId | null) =>
    queryOptions({
      queryKey: [...ticketFormQueries.all(), id] as const,
      queryFn: ({ signal }) => readTicketForm(id, { signal }),
      staleTime: 0,
      refetchOnWindowFocus: false,
    }),
  /** What the panel says of a department: what opening a ticket with it would cost by now. */
  department: (key: string, provider: string) =>
    queryOptions({
      queryKey: [...ticketFormQueries.all(), 'department', key, provider] as const,
      queryFn: ({ signal }) =>
        followTicketForm(
          { id: null, changed: 'department', values: { department: key, ...(provider && { provider }) } },
          { signal },
        ),
      staleTime: 0,
    }),
  /** Departments and services of another provider. */
  provider: (key: string) =>
    queryOptions({
      queryKey: [...ticketFormQueries.all(), 'provider', key] as const,
      queryFn: ({ signal }) =>
        followTicketForm({ id: null, changed: 'provider', values: { provider: key } }, { signal }),
      staleTime: 60_000,
    }),
  services: (typed: string) =>
    queryOptions({
      queryKey: [...ticketFormQueries.all(), 'services', typed] as const,
      queryFn: ({ signal }) => searchServices(typed, { signal }),
      staleTime: 60_000,
    }),
};
