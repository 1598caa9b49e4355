import type { DemoTicket } from './demoTicket.ts';
import { ago, customer, karim, nadia, staff, system, toTechnical } from './thread.ts';

/** Mail that is refused, and mailboxes that are full. */
export const mailTickets: readonly DemoTicket[] = [
  {
    subject: 'Mail from mail.example.com is refused: 203.0.113.24 is on a blocklist',
    department: 'technical',
    service: 510,
    priority: 1,
    status: 1,
    messages: [
      customer(
        ago(0, 22, 0),
        `All mail to two of our largest customers comes back since noon:

\`\`\`
<purchase@example.net>: host mx1.example.net said:
    550 5.7.1 Service unavailable; client [203.0.113.24] blocked using
    dnsbl.example.org (in reply to RCPT TO command)
\`\`\`

We have sent no newsletter and no spam. Offers and invoices do not arrive, so this is urgent.`,
        {
          files: [
            {
              name: 'Unzustellbar.eml.txt',
              kind: 'text',
              text: `From: MAILER-DAEMON@mail.example.com
To: orders@example.com
Subject: Undelivered Mail Returned to Sender

<purchase@example.net>: host mx1.example.net said: 550 5.7.1 Service unavailable;
client [203.0.113.24] blocked using dnsbl.example.org
Reporting-MTA: dns; mail.example.com
Action: failed
Status: 5.7.1
`,
            },
          ],
        },
      ),
      system(ago(0, 21, 59), toTechnical),
      staff(
        nadia,
        ago(0, 21, 10),
        `The list is right, alas: between 11:20 and 11:50 your mailbox \`info@example.com\` sent 3,811 messages through a login from a country where I believe you have no office.

What I have done:

- password of \`info@\` changed to a random one, all its sessions ended
- the 209 messages still waiting in the queue are set aside, not deleted
- your other mail goes out by 203.0.113.25 for now, which is clean

Please set a new password for \`info@\` in the panel, and look whether the same one was in use elsewhere.`,
        { rating: 'good' },
      ),
      customer(
        ago(0, 20, 30),
        `That mailbox is used by three people with one password, and the password is on a note at the till. I know, I know.

New one is set, each of the three gets a mailbox of their own tomorrow. When will .24 be clean?`,
      ),
      staff(
        nadia,
        ago(0, 19, 45),
        `No lecture from me, the note at the till is a classic.

I have asked for the removal and said what happened. They look at it by hand; usually half a day. I am still with it and move you back as soon as it is gone.`,
      ),
      customer(
        ago(0, 9, 30),
        'Anything new? dnsbl.example.org still shows it here. The detour over .25 works, apart from one customer who greylists us for an hour.',
      ),
    ],
  },
  {
    subject: 'Mailbox sales@ is full every Friday although we keep deleting',
    department: 'technical',
    service: 510,
    priority: 2,
    status: 2,
    messages: [
      customer(
        ago(9, 5, 0),
        'sales@example.com has 10 GB and is full about every Friday. We delete the large ones each week, yet the number hardly falls. Where does it go?',
      ),
      staff(
        karim,
        ago(9, 3, 20),
        `Into the bin, where it stays: deleted mail moves to *Trash*, and *Trash* counts. At the moment:

| folder | size |
|---|---|
| INBOX | 1.2 GB |
| Sent | 2.9 GB |
| Trash | **5.6 GB** |

Shall I empty *Trash* of everything older than 30 days, and let that happen by itself every night?`,
      ),
      customer(
        ago(8, 2, 0),
        'Please wait, a colleague files old offers in the bin. I am not joking. I will speak with him first.',
      ),
      staff(
        karim,
        ago(7, 6, 15),
        'We have seen worse places. I touch nothing. When his offers have found a folder, tell us here and I set the nightly cleaning up.',
      ),
    ],
  },
];
