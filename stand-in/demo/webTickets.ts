import type { DemoTicket } from './demoTicket.ts';
import { ago, closed, customer, ivan, karim, nadia, staff, system } from './thread.ts';

/** Sites: certificates, PHP, slow pages, jobs that run at the wrong time. */
export const webTickets: readonly DemoTicket[] = [
  {
    subject: 'PHP 8.1 goes away: can all sites move to 8.3 over the weekend?',
    department: 'technical',
    service: 505,
    priority: 2,
    status: 2,
    messages: [
      customer(
        ago(5, 6, 0),
        `Your newsletter says that PHP 8.1 ends. We have nine sites on it. Could you switch them on Saturday, when nobody looks, and **back** if one of them breaks? We have no developer on Saturdays.`,
      ),
      staff(
        ivan,
        ago(5, 3, 0),
        `Better: we try before Saturday. I cloned all nine into a staging area and called every page of their sitemaps under 8.3.

- seven run without a word in the log
- \`forum.example.org\` logs 40 deprecations, works
- \`events.example.org\` stops:

\`\`\`
PHP Fatal error:  Uncaught TypeError: implode(): Argument #2 ($array) must be of type ?array, string given
in /htdocs/lib/calendar.php:212
\`\`\`

That line has its two arguments the old way round; swapping them cures it. May I, or would you rather have your developer do it?`,
        { rating: 'good' },
      ),
      customer(
        ago(4, 22, 0),
        'He says he would like to do it himself, and asks whether he can see the staging area.',
      ),
      staff(
        ivan,
        ago(4, 8, 30),
        `Gladly: <https://staging.example.org/events/>, user and password are in the panel under *Notes* of the service. The staging area stays until you tell us that it may go.

Does Saturday 06:00 stand, for the eight others?`,
      ),
    ],
  },
  {
    subject: 'Certificate expired overnight, every visitor sees a warning',
    department: 'technical',
    service: 511,
    priority: 1,
    status: 3,
    messages: [
      customer(
        ago(64, 2, 0),
        `www.example.com shows "Your connection is not private", NET::ERR_CERT_DATE_INVALID. We **paid** for the renewal two weeks ago!!`,
        {
          files: [
            {
              name: 'Warning in the browser.png',
              kind: 'png',
              text: `[!] YOUR CONNECTION IS NOT PRIVATE

ATTACKERS MIGHT BE TRYING TO STEAL YOUR
INFORMATION FROM WWW.EXAMPLE.COM

NET::ERR_CERT_DATE_INVALID
                       [ BACK TO SAFETY ]`,
            },
          ],
        },
      ),
      staff(
        nadia,
        ago(64, 1, 48),
        `You did, and it was renewed in time. But the web server was never told to read the new file. I reloaded it just now:

\`\`\`
$ openssl s_client -connect www.example.com:443 </dev/null | openssl x509 -noout -checkend 29000000
Certificate will not expire
\`\`\`

Visitors get the new one at once. I now look for why the reload was missed, so that it is not the same again next year.`,
      ),
      customer(ago(64, 1, 40), 'Works. That was quick. And why?'),
      staff(
        nadia,
        ago(63, 22, 0),
        `The reload is done by a hook named in \`/etc/letsrenew/hooks\`. In spring the file lost its *execute* bit when somebody edited it over SFTP. The renewal says "hook failed" and goes on as if nothing were the matter.

The bit is back, and a check from outside now warns us ten days before *any* certificate of yours ends, whatever the hook does.`,
        { rating: 'good' },
      ),
      system(ago(60, 20, 0), closed),
    ],
  },
  {
    subject: 'nginx: upstream <timed out> on 8080 & 8081, "110: Connection timed out"',
    department: 'technical',
    service: 501,
    priority: 2,
    status: 3,
    messages: [
      customer(
        ago(6, 5, 0),
        `Under load one of ten requests ends with 504:

\`\`\`
[error] 912#912: *48813 upstream timed out (110: Connection timed out) while reading response header
from upstream, client: 203.0.113.140, request: "GET /search?q=a&b=<c> HTTP/2.0", upstream: "http://localhost:8081/"
\`\`\`

\`proxy_read_timeout\` is 60s. Raising it to 120s only makes people wait longer for the same error.`,
      ),
      staff(
        karim,
        ago(6, 3, 10),
        `Raising it further would be the wrong end, I agree. What I see in the process list during your peaks: 10 of 10 workers are in the same query, \`LIKE '%…%'\` over 2.3 million rows, 70 seconds each. Everything else queues behind them.

A trigram index turns it from 70 s into 40 ms:

\`\`\`sql
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX CONCURRENTLY products_title_trgm ON products USING gin (title gin_trgm_ops);
\`\`\`

\`CONCURRENTLY\` so that the shop goes on selling meanwhile.`,
        { rating: 'good' },
      ),
      customer(ago(5, 20, 0), '> 40 ms\n\nI read that as optimism. It is 31. Thank you, case closed.'),
      system(ago(5, 18, 0), closed),
    ],
  },
  {
    subject: 'Cron job ran twice in the night of the clock change',
    department: 'technical',
    service: 501,
    priority: 3,
    status: 3,
    messages: [
      customer(
        ago(29, 6, 0),
        'In the night when the clocks went back our invoice run at 02:30 was executed twice. 312 people got two invoices. In spring it will not run at all, if I think it through?',
      ),
      staff(
        ivan,
        ago(29, 4, 0),
        `You think it through correctly. In local time 02:30 happens twice in autumn and never in spring. Two ways out:

1. Keep the jobs at an hour that always exists once: before 02:00 or after 03:00.
2. Run cron in UTC: \`CRON_TZ=UTC\` as the first line of the crontab.

And in any case: let the invoice run note which month it has billed, and refuse a second time. A clock is not the only thing that can press a button twice.`,
        { rating: 'good' },
      ),
      customer(
        ago(28, 5, 0),
        'We did both: 04:15, and a lock per month. The 312 people have got a letter with an apology and, for some reason, three of them paid twice.',
      ),
      system(ago(25, 4, 0), closed),
    ],
  },
  {
    subject: 'Website slow every night from 03:00 to 03:40',
    department: 'technical',
    service: 502,
    priority: 3,
    status: 3,
    messages: [
      customer(
        ago(176, 3, 0),
        'Our monitoring complains each night between 03:00 and 03:40: pages take 6 seconds rather than 0.3. By day all is well. Is it your backup?',
        {
          files: [
            {
              name: 'response times.png',
              kind: 'png',
              text: `RESPONSE TIME, SECONDS, ONE NIGHT

6 |             ****
4 |             ****
2 |            ******
0 |************      ******************
  +------------------------------------
   00    01    02    03    04    05   06`,
            },
          ],
        },
      ),
      staff(
        karim,
        ago(176, 1, 0),
        `Our backup is done by 00:20, so for once it is not us. At 03:00 your own crontab has three guests at the same table: \`pg_dump\`, the statistics, and a full text index. Each alone is harmless.

I would seat them at 01:00, 03:00 and 05:00. Say the word.`,
      ),
      customer(ago(175, 4, 0), 'The word.'),
      staff(karim, ago(175, 3, 30), 'Moved. I look at the curve tomorrow and write only if it is not flat.'),
      customer(ago(173, 5, 0), 'Flat as a lake since. Thanks.'),
      system(ago(172, 4, 0), closed),
    ],
  },
];
