import type { DemoMessage, DemoTicket } from './demoTicket.ts';
import {
  ago,
  care1,
  closed,
  customer,
  ivan,
  karim,
  petra,
  staff,
  system,
  theo,
  toTechnical,
} from './thread.ts';

const preparation: readonly DemoMessage[] = [
  customer(
    ago(158, 5, 0),
    `We would like to leave our old host by the end of the month and bring **14 sites** to host02.example.net. Mostly small shops, two of them not small at all. List attached.

Questions:

1. Do you help with the move, and what does it cost?
2. How long will the large ones be offline? (82 GB and 61 GB of pictures)
3. Can mail stay where it is for now?`,
    {
      files: [
        {
          name: 'sites to move.txt',
          kind: 'text',
          text: `name                     php   database   files
www.example.com          8.3   2.1 GB     82 GB
shop.example.org         8.2   3.4 GB     61 GB
blog.example.org         8.3   120 MB     1.4 GB
bakery.example.com       8.1   80 MB      600 MB
choir.example.com        7.4   20 MB      200 MB   (old!)
intern.example.com       8.3   -          40 MB
and eight more under clients.example.net, all below 500 MB
`,
        },
      ],
    },
  ),
  system(ago(158, 4, 58), toTechnical),
  staff(
    ivan,
    ago(158, 2, 40),
    `Welcome, and thank you for the list: most people send us a login and good luck.

1. Two hours of it are free with a dedicated server, beyond that 45.00 EUR an hour. I estimate three and a half.
2. Minutes, not hours. We copy the pictures days before, and in the night itself only what changed.
3. Yes. We touch no MX record.

The one on PHP 7.4 worries me. Do you know whether it runs on anything newer?`,
    { rating: 'good' },
  ),
  customer(
    ago(158, 2, 0),
    'The choir. Their web master died two years ago and nobody dares to touch it. I doubt that it runs on 8.',
  ),
  staff(
    ivan,
    ago(158, 1, 20),
    `Then we put it into a cage of its own with 7.4, reachable but walled off from the other thirteen. That gives the choir time, and you a quiet conscience.`,
  ),
  customer(ago(157, 6, 0), 'I like you people already. When can we begin?'),
  staff(
    karim,
    ago(157, 4, 30),
    `From tomorrow. What I need from you:

- read access by SSH key on the old host (our key is at <https://www.example.net/keys/migration.pub>)
- the time to live of all 14 zones set to 300 seconds, at least a day before
- a night that suits you`,
  ),
  customer(
    ago(156, 8, 0),
    'Key is in. TTLs lowered for twelve; two domains belong to a client who is on holiday and has the password with him. Night: Tuesday to Wednesday would be good.',
  ),
  staff(
    karim,
    ago(156, 6, 0),
    'First copy has started: 140 GB at 38 MB/s, so about an hour. Let us leave those two for a second round, it costs nothing.',
  ),
  staff(
    karim,
    ago(156, 4, 10),
    `Copied. You can look at all fourteen now without anybody else seeing it. Put this into your hosts file:

\`\`\`
203.0.113.52  www.example.com shop.example.org blog.example.org
203.0.113.52  bakery.example.com choir.example.com intern.example.com
\`\`\``,
  ),
  customer(
    ago(155, 7, 0),
    `Looked at each of them. Thirteen are fine. \`bakery.example.com\` shows question marks instead of umlauts: "B?ckerei".`,
    {
      files: [
        {
          name: 'Bäckerei – Fragezeichen.png',
          kind: 'png',
          text: `WWW  BAKERY.EXAMPLE.COM

  B?CKEREI  AM  M?HLTOR
  BR?TCHEN   0,55
  N?SSE      2,40
  GE?FFNET BIS 18 UHR`,
        },
      ],
    },
  ),
  staff(
    karim,
    ago(155, 5, 30),
    `The dump said \`latin1\` and held UTF-8, an old disease. Read in anew with the right character set; the Nussecke has its ü where it belongs (and I am hungry now).`,
    { rating: 'good' },
  ),
  customer(
    ago(155, 5, 0),
    'It says Nüsse. A Nussecke has no ü, however hungry you are :) All is well now. Tuesday night then?',
  ),
];

const night: readonly DemoMessage[] = [
  staff(
    karim,
    ago(154, 7, 0),
    `Tuesday night, from 23:00. The order of things:

1. old sites go read-only, with a polite page
2. last difference of files, then databases
3. you change the A records, or we do if you delegate
4. I stay until the logs are dull`,
  ),
  system(ago(153, 9, 10), 'Planned work: migration of 12 sites, 23:00 to 03:00 UTC'),
  staff(karim, ago(153, 7, 55), 'Started. Polite page is up.'),
  customer(ago(153, 7, 20), 'Sitting here with tea. Records for the small ones changed.'),
  staff(
    karim,
    ago(153, 6, 45),
    'Eleven sites live, no errors. The big shop has 412 MB of changed pictures, four minutes more.',
  ),
  staff(
    karim,
    ago(153, 6, 36),
    '`shop.example.org` is live. First order through at 00:24, thirteen euros. Downtime of the shop: **9 minutes**.',
  ),
  customer(
    ago(153, 6, 30),
    'I ordered that myself to try it. But twenty seconds later a real one came. You are wonderful. Go to bed.',
  ),
  staff(
    petra,
    ago(152, 22, 0),
    `Good morning. I have set up nightly backups of the machine, 14 days back, first one complete. The restore of one site was tried out: bakery.example.com, 3 minutes.`,
  ),
  customer(
    ago(147, 5, 0),
    'The client is back from holiday, TTLs are down on the last two. Can they follow this week?',
  ),
  staff(
    karim,
    ago(147, 3, 40),
    'Both moved just now, since they are tiny: 40 seconds each. Please change the two A records.',
  ),
  customer(ago(147, 2, 30), 'Changed, both up. So all fourteen are home.'),
  customer(
    ago(146, 4, 0),
    'From bookkeeping: the estimate was 3.5 hours, two of them free. Will the rest come as an invoice of its own or with the monthly one?',
    { author: theo },
  ),
  staff(
    care1,
    ago(146, 2, 0),
    'With the monthly one: 1.5 hours, 67.50 EUR. Karim says the second hunt for umlauts was a pleasure and is on the house.',
    {
      rating: 'good',
    },
  ),
  customer(ago(146, 1, 30), 'Fair. Please close, and keep these people.'),
  system(ago(144, 2, 0), closed),
];

/** Moves from elsewhere and between machines. The first is one of the two long threads. */
export const migrationTickets: readonly DemoTicket[] = [
  {
    subject: 'Moving 14 sites from our old host to host02, without losing the shops for a day',
    department: 'technical',
    service: 504,
    priority: 2,
    status: 3,
    expenseCents: 6750,
    messages: [...preparation, ...night],
  },
];
