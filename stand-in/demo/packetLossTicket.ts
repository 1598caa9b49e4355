import type { DemoMessage, DemoTicket } from './demoTicket.ts';
import { ago, customer, ivan, jonas, lukas, nadia, staff, system, toTechnical } from './thread.ts';

const search: readonly DemoMessage[] = [
  customer(
    ago(38, 4, 0),
    `Since last week our shop (store01) loses its connection to the database (db01) several times a day, for ten to forty seconds. Both are with you, both are idle when it happens.

I put an \`mtr\` beside it. Between the two there is one hop of yours, and that is where the packets stay:

\`\`\`
HOST: store01              Loss%   Snt   Last   Avg  Best  Wrst StDev
  1. 203.0.113.33           0.0%  1000    0.3   0.3   0.2   1.9   0.1
  2. 203.0.113.65           2.3%  1000    0.4   0.6   0.3  41.0   2.7
  3. db01.example.com       2.3%  1000    0.5   0.7   0.4  44.2   2.9
\`\`\``,
  ),
  system(ago(38, 3, 59), toTechnical),
  staff(
    jonas,
    ago(38, 2, 30),
    `Thank you for the trace, that saves a day. I see no errors on the ports of your two machines. Could you note the exact times of the next few drop-outs? I lay the counters of the switch beside them.`,
  ),
  customer(
    ago(37, 3, 10),
    `Times (UTC), from the shop's log:

- 09:41:07, 22 s
- 13:12:50, 11 s
- 13:58:31, 38 s
- 21:03:02, 14 s`,
  ),
  staff(
    jonas,
    ago(37, 1, 0),
    `At 13:58 one of the two uplinks between the racks counted 4,112 CRC errors within half a minute, at 09:41 and 21:03 a few hundred. At 13:12 nothing. So three of four fit. We replace the cable of that uplink tonight between 02:00 and 03:00; the other uplink carries everything meanwhile, you should notice nothing.`,
    { rating: 'good' },
  ),
  system(ago(36, 15, 0), 'Planned work: exchange of a cable between two racks, 02:00 to 03:00 UTC'),
  staff(
    nadia,
    ago(36, 13, 50),
    'Cable replaced at 02:20. Error counters set to zero, still zero an hour later.',
  ),
  customer(
    ago(35, 5, 0),
    'Quiet for a day. I keep my fingers crossed and the ticket open for a week, if you do not mind.',
  ),
  staff(jonas, ago(35, 4, 10), 'We do not mind at all.'),
  customer(
    ago(32, 6, 30),
    `It is back: four times today, the longest **51 seconds**. And it is not only the database: a plain ping from web01 to db01 breaks off at the same moments.`,
  ),
  staff(
    jonas,
    ago(32, 5, 0),
    `Then the cable was not it, or not alone. Counters of the uplinks are clean today. May I ask for two things?

1. \`ethtool -S eth0 | grep -iE 'err|drop|fifo'\` on both machines, before and after a drop-out
2. whether the connection dies in both directions; \`tcpdump\` on both ends for one event would show it`,
  ),
  customer(
    ago(31, 8, 0),
    `I am Lukas, I do the network for Dana. Here is one event with \`tcpdump\` on both sides. Store01 sends, db01 receives **and answers**, the answers do not arrive. So one direction only, db01 to store01.`,
    {
      author: lukas,
      files: [
        {
          name: 'both ends 14-02-11.log',
          kind: 'log',
          text: `db01    14:02:11.203411 IP store01.41822 > db01.5432: Flags [P.], seq 1:74, length 73
db01    14:02:11.203688 IP db01.5432 > store01.41822: Flags [.], ack 74, length 0
store01 14:02:11.203290 IP store01.41822 > db01.5432: Flags [P.], seq 1:74, length 73
store01 14:02:11.407102 IP store01.41822 > db01.5432: Flags [P.], seq 1:74, length 73
db01    14:02:11.407390 IP store01.41822 > db01.5432: Flags [P.], seq 1:74, length 73
db01    14:02:11.407401 IP db01.5432 > store01.41822: Flags [.], ack 74, length 0
store01 (nothing from db01 until 14:02:49)
`,
        },
      ],
    },
  ),
  staff(
    jonas,
    ago(31, 6, 20),
    `Lukas, this is gold. One direction only and only some pairs of machines: that smells of the *hash* by which the two uplinks share the work. Pairs that fall on the second link suffer, the others never notice.

I take the second link out of the group for 24 hours. If you have peace, we have the culprit.`,
    { rating: 'good' },
  ),
  customer(ago(30, 5, 0), 'Peace. Not one lost packet in 22 hours and 1.1 million pings.', { author: lukas }),
];

