import type { DemoTicket } from './demoTicket.ts';
import { ago, care1, care2, closed, customer, karim, lukas, staff, system, toCare } from './thread.ts';

/** The account itself: people, addresses, contracts, wishes. */
export const accountTickets: readonly DemoTicket[] = [
  {
    subject:
      'Before I upgrade web01: does the address stay the same, is the reboot at once or can I choose a time, and may I go back to the smaller size if it turns out after a month that we did not need the larger one?',
    department: 'care',
    service: 501,
    priority: 3,
    status: 0,
    messages: [
      customer(
        ago(1, 4, 0),
        'It is all in the subject, sorry. Three partners have 203.0.113.17 in their firewalls and I would rather not write to three partners, that is why I ask first.',
      ),
      customer(
        ago(1, 2, 0),
        'In case it cannot stay: would a second address on the new machine be possible for a while, so that both work?',
      ),
    ],
  },
  {
    subject: 'Lost my phone, and with it the second factor',
    department: 'care',
    service: null,
    priority: 1,
    status: 1,
    author: lukas,
    messages: [
      customer(
        ago(0, 15, 0),
        `My phone went overboard (literally, a canal was involved). I am still signed in on this laptop, but as soon as the session ends I am locked out. The recovery codes are in a password manager that asks for … the phone.

Can you take the second factor off my user?`,
      ),
      system(ago(0, 14, 59), toCare),
      staff(
        care1,
        ago(0, 13, 20),
        `I feel for the phone. We can, but not on the word of a signed-in laptop alone, for that is exactly what a thief of laptops would write.

Please let the **owner of the account** (Dana Demo) confirm it here in this ticket from her own user. Then I call the number stored in the contract, and after that it takes one minute.`,
        { rating: 'good' },
      ),
      customer(
        ago(0, 12, 10),
        'Confirmed: it is really Lukas, I heard the splash. The number in the contract is right, I am at it until six.',
        { author: 'Dana Demo' },
      ),
      customer(
        ago(0, 11, 5),
        'She says nobody has called yet. No hurry from my side as long as this session lives, but it will not live for ever.',
      ),
    ],
  },
  {
    subject: 'Office move: new address, new phone, new signatory',
    department: 'care',
    service: null,
    priority: 3,
    status: 2,
    messages: [
      customer(
        ago(96, 4, 0),
        `On the first of the month we move. What changes:

- address: 12 Sample Street → 3 Harbour Lane
- phone: ends in 40 instead of 12
- signatory: Lukas Demo instead of me
- the name and everything else stay

Do you want that by letter, or does this do?`,
      ),
      staff(
        care2,
        ago(96, 1, 0),
        `Address and phone: this does, both are changed as of the first. Please also change the *holder* of the domains, since three of them still have the old address; the button is in *Domains → Contacts*.

For the signatory I need one signature, on paper or qualified electronic. The form is attached, it has four lines.`,
        {
          files: [
            {
              name: 'Change of signatory (form).pdf',
              kind: 'pdf',
              text: `CHANGE OF SIGNATORY

Until now     ______________________________
From now on   ______________________________
Valid from    ______________________________
Signature     ______________________________`,
            },
          ],
        },
      ),
      customer(ago(92, 2, 0), 'Domains done. The form travels with the furniture, I will find it.'),
      staff(
        care2,
        ago(88, 3, 0),
        'Take your time. Until the form is here you remain the signatory yourself, so please sign nothing that you would not have signed before. We wait for it and send no reminders.',
        {
          rating: 'good',
        },
      ),
    ],
  },
  {
    subject: 'Wish: keys for the programming interface with fewer rights and an end date',
    department: 'care',
    service: null,
    priority: 3,
    status: 2,
    author: lukas,
    messages: [
      customer(
        ago(425, 5, 0),
        `At present there is one key and it may do everything. I would like to give our build server a key that can

- read the list of servers,
- restart *one* of them,
- and ends by itself after 90 days.

Is something like that planned?`,
      ),
      system(ago(425, 4, 58), toCare),
      staff(
        care1,
        ago(424, 22, 0),
        'It is, with the new interface. I have put your ticket on the list of the team that builds it; they like concrete cases. Would "restart" have to include power off and on, or only the polite one?',
        { rating: 'good' },
      ),
      customer(
        ago(424, 4, 0),
        'Only the polite one. The build server should not have the power to be impolite.',
      ),
      staff(
        care1,
        ago(409, 3, 0),
        'Passed on, including the reason, which was read aloud in the team. We leave this open and write here when there is something to try. If your case changes, tell us.',
      ),
    ],
  },
  {
    subject: 'Please delete test-sued.example.net and all that belongs to it',
    department: 'technical',
    service: 513,
    priority: 3,
    status: 3,
    author: lukas,
    messages: [
      customer(
        ago(71, 4, 0),
        'The test machine in the south (513) can go: disk, snapshots, backups, DNS entries. What is left over afterwards, and for how long?',
      ),
      staff(
        karim,
        ago(71, 1, 30),
        `Since it cannot be brought back, let me count first:

1. the disk, 80 GB: deleted at once
2. two snapshots: deleted with it
3. nightly backups: kept for **14 days**, then gone; sooner if you ask for it
4. \`test-sued.example.net\` A and AAAA: removed
5. invoices: kept by law, they name the server and nothing of what was on it

Please answer "delete 513" and I do 1, 2 and 4.`,
        { rating: 'good' },
      ),
      customer(
        ago(70, 22, 0),
        'On reflection: only stop it, please. Somebody wants to look at it in spring. Keep everything.',
      ),
      staff(
        karim,
        ago(70, 20, 0),
        'Stopped, nothing deleted. A stopped machine costs the price of its disk, 3.20 EUR a month. Glad that I counted.',
      ),
      system(ago(69, 20, 0), closed),
    ],
  },
  {
    subject: 'Thank you for last night 🌙',
    department: 'care',
    service: 516,
    priority: 3,
    status: 3,
    messages: [
      customer(
        ago(23, 3, 0),
        'No question this time. Nadia stayed on the phone with me for an hour until the shop was back, at four in the morning, and explained each step so that I could follow. Would you please tell her, and somebody who decides about her salary?',
      ),
      staff(
        care1,
        ago(23, 1, 0),
        'Told both. She has printed it out. Thank you for writing it down, hardly anybody does.',
        { rating: 'good' },
      ),
      system(ago(23, 0, 58), closed),
    ],
  },
];
