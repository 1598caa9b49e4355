import type { DemoTicket } from './demoTicket.ts';
import { ago, care1, care2, closed, customer, staff, system, theo, toCare } from './thread.ts';

/** Invoices, payments, taxes and refunds. */
export const billingTickets: readonly DemoTicket[] = [
  {
    subject: 'Invoice 2417 carries our old company name',
    department: 'care',
    service: null,
    priority: 2,
    status: 0,
    author: theo,
    messages: [
      customer(
        ago(0, 1, 15),
        `Dear colleagues,

invoice **2417** was issued to *Demo & Partner OHG*. We have been *Demo GmbH* since the beginning of the quarter; I changed the name in the profile on the day it was registered (see the confirmation there).

Please

1. cancel 2417,
2. issue it anew to *Demo GmbH*, same address, same VAT number,
3. tell me whether the payment, which went out on Friday, is booked on the new one by itself.

Our tax adviser does not accept it as it stands. The invoice is attached.

Regards
Theo`,
        {
          files: [
            {
              name: 'Invoice 2417.pdf',
              kind: 'pdf',
              text: `INVOICE 2417

Demo & Partner OHG
12 Sample Street

Dedicated DS-32, store01.example.com, one month        89.00 EUR
VPS-4, db01.example.com, one month                     24.00 EUR
Mail Business, 25 mailboxes, one month                 25.00 EUR

Net                                                   138.00 EUR
VAT 19 %                                               26.22 EUR
Total                                                 164.22 EUR`,
            },
          ],
        },
      ),
    ],
  },
  {
    subject: 'Paid twice: 164.22 EUR by card and by transfer',
    department: 'care',
    service: null,
    priority: 2,
    status: 1,
    author: theo,
    messages: [
      customer(
        ago(3, 5, 0),
        'Invoice 2391 was paid twice. The card was charged on the 3rd, and my transfer of the same amount arrived with you on the 5th, as my bank confirms. How do we get one of them back?',
      ),
      system(ago(3, 4, 59), toCare),
      staff(
        care1,
        ago(3, 2, 0),
        `I see the card payment, and a transfer of 164.22 EUR that lies unassigned because its reference says *2319* instead of *2391*. So the money is here and is yours.

Would you like it **back to your bank**, or **on your balance** for the next invoice?`,
        { rating: 'good' },
      ),
      customer(
        ago(2, 4, 0),
        'Back to the bank, please, the account that it came from. The books are closed on the 30th and I would like it to be gone by then.',
      ),
      staff(
        care1,
        ago(1, 8, 40),
        'The refund is with our accounting, approved. The bank needs up to three working days. I keep this ticket until it has left the house and then send you the confirmation.',
      ),
    ],
  },
  {
    subject: 'Refund for a domain cancelled within the first five days',
    department: 'care',
    service: null,
    priority: 3,
    status: 1,
    messages: [
      customer(
        ago(8, 3, 0),
        'We registered a domain by mistake (a typing error in our own name, of all things) and cancelled it the next morning. Your terms say that the price is refunded within five days. So far nothing.',
      ),
      staff(
        care2,
        ago(8, 0, 40),
        'The cancellation arrived in time. The registry credits us at the end of its month, and only then does our system pass it on, which the terms ought to mention. I have asked for it to be advanced.',
        { rating: 'bad' },
      ),
      customer(
        ago(5, 1, 0),
        `> which the terms ought to mention

But they do not. They say *within five days*. It is 11.90 EUR and I would not fight for 11.90 EUR; but if the sentence stands there, it should hold.`,
      ),
    ],
  },
  {
    subject: 'VAT: reverse charge for our new office abroad',
    department: 'care',
    service: null,
    priority: 2,
    status: 2,
    unread: true,
    author: theo,
    messages: [
      customer(
        ago(4, 2, 0),
        `From next month the services of the new office (518 and 516) are to be invoiced to our subsidiary in another EU country, without VAT (reverse charge). What do you need from us, and can the other services stay with the parent company?`,
      ),
      system(ago(4, 1, 59), toCare),
      staff(
        care2,
        ago(3, 20, 0),
        `Yes to the second question: each service can have a payer of its own.

For the first I need

- the exact name and address of the subsidiary, as in its register,
- its VAT number, which we check with the official service,
- the day from which it applies.

The note *"Reverse charge, tax to be accounted for by the recipient"* is then printed by itself.`,
        { rating: 'good' },
      ),
      customer(
        ago(2, 22, 0),
        'Name and address are in the attached extract. The VAT number was applied for and should come this week. Day: the first of next month.',
        {
          files: [
            {
              name: 'Register extract.pdf',
              kind: 'pdf',
              text: `EXTRACT FROM THE COMPANY REGISTER

Name        Demo Sud SARL
Seat        4, rue de l'Exemple
Purpose     trade in demonstration goods
Managers    D. Demo, S. Demo`,
            },
          ],
        },
      ),
      staff(
        care2,
        ago(2, 6, 10),
        `The extract is all I need, thank you, and I have set up the second payer. Two services wait for it.

Without a valid VAT number we must charge VAT, even if it arrives a day later: the check has to be *before* the invoice. The next invoices are written on the 1st at 03:00. Could you send the number by the evening before? Otherwise I can hold these two back for up to ten days. Tell me which you prefer.`,
      ),
    ],
  },
  {
    subject: 'Upgrade offer VPS-4 to VPS-8 with one month free: does it still hold?',
    department: 'care',
    service: 502,
    priority: 3,
    status: 2,
    messages: [
      customer(
        ago(18, 5, 0),
        'In summer somebody of yours offered us VPS-8 for db01 with the first month free. We were not ready. Now we are, more or less. Does it still hold?',
      ),
      staff(
        care1,
        ago(18, 3, 30),
        `The campaign is over, but the offer is noted on your account with *"until they are ready"*, which I read in your favour.

| | now | after |
|---|---|---|
| CPU | 4 | 8 |
| memory | 8 GB | 16 GB |
| disk | 200 GB | 400 GB |
| price a month | 24.00 EUR | 44.00 EUR, the first one free |

The address stays. The move needs one reboot of about four minutes, at a time of your choice.`,
        { rating: 'good' },
      ),
      customer(
        ago(17, 2, 0),
        'Sounds good. The boss is on a boat until the end of the month, and I may only sign up to 30 EUR. Can it wait?',
      ),
      staff(
        care1,
        ago(16, 5, 0),
        'It can. I have put the offer in writing (44.00 EUR, first month free) and it holds for 60 days. When the boat is back, answer here with a yes and a night.',
      ),
    ],
  },
  {
    subject: 'Card is declined although it is valid',
    department: 'care',
    service: null,
    priority: 2,
    status: 3,
    author: theo,
    messages: [
      customer(
        ago(3, 4, 0),
        'Your payment page says "declined by issuer (05)" for our card. The bank says that it never saw a request. The same card works elsewhere. Please do not suspend anything meanwhile.',
      ),
      staff(
        care2,
        ago(3, 2, 30),
        `First: nothing is suspended, I gave all your services ten more days.

Code 05 often means that the *confirmation in the banking app* was not answered in time, and many banks do not call that "a request". Is the phone that gets it perhaps somebody else's by now?`,
      ),
      customer(
        ago(2, 22, 0),
        'It is. It is in the drawer of a colleague who left in March. You have just solved two problems at once.',
      ),
      staff(
        care2,
        ago(2, 20, 15),
        'Payment received at 10:41, 164.22 EUR. The ten days are no longer needed and are gone again. Good luck with the drawer.',
        { rating: 'good' },
      ),
      system(ago(2, 20, 14), closed),
    ],
  },
];