const cure: readonly DemoMessage[] = [
  staff(
    jonas,
    ago(30, 3, 0),
    `And it is the second link, then. Since the cable is new, the optics remain. The one on the far side sends at −9.1 dBm where −3 would be healthy, but only when the rack is warm, which explains the hours of the day.

Both modules are ordered; they do not lie in our store here. Until they come you run over one link. It is at 30 % in the evening, so there is room.`,
  ),
  customer(ago(30, 2, 40), 'Good find. How long do optics take?', { author: lukas }),
  staff(jonas, ago(30, 2, 30), 'Five to seven working days, they say.'),
  customer(
    ago(19, 4, 0),
    'Eleven days now. It runs well on one link, but I would not like to be on one link when that one decides to retire.',
  ),
  staff(
    ivan,
    ago(19, 2, 0),
    `Jonas is away this week, so I looked after it: the parcel went to our other site by mistake. It is on the van today. I have entered the exchange for tomorrow night.`,
    { rating: 'bad' },
  ),
  system(ago(18, 9, 0), 'Planned work: exchange of optical modules, 01:00 to 03:00 UTC'),
  staff(
    nadia,
    ago(18, 6, 30),
    `Both modules exchanged at 01:35. Levels now −2.8 and −3.1 dBm. The second link is **not** back in the group yet; I want Jonas to see a day of clean counters first.`,
  ),
  customer(ago(18, 1, 0), 'Sensible. Thank you for not rushing it.'),
  staff(
    jonas,
    ago(14, 3, 0),
    'Back, and sorry about the parcel. Three clean days, so the second link joined the group ten minutes ago. Please keep your ping running.',
  ),
  customer(
    ago(9, 2, 0),
    `Five days, no drop-out longer than the log can see. One thing though: since you put the link back, the *round trip* between the two jumps between 0.4 and 1.9 ms. It harms nothing, I would just like to understand it.`,
    {
      author: lukas,
      files: [
        {
          name: 'round trip.png',
          kind: 'png',
          text: `RTT STORE01 > DB01, LAST 60 MINUTES, MS

2.0 |      **        **          ***
1.5 |      **        **          ***
1.0 |      **        **          ***
0.5 |******  ********  **********   ****
0.0 +------------------------------------
     0     10    20    30    40    50   60`,
        },
      ],
    },
  ),
  staff(
    jonas,
    ago(9, 0, 30),
    `That is the longer way: when the first switch is busy it sends a share over the neighbour rack. By design, but 1.9 ms is more than it should cost. I have asked the vendor whether the firmware that we run knows better; an answer usually takes a week.`,
  ),
  customer(ago(1, 22, 0), 'Any news from the vendor? No pressure, I only do not want it to fall asleep.', {
    author: lukas,
  }),
  staff(
    jonas,
    ago(0, 21, 0),
    `There is: they know it, and the next firmware weighs the two ways better. We test it in our laboratory this week and roll it out by night afterwards. **I keep this ticket with me until it is done** and write before each step.`,
  ),
  customer(ago(0, 4, 10), 'Perfect. For the record: 31 days ago I wanted to move away. I do not any more.'),
];

/** The long search for a fault that came and went, with two people on the customer's side. */
export const packetLossTicket: DemoTicket = {
  subject: 'Packet loss between store01 and db01, a few seconds, several times a day',
  department: 'technical',
  service: 503,
  priority: 2,
  status: 1,
  messages: [...search, ...cure],
};
