import type { DemoTicket } from './demoTicket.ts';
import {
  ago,
  archived,
  care1,
  closed,
  customer,
  karim,
  nadia,
  staff,
  system,
  toTechnical,
} from './thread.ts';

/** Tickets of the account `other` (Otto Other). No word of them may ever be seen by `demo`. */
export const otherTickets: readonly DemoTicket[] = [
  {
    subject: 'Radio stream of the village festival stops at midnight',
    department: 'technical',
    service: null,
    priority: 2,
    status: 1,
    messages: [
      customer(
        ago(2, 6, 0),
        'Each night at 00:00 sharp our stream falls silent and the listeners have to press play again. The encoder runs on.',
      ),
      system(ago(2, 5, 59), toTechnical),
      staff(
        nadia,
        ago(2, 5, 10),
        'At 00:00 your log is rotated and the server restarted with it. A *reload* would do and keeps the listeners. May I change `restart` to `reload` in `/etc/logrotate.d/icecast`?',
      ),
      customer(ago(2, 2, 0), 'Please do. Tonight is the brass band, they play until one.'),
    ],
  },
  {
    subject: 'Weather station cannot upload its readings any more',
    department: 'technical',
    service: null,
    priority: 3,
    status: 2,
    unread: true,
    messages: [
      customer(
        ago(5, 4, 0),
        'The little box on my roof sends temperature every five minutes by FTP. Since Monday: "530 TLS required". The box is from the year of the eclipse and knows no TLS.',
      ),
      staff(
        karim,
        ago(4, 20, 0),
        'Plain FTP is closed for everybody since Monday, your box included. Two ways round: a small relay in your house that speaks TLS for it (a script of ten lines, I can send it), or readings by HTTP, if the box offers that in its menu under *Custom server*. Which would you rather try?',
      ),
    ],
  },
  {
    subject: 'Chess club: 200 boards at once on Sunday, will it hold?',
    department: 'technical',
    service: null,
    priority: 3,
    status: 0,
    messages: [
      customer(
        ago(0, 20, 0),
        'On Sunday we play an open tournament over our site chess.other.example.com, 200 boards, perhaps 900 spectators. Normally there are 15. Will the small package hold that, or should we take a larger one for a day?',
      ),
    ],
  },
  {
    subject: 'Discount for a choir that is a registered charity',
    department: 'care',
    service: null,
    priority: 3,
    status: 3,
    messages: [
      customer(
        ago(70, 4, 0),
        'Is there a lower price for charities? The certificate of the tax office is attached.',
        {
          files: [
            {
              name: 'Certificate of charity.pdf',
              kind: 'pdf',
              text: 'CERTIFICATE\n\nThe Other Choir is a charity\nwithin the meaning of the law.',
            },
          ],
        },
      ),
      staff(
        care1,
        ago(69, 22, 0),
        'There is: 30 percent off all shared packages, for as long as the certificate is valid. Entered as of today.',
        { rating: 'good' },
      ),
      customer(ago(69, 20, 0), 'The choir sings your praise (in four parts).'),
      system(ago(69, 1, 0), closed),
    ],
  },
  {
    subject: 'Old guest book is full of advertisements',
    department: 'technical',
    service: null,
    priority: 3,
    status: 10,
    messages: [
      customer(
        ago(160, 4, 0),
        'Our guest book has 41,000 entries, of which perhaps 60 are guests. Can you help me find those?',
      ),
      staff(
        karim,
        ago(160, 1, 0),
        'Entries with a link: 40,912. Without: 88. I have exported the 88 as a text file into your home folder; the form now asks a small question before it accepts anything.',
      ),
      customer(ago(159, 5, 0), 'Found 61 friends in it, one of them from my school. Thank you.'),
      system(ago(150, 4, 0), archived),
    ],
  },
];
