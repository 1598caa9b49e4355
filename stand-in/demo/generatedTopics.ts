/** What a generated ticket is about. Places to fill: {host}, {address}, {invoice}, {percent} (81 to 99) and {count} (10 to 59). */
export interface GeneratedTopic {
  subject: string;
  department: 'technical' | 'care';
  opening: string;
  answer: string;
}

export const generatedTopics: readonly GeneratedTopic[] = [
  {
    subject: '{host}: disk is {percent} % full',
    department: 'technical',
    opening:
      'The root disk of {host} is at {percent} % and grows by the hour. I cannot see what does it. Could you look?',
    answer:
      'It is the journal: `journalctl --disk-usage` says {count} GB. I have limited it with `SystemMaxUse=1G` and the rest is free again.',
  },
  {
    subject: 'Reverse DNS for {address}',
    department: 'technical',
    opening: 'Please point {address} back to {host}.',
    answer: 'Set, valid within the hour. Forward and reverse agree:\n\n`{address}` ↔ `{host}`',
  },
  {
    subject: '{host} unreachable for {count} minutes',
    department: 'technical',
    opening: '{host} ({address}) does not answer. Ping works, SSH and web do not. What is going on?',
    answer:
      'The machine had run out of memory and was busy swapping. I ended the largest process (a search index) after saving its log; {host} answers again.',
  },
  {
    subject: 'Certificate of {host} is about to end',
    department: 'technical',
    opening:
      'A mail says that the certificate of {host} ends in {count} days, although it ought to renew itself.',
    answer:
      'The renewal failed because {host} had two A records, one of them old. With the old one gone it renewed at once.',
  },
  {
    subject: 'Load of {host} is at {count} for no reason',
    department: 'technical',
    opening: 'Nothing runs on {host}, yet the load is {count}. `top` shows hardly any CPU in use.',
    answer:
      'Processes waiting for a disk count as load, too. An unreachable network drive held them all; I unmounted it with `umount -l`.',
  },
  {
    subject: 'Please open port 91{count} on {host}',
    department: 'technical',
    opening: 'Our monitoring needs TCP 91{count} on {host}, only from {address}.',
    answer:
      'Open for {address} and for nobody else. The rule carries the number of this ticket as its comment.',
  },
  {
    subject: 'Restore a directory on {host}',
    department: 'technical',
    opening: 'Somebody deleted `/srv/data/{count}` on {host} yesterday. Can it be brought back?',
    answer:
      'It lies beside its old place as `{count}.restored`, from the backup of last night, owners and times kept.',
  },
  {
    subject: 'Mail from {host} ends in the spam folder',
    department: 'technical',
    opening: 'Order confirmations from {host} are taken for spam by most recipients. SPF is set, I believe.',
    answer:
      'SPF is set, but for the old address. I added `ip4:{address}` and a DKIM key; a test message came through with full marks.',
  },
  {
    subject: 'Slow queries on {host}',
    department: 'technical',
    opening:
      'A page that took half a second takes {count} seconds now. We changed nothing but the number of customers.',
    answer:
      'The table outgrew the memory of its index. With an index over two columns instead of two over one the page is back under half a second.',
  },
  {
    subject: 'IPv6 on {host}',
    department: 'technical',
    opening: 'Could {host} get an IPv6 address, and the reverse entry with it?',
    answer:
      'It has `2001:db8:{count}::1` now, reverse entry included. Please add the AAAA record when you have tried it.',
  },
  {
    subject: 'Kernel panic on {host} after an update',
    department: 'technical',
    opening:
      '{host} hangs at start:\n\n```\nKernel panic - not syncing: Attempted to kill init!\n```\n\nRescue mode works.',
    answer:
      'A library had been updated halfway. I completed it from the rescue system with `dpkg --configure -a`, and {host} starts.',
  },
  {
    subject: 'Cron jobs on {host} do not run',
    department: 'technical',
    opening: 'Since the move none of the cron jobs on {host} has run. They work by hand.',
    answer:
      'By hand they have a `PATH`, under cron they had none. One line at the top of the crontab, and the next run was on time.',
  },
  {
    subject: 'Quota of {host} exceeded, but the folder is empty',
    department: 'technical',
    opening: 'Uploads to {host} fail with *quota exceeded*, though I deleted {count} old films.',
    answer:
      'They were still open in a player process, so their space was not given back. After its restart {count} GB are free.',
  },
  {
    subject: 'Firewall blocks our office from {host}',
    department: 'technical',
    opening: 'From our office ({address}) {host} is unreachable, from everywhere else it works.',
    answer:
      'After {count} wrong passwords your office was banned for a day. The ban is lifted and the address is on the list of trusted ones.',
  },
  {
    subject: 'Second network card in {host}',
    department: 'technical',
    opening: 'We would like to have a second network card in {host}, for backups only. Is that possible?',
    answer: 'It is, and needs 20 minutes without power. Name an evening and the card is in it.',
  },
  {
    subject: 'Snapshot of {host} before an upgrade',
    department: 'technical',
    opening:
      'We upgrade the system of {host} tonight. Please take a snapshot first and keep it for {count} days.',
    answer: 'Taken, {count} GB, kept until you say otherwise. Rolling back takes about two minutes.',
  },
  {
    subject: 'Invoice {invoice}: wrong cost centre',
    department: 'care',
    opening: 'Please put the cost centre IT-{count} on invoice {invoice} and on all to come.',
    answer:
      'Invoice {invoice} is issued anew with the cost centre, and the coming ones carry it by themselves.',
  },
  {
    subject: 'Invoice {invoice} paid, reminder received',
    department: 'care',
    opening: 'We paid invoice {invoice} {count} days ago and got a reminder today.',
    answer:
      'Your payment had lost its reference on the way. It is booked on {invoice} now, and the reminder is withdrawn.',
  },
  {
    subject: 'Copy of invoice {invoice}',
    department: 'care',
    opening: 'The auditor would like a copy of invoice {invoice}. I find only the newer ones.',
    answer: 'Older ones are under *Documents → Archive*. I have put {invoice} at the top of it for you.',
  },
  {
    subject: 'Cancel {host} at the end of the month',
    department: 'care',
    opening: 'We no longer need {host}. Please cancel it at the end of the month and confirm.',
    answer:
      'Cancelled for the last of the month. Until then all runs as before; afterwards backups are kept for 14 days.',
  },
  {
    subject: 'Larger plan for {host}',
    department: 'care',
    opening: 'What would the next size cost for {host}, and does the address {address} stay?',
    answer:
      'The address stays. The next size is twice the memory for {count}.00 EUR more a month, with one restart of four minutes.',
  },
  {
    subject: 'Auth code for the domain of {host}',
    department: 'care',
    opening: 'We move the domain of {host} to another account of ours and need the code.',
    answer:
      'Within our house no code is needed: name the other account, and we move it without a minute of interruption.',
  },
  {
    subject: 'Access for a new colleague',
    department: 'care',
    opening:
      'A new colleague looks after {host} from Monday. How does he get a user of his own, with as little power as possible?',
    answer:
      'Under *Users → Invite*. Choose *Technical, selected services*, tick {host}, and he sees nothing else.',
  },
  {
    subject: 'Change of the bank account for direct debit',
    department: 'care',
    opening: 'Our bank account changes. May invoice {invoice} still be taken from the old one?',
    answer:
      '{invoice} goes to the old account, everything from the next on to the new one. The mandate for it is ready for your signature.',
  },
  {
    subject: 'Contract for data processing',
    department: 'care',
    opening: 'Our data protection officer asks for the contract on data processing, with {host} in it.',
    answer:
      'It is under *Documents*, made out for your account. The list of servers in it is kept up to date, {host} included.',
  },
  {
    subject: 'Credit for the outage of {host}',
    department: 'care',
    opening: '{host} was away for {count} minutes last week. Does the contract give us something for it?',
    answer: 'It does: {count} % of a month. The credit is on your balance and shows on the next invoice.',
  },
];
