import type { DemoTicket } from './demoTicket.ts';
import {
  abuseDesk,
  ago,
  archived,
  customer,
  ivan,
  jonas,
  karim,
  lukas,
  oleg,
  petra,
  staff,
  system,
  theo,
  toTechnical,
  yulia,
} from './thread.ts';

/** Put away by the demo account: servers, mail, backups. */
export const archivedServerTickets: readonly DemoTicket[] = [
  {
    subject: 'Memory of store01 to 64 GB: how long is it off?',
    department: 'technical',
    service: 503,
    priority: 3,
    status: 10,
    messages: [
      customer(
        ago(190, 5, 0),
        'We would like to go from 32 to 64 GB in store01. How long does that take, and can it be done at six in the morning?',
      ),
      staff(
        karim,
        ago(190, 3, 0),
        'Opening, two modules, closing, one pass of the memory test: 25 minutes in all, of which you may skip the test and save ten. I would not skip it. Six is possible on any weekday.',
        { rating: 'good' },
      ),
      customer(ago(189, 4, 0), 'With the test, then. Thursday.'),
      staff(
        karim,
        ago(187, 6, 0),
        'Done, 06:03 to 06:26. `free -g` says 62, the rest belongs to the kernel.',
      ),
      system(ago(180, 2, 0), archived),
    ],
  },
  {
    subject: 'How long are backups kept?',
    department: 'technical',
    service: 514,
    priority: 3,
    status: 10,
    author: theo,
    messages: [
      customer(ago(244, 5, 0), 'The auditor asks how long you keep our backups, and where.'),
      staff(
        petra,
        ago(244, 3, 0),
        `For your package:

- nightly, 14 days
- weekly, 8 weeks
- monthly, 12 months

All of it in a second building, 30 km away, encrypted with a key that is yours. A page with stamp for the auditor is attached.`,
        {
          files: [
            {
              name: 'Backup statement.pdf',
              kind: 'pdf',
              text: `STATEMENT ON THE KEEPING OF BACKUPS

Nightly    14 days
Weekly     8 weeks
Monthly    12 months
Place      second building, 30 km from the first
Cipher     AES-256, key held by the customer`,
            },
          ],
          rating: 'good',
        },
      ),
      customer(ago(244, 1, 0), 'He likes it.'),
      system(ago(240, 2, 0), archived),
    ],
  },
  {
    subject: 'Port 25 outgoing is closed on web01',
    department: 'technical',
    service: 501,
    priority: 2,
    status: 10,
    messages: [
      customer(
        ago(330, 5, 0),
        '`telnet mx1.example.net 25` from web01 hangs. Incoming works. Blocked by you?',
      ),
      staff(
        abuseDesk,
        ago(330, 3, 30),
        `Yes, for new servers, for 30 days, since most spam comes from servers that are two hours old. Two ways:

1. send through \`mail.example.com\`, port 587, works now
2. tell us what the machine will send, and we open it by hand`,
        { rating: 'bad' },
      ),
      customer(ago(330, 2, 0), 'Number 1 is fine. It would have been nice to read that when ordering.'),
      staff(abuseDesk, ago(330, 1, 0), 'It would. It is in the order form since today.'),
      system(ago(320, 2, 0), archived),
    ],
  },
  {
    subject: 'Removal from a blocklist: 203.0.113.61',
    department: 'technical',
    service: 510,
    priority: 1,
    status: 10,
    author: lukas,
    messages: [
      customer(
        ago(222, 5, 0),
        '203.0.113.61 (our new relay) is on dnsbl.example.net and we have not sent one single mail yet.',
      ),
      system(ago(222, 4, 59), toTechnical),
      staff(
        ivan,
        ago(222, 3, 0),
        'The previous tenant of the address had. We ask all the lists for removal before we hand an address out, and this one was forgotten. Asked for just now; you have the choice of waiting a day or taking 203.0.113.62, which I have checked on 40 lists.',
      ),
      customer(ago(222, 2, 0), 'We wait. It is only for tests this week.'),
      staff(ivan, ago(221, 4, 0), 'It is off the list since 09:15. Happy sending.', { rating: 'good' }),
      system(ago(215, 2, 0), archived),
    ],
  },
  {
    subject: 'C:\\inetpub is empty after "sysprep /generalize"',
    department: 'technical',
    service: 513,
    priority: 2,
    status: 10,
    author: lukas,
    messages: [
      customer(
        ago(366, 5, 0),
        'I ran `sysprep /generalize` on the test machine to make an image of it. Now `C:\\inetpub\\wwwroot` is empty. Where did it go?',
      ),
      staff(
        karim,
        ago(366, 3, 30),
        `It is on \`D:\`, and always was: \`C:\\inetpub\\wwwroot\` was a junction, and \`sysprep\` does not keep it. Make it anew:

\`\`\`
mklink /J C:\\inetpub\\wwwroot D:\\sites\\wwwroot
\`\`\``,
        { rating: 'good' },
      ),
      customer(ago(366, 3, 0), 'I have aged a year in an hour. Thank you.'),
      system(ago(360, 2, 0), archived),
    ],
  },
  {
    subject: 'Просим увеличить диск на buh.example.com до 80 ГБ',
    department: 'technical',
    service: 512,
    priority: 2,
    status: 10,
    author: yulia,
    messages: [
      customer(
        ago(172, 5, 0),
        'Здравствуйте! Осталось 2 ГБ из 40. Можно ли увеличить диск вдвое без переустановки?',
      ),
      staff(
        oleg,
        ago(172, 3, 40),
        `Можно, и даже без перезагрузки. Со стороны хранилища увеличил до 80 ГБ, внутри системы осталось две команды:

\`\`\`
growpart /dev/vda 1
resize2fs /dev/vda1
\`\`\`

Выполните сами или сделать нам?`,
      ),
      customer(ago(172, 3, 0), 'Выполнила сама, и всё получилось! Свободно 41 ГБ.'),
      staff(oleg, ago(172, 2, 45), 'Отлично! Разница в цене, 1,60 EUR в месяц, появится в следующем счёте.', {
        rating: 'good',
      }),
      system(ago(165, 2, 0), archived),
    ],
  },
  {
    subject: 'Umlautdomain: Umleitung von bäckerei auf bakery',
    department: 'technical',
    service: 506,
    priority: 3,
    status: 10,
    messages: [
      customer(
        ago(120, 5, 0),
        'Bitte bäckerei.example.com dauerhaft auf bakery.example.com umleiten, mit allen Unterseiten.',
      ),
      staff(
        jonas,
        ago(120, 3, 0),
        `Eingerichtet, Pfad und Parameter bleiben erhalten:

\`\`\`
$ curl -sI https://xn--bckerei-5wa.example.com/brot?tag=mo | grep -i location
location: https://bakery.example.com/brot?tag=mo
\`\`\``,
        { rating: 'good' },
      ),
      customer(ago(119, 5, 0), 'Klappt. Danke!'),
      system(ago(110, 2, 0), archived),
    ],
  },
];
