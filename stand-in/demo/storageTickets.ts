import type { DemoTicket } from './demoTicket.ts';
import { ago, closed, customer, karim, nadia, petra, staff, system, theo, toTechnical } from './thread.ts';

/** Disks that fail or fill up, and data that has to come back from a backup. */
export const storageTickets: readonly DemoTicket[] = [
  {
    subject: 'RAID degraded on store01: sdb dropped out of md0',
    department: 'technical',
    service: 503,
    priority: 1,
    status: 1,
    messages: [
      customer(
        ago(0, 5, 40),
        `mdadm woke me up with this:

\`\`\`
md0 : active raid1 sda2[0] sdb2[1](F)
      976630464 blocks super 1.2 [2/1] [U_]
\`\`\`

The other disk counts reallocated sectors as well (17 since last week), which makes me nervous: these two are of the same batch. Full \`smartctl\` output attached. Please plan the exchange quickly, but **tell me before anybody pulls a disk**.`,
        {
          files: [
            {
              name: 'smartctl sdb.log',
              kind: 'log',
              text: `=== START OF READ SMART DATA SECTION ===
SMART overall-health self-assessment test result: FAILED!
Drive failure expected in less than 24 hours. SAVE ALL DATA.

ID# ATTRIBUTE_NAME          VALUE WORST THRESH TYPE      RAW_VALUE
  5 Reallocated_Sector_Ct   001   001   036    Pre-fail  4032
187 Reported_Uncorrect      001   001   000    Old_age   212
197 Current_Pending_Sector  096   096   000    Old_age   688
198 Offline_Uncorrectable   096   096   000    Old_age   688
`,
            },
          ],
        },
      ),
      system(ago(0, 5, 38), toTechnical),
      staff(
        karim,
        ago(0, 5, 5),
        `Hello, we see the same. \`sdb\` is dead, \`sda\` is old but passes its long test as of now.

Proposal:

1. you take a fresh backup first (we can give you 500 GB beside the rack for the night, free of charge)
2. we replace \`sdb\` with a new disk *of another maker*
3. rebuild, about three hours
4. then the same with \`sda\`, on a day that suits you

Does that work, and from when may we start?`,
      ),
      customer(
        ago(0, 4, 30),
        'It works. The dump to vault.example.net runs since your message, 61 % done. I will say so here when it is through; until then hands off, please.',
      ),
      staff(
        karim,
        ago(0, 4, 22),
        'Understood. The disk lies ready beside the rack, labelled with this ticket. Nobody touches the server before you say so.',
        {
          rating: 'good',
        },
      ),
      customer(
        ago(0, 2, 15),
        `Backup complete and read back once. **Go ahead with sdb.** Serial number ends in \`7Q4X\`, so that it is not the wrong one.`,
      ),
      staff(
        petra,
        ago(0, 1, 25),
        `Disk exchanged, serial compared twice. Rebuild has begun:

\`\`\`
[==>..................]  recovery = 11.3% (110359242/976630464) finish=158.4min speed=91140K/sec
\`\`\`

We keep the speed limited so that your shop stays quick. I watch it and write again when it is finished.`,
      ),
      customer(
        ago(0, 0, 52),
        'Thank you, Petra. Shop is fine so far, latency hardly moved. About `sda`: Sunday before nine would suit us.',
      ),
    ],
  },
  {
    subject: 'Disk full on db01, PostgreSQL has stopped',
    department: 'technical',
    service: 502,
    priority: 1,
    status: 2,
    unread: true,
    expenseCents: 1500,
    messages: [
      customer(
        ago(1, 19, 20),
        `PANIC: could not write to file "pg_wal/xlogtemp.4182": No space left on device

Nothing works. I deleted some old dumps in /root but it starts and dies again after a minute. Our dispatchers are writing orders on paper. HELP`,
      ),
      staff(
        nadia,
        ago(1, 19, 8),
        `I am on it. Please **do not delete anything inside the data directory**, above all nothing in \`pg_wal\`: it looks like logs and is not.

May I log in with the key that you stored for support? Answer with a plain yes and I start.`,
        { rating: 'good' },
      ),
      customer(ago(1, 19, 6), 'yes'),
      staff(
        nadia,
        ago(1, 18, 31),
        `It runs again. What happened:

| where | size |
|---|---|
| \`pg_wal\` | 148 GB |
| your tables | 22 GB |

A replication slot named \`reporting_old\` has had no reader for five weeks, and PostgreSQL keeps every change for it. I moved 6 GB of old nightly dumps to a temporary volume to get air; nothing is lost.

Dropping the slot gives the rest back at once:

\`\`\`sql
SELECT pg_drop_replication_slot('reporting_old');
\`\`\`

Whatever read from it will have to start afresh afterwards. Does anything still need it?`,
        { rating: 'good' },
      ),
      customer(
        ago(1, 17, 50),
        'That was the reporting box we gave back in spring. Nobody told the database, I suppose. Drop it.\n\nAnd thank you. I was quite short with you at the start.',
      ),
      staff(
        nadia,
        ago(1, 16, 5),
        `You were fine, and the orders come first.

Slot dropped, disk at 19 %. Your dumps are back in \`/root/dumps\`. I booked 15.00 EUR for work outside the maintenance plan, as in the price list.

One question before I leave this with you: shall we set \`max_slot_wal_keep_size = 20GB\`? Then a forgotten slot loses its place instead of stopping your dispatchers. It needs a reload, no restart.`,
      ),
    ],
  },
  {
    subject: 'Please restore /srv/orders as it was before 02:00, I ran the wrong script',
    department: 'technical',
    service: 516,
    priority: 1,
    status: 1,
    messages: [
      customer(
        ago(0, 8, 50),
        `I made a mistake and I need a calm person. At 02:14 I ran a clean-up script with the wrong path and it emptied \`/srv/orders\` on shop.example.net (about 41,000 small XML files, 3 GB).

What I did since: stopped the import, unmounted nothing, wrote nothing to that disk.
What I need: the directory **as of before 02:00**. It may go to \`/srv/orders.restored\`, I will compare it myself.`,
      ),
      system(ago(0, 8, 49), toTechnical),
      staff(
        petra,
        ago(0, 8, 15),
        `Calm person here. Stopping the import was exactly right.

There are three copies to choose from:

- snapshot of 00:30, complete
- nightly backup of 23:40, complete
- the replica, which alas has followed your script faithfully

I would take the snapshot of 00:30. Orders that came in between 00:30 and 02:14 will be missing from it; do your mail logs or the shop still hold them?`,
        { rating: 'good' },
      ),
      customer(
        ago(0, 8, 2),
        'The shop keeps a copy of each order for seven days, so that gap I can close. Snapshot of 00:30, please.',
      ),
      staff(
        petra,
        ago(0, 7, 10),
        `The copy to \`/srv/orders.restored\` is running, 26,300 of 41,118 files so far. Owners, times and modes are kept. I am still at it and write again when the count is equal on both sides.`,
      ),
    ],
  },
  {
    subject: 'Backups of buh.example.com have not run since the server was renamed',
    department: 'technical',
    service: 512,
    priority: 2,
    status: 3,
    expenseCents: 500,
    messages: [
      customer(
        ago(78, 7, 0),
        `We renamed buh-old to buh.example.com three weeks ago. Today I wanted to fetch a file and found that the newest backup is three weeks old. No warning, no mail, nothing.`,
      ),
      staff(
        karim,
        ago(78, 5, 45),
        `That should not be possible, and the fault is ours: the schedule goes by host name, and the alarm for missing backups went by the *same* name. So it watched a server that no longer existed.

A full backup is running now. May we keep an extra weekly copy for the next two months, at our cost, until you trust it again?`,
        { rating: 'bad' },
      ),
      customer(
        ago(77, 22, 0),
        'Please do. I would also like to get a mail for each backup, good or bad, from now on.',
      ),
      staff(
        karim,
        ago(77, 20, 30),
        'The backup is complete (84 GB) and one file from it was restored and compared as a test. Daily mails go to you from tonight. The schedule follows the number of the service now, which never changes. The fee shown here was booked before we understood whose fault it is; it is refunded on your balance.',
        { rating: 'good' },
      ),
      customer(ago(76, 1, 0), 'First mail arrived. Thank you for saying plainly what went wrong.'),
      system(ago(75, 22, 0), closed),
    ],
  },
  {
    subject: 'Restore of one single file: board-minutes.odt',
    department: 'technical',
    service: 514,
    priority: 3,
    status: 3,
    messages: [
      customer(
        ago(46, 5, 0),
        'Somebody overwrote `shared/board/board-minutes.odt` with an empty document last Thursday or Friday. Can we have the one from before, without rolling back everything else?',
        { author: theo },
      ),
      staff(
        petra,
        ago(46, 4, 20),
        `You can, and without us: in the file manager press *Versions* on the folder, or fetch it by command:

\`\`\`
restic -r sftp:vault.example.net:/backup restore 8f21c0de --include /shared/board/board-minutes.odt --target /tmp/restored
\`\`\`

Since you may not have a command line at hand, I did it: the file is beside the empty one as \`board-minutes (restored).odt\`, 48 kB.`,
        { rating: 'good' },
      ),
      customer(ago(46, 3, 55), 'It opens and it is the right one. Much obliged.', { author: theo }),
      system(ago(43, 4, 0), closed),
    ],
  },
];
