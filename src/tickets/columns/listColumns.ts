import { useCallback, useSyncExternalStore } from 'react';
import type { TicketColumn } from '../../panel/listFields.ts';
import { definePreference } from '../../preferences.ts';
import { useCustomer } from '../../session/useCustomer.ts';

/**
 * What can be shown or hidden beside the subject, in the order in which it stands. Number and abuse report stand in
 * small by the subject where they have no column of their own.
 */
export const listColumns = [
  'number',
  'department',
  'updated',
  'waiting',
  'author',
  'status',
  'abuse',
] as const;
export type ListColumn = (typeof listColumns)[number];

export const usualColumns: readonly ListColumn[] = ['updated', 'waiting', 'author', 'status'];

/** By what the panel sorts where the column's head is pressed; the others it cannot sort by (protocol §4.1). */
export const sortedBy: Partial<Record<ListColumn | 'subject', TicketColumn>> = {
  subject: 'name',
  number: 'id',
  updated: 'last_message',
  waiting: 'wait_time',
  author: 'create_user',
  status: 'tstatus',
};

/** The chosen columns as they were stored, in whatever state that is (H060). */
export function readColumns(stored: unknown): readonly ListColumn[] {
  if (typeof stored !== 'object' || stored === null || !Object.hasOwn(stored, 'columns')) return usualColumns;
  const { columns } = stored as { columns: unknown };
  return Array.isArray(columns) ? listColumns.filter((column) => columns.includes(column)) : usualColumns;
}

const preference = definePreference('list', (stored) => ({ columns: readColumns(stored) }));

/** The columns that the customer has chosen on this device. */
export function useListColumns(): readonly ListColumn[] {
  const customer = useCustomer()?.id ?? null;
  const get = useCallback(() => preference.get(customer).columns, [customer]);
  return useSyncExternalStore(preference.subscribe, get, () => usualColumns);
}

/** Remembers the choice; without a customer there is nobody to remember it for. */
export function useChooseColumns(): (columns: readonly ListColumn[]) => void {
  const customer = useCustomer()?.id ?? null;
  return (columns) => {
    if (customer !== null) preference.set(customer, { columns });
  };
}
