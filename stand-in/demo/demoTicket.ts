/** A file of the demo content; `demoFileBytes` makes its bytes. `text` is what a log or text holds, and what is drawn on a picture or printed in a PDF. */
export interface DemoFile {
  name: string;
  kind: 'text' | 'png' | 'pdf' | 'log';
  text?: string;
}

/** One entry of a demo thread. Without an author a customer's message is the ticket's author's; a system note has none. */
export interface DemoMessage {
  from: 'customer' | 'staff' | 'system';
  author?: string;
  body: string;
  minutesAgo: number;
  files?: readonly DemoFile[];
  rating?: 'good' | 'bad';
}

/** A violation registered by support. A negative deadline has passed. */
interface DemoAbuse {
  score: number;
  action: 'forward' | 'suspend_all' | 'suspend_item';
  deadlineInHours: number;
  note: string;
}

/**
 * A ticket as it is put into a fresh store. Messages are oldest first. `service` is a number of `demoServices`;
 * without an author it is the account's own person; priorities and statuses are those of panel protocol §6.1 and §4.5.
 */
export interface DemoTicket {
  subject: string;
  department: 'technical' | 'care';
  service: number | null;
  priority: 1 | 2 | 3;
  status: 0 | 1 | 2 | 3 | 10;
  unread?: boolean;
  author?: string;
  abuse?: DemoAbuse;
  expenseCents?: number;
  messages: readonly DemoMessage[];
}

interface DemoService {
  number: number;
  caption: string;
  state?: string;
}

/** What the demo account rents. Numbers are those the tickets name (panel protocol §10: from 501). */
export const demoServices: readonly DemoService[] = [
  { number: 501, caption: 'VPS-2 web01.example.com' },
  { number: 502, caption: 'VPS-4 db01.example.com' },
  { number: 503, caption: 'Dedicated DS-32 store01.example.com' },
  { number: 504, caption: 'Dedicated DS-64 host02.example.net' },
  { number: 505, caption: 'Shared hosting Plus, blog.example.org' },
  { number: 506, caption: 'Webhosting Start, bäckerei.example.com' },
  { number: 507, caption: 'Domain example.com' },
  { number: 508, caption: 'Domain example.org' },
  { number: 509, caption: 'Domain example.net' },
  { number: 510, caption: 'Mail Business, 25 mailboxes, mail.example.com' },
  { number: 511, caption: 'Wildcard certificate *.example.com' },
  { number: 512, caption: 'VPS-1 «Бухгалтерия» buh.example.com' },
  { number: 513, caption: 'VPS-2 Testumgebung Süd, test-sued.example.net', state: 'Stopped' },
  { number: 514, caption: 'Backup storage 500 GB, vault.example.net' },
  { number: 515, caption: 'Хостинг «Старт», kafe.example.org' },
  { number: 516, caption: 'VPS-4 متجر shop.example.net' },
  { number: 517, caption: 'Mail Start, 5 mailboxes, old.example.org', state: 'Suspended' },
  { number: 518, caption: 'VPS-2 web02.example.com' },
];
