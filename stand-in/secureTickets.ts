import type { DemoTicket } from './demo/demoTicket.ts';

/** Tickets of the account `secure`. */
export const secureTickets: readonly DemoTicket[] = [
  {
    subject: 'A second key for the second factor',
    department: 'care',
    service: null,
    priority: 2,
    status: 2,
    messages: [
      { from: 'customer', minutesAgo: 5000, body: 'Can two telephones make codes for one login?' },
      {
        from: 'staff',
        author: 'Customer Care 2',
        minutesAgo: 4800,
        body: 'Yes: scan the same secret with both of them.',
      },
    ],
  },
];
