import type { DemoTicket } from './demoTicket.ts';
import { ago, archived, care1, care2, customer, marina, staff, system, theo, yulia } from './thread.ts';

/** Put away by the demo account: contracts, visits, payments. */
export const archivedOfficeTickets: readonly DemoTicket[] = [
  {
    subject: 'Move of three domains',
    department: 'care',
    service: null,
    priority: 2,
    status: 10,
    messages: [
      customer(
        ago(83, 4, 0),
        'Please move these domains to the new contact: example.com, example.org, example.net.',
      ),
      staff(care2, ago(82, 2, 0), 'All three are moved.'),
      system(ago(79, 6, 0), archived),
    ],
  },
  {
    subject: 'Visit of the data centre for our ISO audit',
    department: 'care',
    service: null,
    priority: 3,
    status: 10,
    messages: [
      customer(
        ago(285, 5, 0),
        'Our auditor would like to *see* where the servers stand. Two persons, one hour, some time in spring. Is that possible at all?',
      ),
      staff(
        care1,
        ago(285, 1, 0),
        'It is, on Wednesdays. Please send both names as they stand in the passports and bring these; no bags, no cameras, and sturdy shoes for the raised floor.',
      ),
      customer(ago(284, 3, 0), 'Dana Demo and the auditor, whose name I send separately. Third Wednesday?'),
      staff(
        care1,
        ago(283, 22, 0),
        "Entered for the third Wednesday, ten o'clock. Jonas will show you round and is looking forward to it.",
        { rating: 'good' },
      ),
      customer(
        ago(260, 4, 0),
        'It was excellent. The auditor asked Jonas eleven questions and got twelve answers.',
      ),
      system(ago(258, 2, 0), archived),
    ],
  },
  {
    subject: 'Cancel the trial of the content network',
    department: 'care',
    service: null,
    priority: 3,
    status: 10,
    messages: [
      customer(
        ago(140, 5, 0),
        'We tried it for two weeks and do not need it. Please make sure that it does not turn into a subscription.',
      ),
      staff(
        care2,
        ago(140, 4, 0),
        'Cancelled, nothing will be charged. If you have a minute: what was missing?',
      ),
      customer(ago(140, 3, 30), 'Nothing was missing. We are too small for it.'),
      system(ago(138, 2, 0), archived),
    ],
  },
  {
    subject: 'Monthly to yearly billing for all servers',
    department: 'care',
    service: null,
    priority: 3,
    status: 10,
    author: theo,
    messages: [
      customer(
        ago(301, 5, 0),
        'Is there a discount if we pay for the year, and do we lose the right to cancel monthly?',
      ),
      staff(
        care1,
        ago(301, 2, 0),
        'Ten percent, and yes: paid is paid, although we refund whole unused months if a server is replaced by a larger one.',
      ),
      customer(ago(300, 5, 0), 'Then two servers yearly (502, 503), the rest monthly as before.'),
      staff(care1, ago(300, 3, 0), 'Set as of the next invoice. The saving is 135.60 EUR a year.'),
      system(ago(290, 2, 0), archived),
    ],
  },
  {
    subject: 'Почему счёт в евро, а оплата списана в другой валюте?',
    department: 'care',
    service: null,
    priority: 3,
    status: 10,
    author: yulia,
    messages: [
      customer(
        ago(205, 5, 0),
        'Счёт выставлен на 24,00 EUR, а банк списал другую сумму в другой валюте, да ещё с комиссией. Это вы или банк?',
      ),
      staff(
        marina,
        ago(205, 2, 0),
        'Мы списали ровно 24,00 EUR, чек приложен в разделе «Платежи». Пересчёт и комиссия на стороне банка: карта, судя по всему, не в евро. Если пополнить баланс переводом, комиссии не будет.',
      ),
      customer(ago(204, 5, 0), 'Поняла, поговорю с банком. Спасибо.'),
      system(ago(200, 2, 0), archived),
    ],
  },
];
