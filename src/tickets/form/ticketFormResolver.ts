import { zodResolver } from '@hookform/resolvers/zod';
import type { Resolver } from 'react-hook-form';
import type { TicketFormValues } from '../../panel/ticketFields.ts';
import { unreadableDay } from '../../ui/fields/DateField.tsx';
import { ticketFormSchema } from './ticketFormSchema.ts';

/** The schema as react-hook-form asks for it. A day or an hour that was begun and does not exist is told (H066). */
export function ticketFormResolver(
  circumstances: Parameters<typeof ticketFormSchema>[0],
): Resolver<TicketFormValues> {
  const check = zodResolver(ticketFormSchema(circumstances));
  return (values, context, options) => {
    const begun = (['deadlineDate', 'deadlineTime'] as const).filter((name) =>
      isUnreadable(options.fields[name]?.ref),
    );
    const shown = Object.fromEntries(begun.map((name) => [name, unreadableDay]));
    return check({ ...values, ...shown }, context, options);
  };
}

/** In a section that is closed nothing is shown, so nothing is begun. */
function isUnreadable(element: unknown): boolean {
  return element instanceof HTMLInputElement && element.isConnected && element.validity.badInput;
}
