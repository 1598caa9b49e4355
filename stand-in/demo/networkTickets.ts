import type { DemoTicket } from './demoTicket.ts';
import { ago, closed, customer, ivan, jonas, nadia, staff, system, toTechnical } from './thread.ts';

/** Addresses, routes, floods and firewalls. */
export const networkTickets: readonly DemoTicket[] = [
  {
    subject: 'Please enable IPv6 on three servers',
    department: 'technical',
    service: null,
    priority: 3,
    status: 0,
    messages: [
      customer(
        ago(0, 14, 5),
        `Hello,

no hurry with this one. Could you give us IPv6 on

- web01.example.com (501)
- db01.example.com (502)
- store01.example.com (503)

A /64 each is plenty. Reverse DNS should be the same names as for IPv4. We will set the AAAA records ourselves, once we have seen it answer for a week or so.

Kind regards
Dana`,
      ),
    ],
  },
  {
    subject: 'DDoS towards 203.0.113.40, shop unreachable',
    department: 'technical',
    service: 516,
    priority: 1,
    status: 1,
    messages: [
      customer(
        ago(1, 3, 30),
        `Somebody is flooding us. \`iftop\` shows the line full with UDP from everywhere, source port 123. We got a mail before it began ("pay or it gets worse"). We will not pay.

How do we get the shop back?`,
        {
          files: [
            {
              name: 'threat mail, headers removed.txt',
              kind: 'text',
              text: `Subject: your shop

we have seen shop.example.net. today is a small test.
if you want no second one, wait for our next message.
`,
            },
            {
              name: 'iftop.png',
              kind: 'png',
              text: `INTERFACE ETH0            PEAK       LAST 10S
203.0.113.40:443    <=    948 Mb     941 Mb
  UDP SRC PORT 123        911 Mb     905 Mb
  TCP DST PORT 443         37 Mb      36 Mb
SOURCES SEEN: 18,204`,
            },
          ],
        },
      ),
      system(ago(1, 3, 29), toTechnical),
      staff(
        jonas,
        ago(1, 3, 16),
        `We see 4.1 Gbit/s of NTP reflection, aimed at your one address. Your server itself is fine, it is the line that is full.

Since two minutes ago the traffic goes through the scrubbing centre. UDP from port 123 is dropped there; TCP to 443 and 80 passes. Please try the shop from outside.

And thank you for the mail. Not paying is right. Keep the original with all headers for the police.`,
        { rating: 'good' },
      ),
      customer(
        ago(1, 3, 2),
        'Shop is back! Slow pictures, but orders come in. Can I do anything on the server?',
      ),
      staff(
        jonas,
        ago(1, 2, 44),
        `Yes, one thing: mail and backups of this machine leave by the same address. If you move outgoing connections to the second one (203.0.113.41), they get out of the way of the filter.

\`\`\`
ip route replace default via 203.0.113.33 dev eth0 src 203.0.113.41
\`\`\`

We keep the filter on for 24 hours after the last packet and watch it tonight.`,
      ),
      customer(
        ago(1, 1, 40),
        'Done, backups run over .41. Another mail has come just now, it says 20:00. Will you have somebody awake at 20:00? I certainly shall be.',
      ),
      staff(
        jonas,
        ago(1, 1, 25),
        `I am here until ten myself, and Nadia takes over from me with the screen already open. The second wave is hardly ever the same as the first, so we have armed three more filters:

1. SYN floods to 443
2. fragments
3. too many requests from one address to one page

If something *real* is held up by one of them, tell us at once; that is the one thing we cannot see from here.`,
      ),
      staff(
        nadia,
        ago(0, 20, 10),
        `They were four minutes late. 2.7 Gbit/s of SYN packets, in the filter after 40 seconds. Seven minutes later they changed to HTTP: 9,000 requests a second for \`/search?q=\`. Your shop did not notice the first, and was slow for about a minute with the second.`,
        { rating: 'good' },
      ),
      customer(
        ago(0, 19, 40),
        'I saw the minute. But now a real buyer writes that the search answers him "429 Too Many Requests". He types fast, I admit.',
      ),
      staff(
        nadia,
        ago(0, 19, 20),
        'The limit was 5 a second for everybody. It is 20 now for visitors who have something in their basket, and 5 for the rest. Ask him to try again, please.',
      ),
      customer(
        ago(0, 19, 5),
        'He has found his coffee grinder and bought it. Good night to you both, as far as you have nights.',
      ),
      staff(
        jonas,
        ago(0, 8, 0),
        'Good morning. The last packet came at ten to midnight. As promised the filters stay for 24 hours after that. Total on your side: eleven minutes offline, one slow one, no data touched.',
      ),
      customer(
        ago(0, 1, 40),
        'A third mail. Now they want half, and call it a discount. I answer nothing, right? And can you give me a short text about what happened, for our customers? Nothing technical, they only want to know whether their data are safe.',
      ),
    ],
  },
  {
    subject: 'Firewall rule locked me out of host02',
    department: 'technical',
    service: 504,
    priority: 1,
    status: 2,
    unread: true,
    messages: [
      customer(
        ago(0, 6, 10),
        `I am ashamed. I typed

    nft add rule inet filter input tcp dport 22 drop

where I meant *another* machine's terminal. Web still works. I cannot get in, and there is no KVM on this one. Rebooting might help as I did not save the rule, but a check of the big data volume is at 70 % and I do not dare.`,
      ),
      system(ago(0, 6, 9), toTechnical),
      staff(
        jonas,
        ago(0, 5, 48),
        `No reason to be ashamed, and good that you thought of the volume first. Do not reboot.

A technician can plug in a KVM in about half an hour. You would then get a link for two hours, protected by a one-time password to the mobile number in your profile. Shall we?`,
        { rating: 'good' },
      ),
      customer(ago(0, 5, 40), 'Yes please.'),
      staff(
        jonas,
        ago(0, 5, 4),
        `The KVM hangs on host02, the link and the password are with you by text message. To take out just that one rule:

\`\`\`
nft -a list chain inet filter input      # shows "handle 17" or the like
nft delete rule inet filter input handle 17
\`\`\`

For next time: \`at now + 5 minutes <<< 'nft -f /etc/nftables.conf'\` before you change anything, and \`atrm\` when you still have your prompt. Please tell us when you are in, so that we can take the KVM away.`,
      ),
    ],
  },
  {
    subject: 'AAAA record is set but nothing answers over IPv6',
    department: 'technical',
    service: 505,
    priority: 2,
    status: 3,
    messages: [
      customer(
        ago(97, 4, 0),
        `blog.example.org has an AAAA record to 2001:db8:4:17::80 since yesterday. From my phone the page takes 20 seconds, from the office (no IPv6) it is quick. \`curl -6\`:

\`\`\`
* Trying [2001:db8:4:17::80]:443...
* connect to 2001:db8:4:17::80 port 443 failed: Connection timed out
\`\`\``,
      ),
      staff(
        jonas,
        ago(97, 2, 50),
        `The address in your zone is \`2001:db8:4:17::80\`, the one of the web server is \`2001:db8:4:71::80\`. Two digits changed places. Phones try the wrong one first, wait, and fall back.

Shall I correct the record? It is valid for an hour, so phones recover within that time.`,
        { rating: 'good' },
      ),
      customer(
        ago(97, 2, 30),
        'I have looked at that line at least fifteen times. Corrected it myself, and it is quick now. Please close.',
      ),
      system(ago(97, 1, 0), closed),
    ],
  },
  {
    subject: 'Reverse DNS for 203.0.113.17',
    department: 'technical',
    service: 501,
    priority: 3,
    status: 3,
    messages: [
      customer(ago(19, 7, 0), 'PTR of 203.0.113.17 → web01.example.com please.'),
      staff(
        ivan,
        ago(19, 6, 30),
        `Set:

\`\`\`
17.113.0.203.in-addr.arpa. 3600 IN PTR web01.example.com.
\`\`\`

The other way round it fits already. You can also change it yourself, in *Services → Addresses*.`,
      ),
      customer(ago(19, 6, 25), 'Thx'),
      system(ago(16, 6, 0), closed),
    ],
  },
  {
    subject: 'Nine terabytes of traffic on a blog that nobody reads',
    department: 'technical',
    service: 505,
    priority: 2,
    status: 3,
    messages: [
      customer(
        ago(54, 3, 0),
        'Your mail says that blog.example.org used 9.2 TB this month. We have perhaps two hundred readers. Either your counter is wrong or something is.',
      ),
      staff(
        nadia,
        ago(54, 1, 15),
        `The counter is right, I am afraid. One file makes up 98 % of it: \`/media/trailer-4k.mp4\`, 1.4 GB, embedded in a forum in another country and played over and over.

| day | requests | volume |
|---|---|---|
| before | 40 | 2 GB |
| since the 9th | 640 | 900 GB |

I have set nothing. Two cures: refuse foreign referrers for \`/media/\` (I can send you the three lines), or move the film elsewhere. Traffic of this month is not charged, as this was clearly no wish of yours.`,
        { rating: 'good' },
      ),
      customer(
        ago(53, 20, 0),
        'So somebody did watch it after all. We moved the film. Please send me the three lines too, and thank you for the traffic.',
      ),
      staff(
        nadia,
        ago(53, 18, 40),
        `Here they are, for \`.htaccess\` in \`/media\`:

\`\`\`apache
RewriteEngine On
RewriteCond %{HTTP_REFERER} !^$
RewriteRule \\.mp4$ - [F]
\`\`\`

Put a line \`RewriteCond %{HTTP_REFERER} !^https://blog\\.example\\.org/\` before the last one, so that your own pages go on playing it.`,
      ),
      system(ago(50, 18, 0), closed),
    ],
  },
];
