import type { DemoTicket } from './demoTicket.ts';
import { ago, care2, closed, customer, ivan, karim, staff, system, toCare, toTechnical } from './thread.ts';

/** Machines that do not start or do not answer. */
export const serverTickets: readonly DemoTicket[] = [
  {
    subject: 'web02 does not answer at all, not even to ping',
    department: 'technical',
    service: 518,
    priority: 1,
    status: 0,
    messages: [
      customer(
        ago(0, 0, 20),
        `Hi,

web02.example.com (203.0.113.19) went silent about ten minutes ago. The panel still says **running**, but:

\`\`\`
$ ping -c 3 203.0.113.19
3 packets transmitted, 0 received, 100% packet loss
$ ssh -v root@web02.example.com
debug1: Connecting to web02.example.com port 22.
ssh: connect to host web02.example.com port 22: Connection timed out
\`\`\`

The console opens but shows only a cursor and takes no keys. I have **not** pressed reset yet, because there is a half-finished import on it and I would rather not lose it. Is something wrong with the node underneath, or shall I just restart it?

All customer sites are down, so I am watching this ticket.`,
      ),
    ],
  },
  {
    subject: 'VPS does not boot after the kernel update',
    department: 'technical',
    service: 501,
    priority: 1,
    status: 2,
    unread: true,
    messages: [
      customer(
        ago(4, 9, 0),
        `Since the **kernel update** of last night the machine stops at:

\`\`\`
[    3.114027] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)
\`\`\`

1. Reboot from the panel did not help
2. Rescue mode works, and the data are there
3. I touched nothing but \`apt upgrade\`

Screenshot and boot log attached.`,
        {
          files: [
            {
              name: 'console after reboot.png',
              kind: 'png',
              text: `[    3.081] List of all partitions:
[    3.102] No filesystem could mount root, tried:
[    3.114] Kernel panic - not syncing: VFS: Unable to
           mount root fs on unknown-block(0,0)
[    3.115] CPU: 1 PID: 1 Comm: swapper/0 Not tainted
[    3.119] ---[ end Kernel panic - not syncing ]---`,
            },
            {
              name: 'boot log (ночь).txt',
              kind: 'text',
              text: `Loading Linux 6.1.0-42-amd64 ...
Loading initial ramdisk ...
error: premature end of file /boot/initrd.img-6.1.0-42-amd64
[    0.000000] Linux version 6.1.0-42-amd64
[    3.102113] No filesystem could mount root, tried:
[    3.114027] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)
`,
            },
          ],
        },
      ),
      system(ago(4, 8, 58), toTechnical),
      staff(
        ivan,
        ago(4, 8, 13),
        `Hello,

the second line of your log is the interesting one: the initrd is cut off. My guess is that \`/boot\` was full when it was written.

May we boot the *older* kernel from the menu and look at \`/boot\` from there? That takes about five minutes and changes nothing on your disk.`,
        { rating: 'good' },
      ),
      customer(ago(4, 8, 5), 'Yes, please.'),
      staff(
        ivan,
        ago(4, 7, 20),
        `It is up on 6.1.0-40, and your sites answer. As suspected:

\`\`\`
# df -h /boot
Filesystem      Size  Used Avail Use% Mounted on
/dev/vda1       236M  236M     0 100% /boot
\`\`\`

There are nine kernels in there. We have not removed anything. Shall we, or would you like to?`,
      ),
      customer(
        ago(0, 2, 10),
        'Sorry for the silence, I was travelling. Please remove the old ones and write the new initrd, then reboot into 6.1.0-42 so that I can sleep.',
      ),
      staff(
        ivan,
        ago(0, 0, 36),
        `Done, in this order:

- removed seven old kernels with \`apt autoremove --purge\`, kept -40 and -42
- \`update-initramfs -u -k 6.1.0-42-amd64\`, 41 MB, complete this time
- checked the root file system while it was unmounted: clean, report attached
- rebooted: **6.1.0-42, all services active**

Please have a look at your sites. If all is well you can archive this ticket.`,
        {
          files: [
            {
              name: 'fsck-report.pdf',
              kind: 'pdf',
              text: `File system check, web01.example.com, /dev/vda2

Pass 1: Checking inodes, blocks, and sizes
Pass 2: Checking directory structure
Pass 3: Checking directory connectivity
Pass 4: Checking reference counts
Pass 5: Checking group summary information

/dev/vda2: 214311/2621440 files (0.4% non-contiguous), 6120034/10485248 blocks
Result: clean, nothing repaired`,
            },
          ],
        },
      ),
    ],
  },
  {
    subject: 'Third outage in a month. I want an explanation, not an apology',
    department: 'care',
    service: 503,
    priority: 2,
    status: 1,
    messages: [
      customer(
        ago(6, 4, 0),
        `This is the third time in four weeks that store01 was gone during business hours:

* 38 minutes, "power supply"
* 12 minutes, "maintenance on a switch" that nobody announced
* yesterday 1 h 50 min, and your status page said *all systems operational* the whole time

Each time I got a friendly text and a line about how important we are. We lost about forty orders yesterday. I want to know what broke, why it was not noticed, and what you change. And I want to know what the contract is worth.`,
      ),
      system(ago(6, 3, 59), toCare),
      staff(
        care2,
        ago(6, 1, 30),
        `You are right to ask, and I will not send you a fourth friendly text.

I have asked our network and data centre teams for a written account of all three outages, with times. I expect it within three working days and will put it here unabridged. The credit due under the contract comes without your asking; I will name the amount in the same message.`,
      ),
      customer(
        ago(5, 22, 15),
        'Fine. Three working days then. Please include why the status page stayed green: my own customers believed it more than they believed me.',
      ),
      staff(
        care2,
        ago(4, 20, 0),
        `A part of it ahead of time, since it concerns you most: the status page reads from the same rack that had failed, so it could not know. That is simply wrong and it is being moved now.

The account of the three outages is written and being checked for errors. **We are still working on it**, nothing is needed from you.`,
      ),
    ],
  },
  {
    subject: 'Console shows nothing but a black screen',
    department: 'technical',
    service: 513,
    priority: 3,
    status: 3,
    messages: [
      customer(ago(11, 3, 0), 'The VNC console of our test machine is black. SSH works. Tried two browsers.'),
      staff(
        karim,
        ago(11, 2, 12),
        `The machine blanks its screen after ten minutes. Click into the black and press **Shift**, not Space: Space would go to whatever is waiting there.

To switch the blanking off for good: \`setterm -blank 0\`, or \`consoleblank=0\` on the kernel line.`,
        { rating: 'good' },
      ),
      customer(ago(11, 2, 5), 'Well. That is a little embarrassing. Thanks!'),
      staff(karim, ago(11, 1, 50), 'Happens to us twice a week, in both directions. I close this one.'),
      system(ago(11, 1, 49), closed),
    ],
  },
  {
    subject: 'Rescue system: how do I mount an LVM volume?',
    department: 'technical',
    service: 504,
    priority: 2,
    status: 3,
    messages: [
      customer(
        ago(132, 6, 0),
        `I am in the rescue system of host02 and want to fix a typo in \`/etc/fstab\`. \`mount /dev/sda3 /mnt\` says *unknown filesystem type 'LVM2_member'*. What now?`,
      ),
      staff(
        ivan,
        ago(132, 5, 28),
        `The partition holds a volume group, so wake that up first:

\`\`\`bash
vgscan
vgchange -ay
lvs                              # shows the names, yours is probably vg0/root
mount /dev/vg0/root /mnt
nano /mnt/etc/fstab
umount /mnt && vgchange -an
\`\`\`

The last line matters: leave no volume active when you reboot. And keep \`nofail\` on everything in fstab that the system can live without; then a typo costs you a warning instead of a night.`,
        { rating: 'good' },
      ),
      customer(
        ago(132, 4, 40),
        'Back up. `nofail` added to all three data volumes. Best answer I have had from any support this year.',
      ),
      system(ago(129, 4, 0), closed),
    ],
  },
];
