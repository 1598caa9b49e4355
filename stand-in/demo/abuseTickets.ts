import type { DemoTicket } from './demoTicket.ts';
import { abuseDesk, ago, closed, customer, ivan, nadia, staff, system, toTechnical } from './thread.ts';

/** Violations that support registered, and attacks that the customer reports. */
export const abuseTickets: readonly DemoTicket[] = [
  {
    subject: 'Abuse report: spam from 203.0.113.18',
    department: 'technical',
    service: 502,
    priority: 1,
    status: 2,
    unread: true,
    abuse: {
      score: 25,
      action: 'suspend_item',
      deadlineInHours: 41,
      note: 'Second report this quarter',
    },
    messages: [
      staff(
        abuseDesk,
        ago(0, 7, 0),
        `Hello,

we received a report that **203.0.113.18** (db01.example.com) sends unsolicited mail. The report with full headers is attached. Between 01:10 and 05:40 we counted 12,400 connections from your server to port 25 of other machines.

Please

1. stop the sending,
2. find out how it came about,
3. tell us both, in this ticket, before the deadline.

We can help to look. If the sending goes on and we hear nothing, the server is cut off at the deadline, so that the rest of the network does not end up on blocklists.`,
        {
          files: [
            {
              name: 'report with headers.txt',
              kind: 'text',
              text: `Received: from db01.example.com (203.0.113.18) by trap.example.org with ESMTP; 01:12:44 +0000
From: "Parcel service" <notice@example.net>
Subject: Your parcel could not be delivered
X-Mailer: PHPMailer 5.2
X-PHP-Originating-Script: 33:cache-7.php

Your parcel waits. Confirm the fee of 1.99 within 24 hours.
`,
            },
          ],
        },
      ),
      customer(
        ago(0, 5, 30),
        `Oh no. I have stopped Postfix for now. \`/var/www/adminer/cache-7.php\` is not ours, I moved it away and kept it:

\`\`\`
-rw-r--r-- 1 www-data www-data 78412  cache-7.php
\`\`\`

How did it get there? And what about the deadline, does it stop now?`,
      ),
      staff(
        abuseDesk,
        ago(0, 3, 0),
        `Thank you for acting within the hour. Since 05:52 there has been no further connection.

How it came: your web log shows a \`POST /adminer/upload.php\` at 00:58, which needed no password. Three things still to do before I can lift the deadline:

- [ ] put a password in front of \`/adminer\`, or remove it
- [ ] change the passwords of the database users it knew
- [ ] look for other files of that night: \`find /var/www -newermt '1 day ago' -type f\`

Write here what you find, even if it is nothing. The deadline runs on until then, but nobody cuts off somebody who is answering.`,
      ),
    ],
  },
  {
    subject: 'Brute force on our SSH port from 203.0.113.200, which is yours',
    department: 'technical',
    service: 518,
    priority: 3,
    status: 2,
    messages: [
      customer(
        ago(26, 4, 0),
        `One of *your* addresses has been trying passwords on web02 for three days. 61,000 attempts so far. fail2ban deals with it, but you may want to know your customer.`,
        {
          files: [
            {
              name: 'auth.log.txt',
              kind: 'log',
              text: `03:11:02 web02 sshd[8812]: Failed password for invalid user oracle from 203.0.113.200 port 50122 ssh2
03:11:04 web02 sshd[8814]: Failed password for invalid user git from 203.0.113.200 port 50178 ssh2
03:11:06 web02 sshd[8816]: Failed password for root from 203.0.113.200 port 50231 ssh2
03:11:09 web02 sshd[8819]: Failed password for invalid user ftpuser from 203.0.113.200 port 50290 ssh2
`,
            },
          ],
        },
      ),
      system(ago(26, 3, 59), toTechnical),
      staff(
        abuseDesk,
        ago(25, 22, 0),
        'Thank you, we did want to know. The customer concerned had not noticed that their camera recorder had found a new hobby. It is offline.',
        { rating: 'good' },
      ),
      staff(
        abuseDesk,
        ago(24, 3, 0),
        'It has been quiet on our side for a day. Is it on yours? If so, archive this ticket or leave it to us. And should you wish to allow passwords no longer on web02 (keys only), two lines in `sshd_config` make the next recorder quite unimportant.',
      ),
    ],
  },
  {
    subject: 'Root password of web02 was changed and it was none of us',
    department: 'technical',
    service: 518,
    priority: 1,
    status: 2,
    messages: [
      customer(
        ago(13, 4, 0),
        'We cannot get into web02 as root any more. The password was changed yesterday evening at 22:14 by somebody; all three people here swear that it was not them. I am worried.',
      ),
      system(ago(13, 3, 59), toTechnical),
      staff(
        nadia,
        ago(13, 3, 40),
        `I take that seriously, so first the facts before we touch anything:

- the change was made **through the panel**, not on the machine
- by user *lukas*, at 22:14, from an address of your own office network
- the function used: *Reset root password*, the new one was sent to his mailbox

Could Lukas have pressed it without meaning to? It sits right beside *Open console*. If he says no, write "no" and we cut the machine off the network within five minutes and look further.`,
        { rating: 'good' },
      ),
      customer(
        ago(13, 3, 15),
        `He has gone pale and found the mail. He "thought that it only *shows* the password".

Would you please put those two buttons further apart? I am only half joking.`,
      ),
      staff(
        nadia,
        ago(12, 4, 0),
        'Half a joke accepted as a whole wish: the button asks before it acts from next week on. Please change the password once more, since it has been in a mailbox, and tell us if anything in the log of that evening still looks odd to you.',
      ),
    ],
  },
  {
    subject: 'Abuse report: phishing page on blog.example.org',
    department: 'technical',
    service: 505,
    priority: 1,
    status: 3,
    abuse: {
      score: 40,
      action: 'suspend_item',
      deadlineInHours: -2090,
      note: 'Page imitates the sign-in of a bank',
    },
    messages: [
      staff(
        abuseDesk,
        ago(88, 6, 0),
        `A bank has reported a copy of its sign-in page on your site:

\`https://blog.example.org/wp-content/uploads/secure/login.php\`

Since people lose money as long as it stands there, we have **renamed that one folder** to \`secure.blocked\` at once. Nothing else was changed. Please clean up and tell us how it got there; the deadline is in 24 hours.`,
      ),
      customer(
        ago(88, 3, 30),
        `I am horrified. It came through a gallery plugin that was last updated four years ago. Removed are: the plugin, two unknown users with admin rights, the folder. All passwords are new.

Did anybody fall for it?`,
      ),
      staff(
        abuseDesk,
        ago(88, 2, 0),
        `The log shows 61 visits and two submitted forms. The bank knows which accounts they were and has blocked them in time.

You were quick and thorough. I see no further files of that kind; the case is closed and the points lapse after six months.`,
        { rating: 'good' },
      ),
      system(ago(87, 22, 0), closed),
    ],
  },
  {
    subject: 'Abuse report: port scan from 203.0.113.77',
    department: 'technical',
    service: 504,
    priority: 2,
    status: 3,
    abuse: {
      score: 0,
      action: 'forward',
      deadlineInHours: -3560,
      note: 'Withdrawn: wrong address in the report',
    },
    messages: [
      staff(
        abuseDesk,
        ago(151, 5, 0),
        'We received a report that 203.0.113.77 scans port 3389 across whole networks. According to our records the address belongs to host02. Please look into it and answer within 48 hours.',
      ),
      customer(
        ago(151, 3, 0),
        `With respect: we gave 203.0.113.77 back **in February**, see your own confirmation. host02 has .52 and nothing else:

\`\`\`
$ ip -4 -brief addr show eth0
eth0  UP  203.0.113.52/27
\`\`\`

A threat of being cut off, for something that is not ours, is not a pleasant thing to read before breakfast.`,
      ),
      staff(
        ivan,
        ago(151, 1, 20),
        `You are right and we were wrong. The address went to somebody else in February, and the abuse records still had the old entry. The case is withdrawn, the points are zero, and I have asked for these records to be read from the live table rather than from a copy.

I apologise for the breakfast.`,
        { rating: 'good' },
      ),
      customer(ago(151, 0, 50), 'Accepted. Thank you for the quick reply.'),
      system(ago(150, 20, 0), closed),
    ],
  },
];
