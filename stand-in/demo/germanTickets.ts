import type { DemoTicket } from './demoTicket.ts';
import {
  ago,
  care2,
  closed,
  customer,
  jonas,
  karim,
  lukas,
  nadia,
  staff,
  system,
  toTechnical,
} from './thread.ts';

/** Tickets written in German. */
export const germanTickets: readonly DemoTicket[] = [
  {
    subject: 'Nach dem Stromausfall im Rack fehlt an store01 die zweite Netzwerkkarte',
    department: 'technical',
    service: 503,
    priority: 2,
    status: 1,
    author: lukas,
    messages: [
      customer(
        ago(1, 1, 0),
        `Guten Morgen,

seit dem Stromausfall von heute Nacht läuft store01 wieder, aber \`eth1\` (unser Sicherungsnetz) ist verschwunden:

\`\`\`
$ ip -brief link
lo      UNKNOWN  00:00:00:00:00:00
eth0    UP       02:00:5e:00:53:01
$ lspci | grep -i ethernet
01:00.0 Ethernet controller
\`\`\`

Früher standen dort zwei Zeilen. Die Sicherungen laufen deshalb über das öffentliche Netz, das geht, ist aber langsam.`,
      ),
      system(ago(1, 0, 58), toTechnical),
      staff(
        nadia,
        ago(0, 23, 40),
        `Guten Morgen, danke für die genaue Beschreibung. Die Karte meldet sich auch beim Start nicht mehr, sie dürfte beim Ausfall Schaden genommen haben.

Wir tauschen sie gern heute. Dafür muss der Server etwa 20 Minuten aus. Passt Ihnen 22:00 Uhr?`,
        { rating: 'good' },
      ),
      customer(
        ago(0, 19, 0),
        '22:00 Uhr passt. Bitte kurz Bescheid geben, bevor Sie ausschalten, dann halte ich den Shop an.',
      ),
      staff(
        jonas,
        ago(0, 17, 10),
        'Ich übernehme von Nadia. Die Ersatzkarte liegt bereit, **ich arbeite weiter daran** und melde mich um 21:45 Uhr hier, bevor irgendetwas ausgeht.',
      ),
    ],
  },
  {
    subject: 'Reverse-DNS für 203.0.113.61 und die zugehörige IPv6-Adresse',
    department: 'technical',
    service: 510,
    priority: 3,
    status: 2,
    unread: true,
    author: lukas,
    messages: [
      customer(
        ago(2, 5, 0),
        `Hallo zusammen,

bitte folgende Einträge setzen:

| Adresse | Name |
|---|---|
| 203.0.113.61 | relay.example.com |
| 2001:db8:61::25 | relay.example.com |

Danke und Gruß
Lukas`,
      ),
      staff(
        karim,
        ago(1, 20, 15),
        `Hallo Lukas,

der IPv4-Eintrag ist gesetzt. Den für IPv6 habe ich noch **nicht** gesetzt, denn vorwärts zeigt \`relay.example.com\` bisher nur auf die IPv4-Adresse. Viele Mailserver lehnen ab, wenn beides nicht zusammenpasst.

Legst du den AAAA-Eintrag an, oder soll ich das gleich mit erledigen?`,
      ),
    ],
  },
  {
    subject: 'Rechnungen bitte mit Bestellnummer und Kostenstelle',
    department: 'care',
    service: null,
    priority: 3,
    status: 3,
    author: lukas,
    messages: [
      customer(
        ago(58, 4, 0),
        'Unsere Buchhaltung bekommt neuerdings einen Anfall, wenn auf einer Rechnung keine Bestellnummer steht. Können Sie bei uns künftig **Bestellnummer 4500-17** und **Kostenstelle IT-2** aufdrucken? Gern auch auf Rechnung 2388.',
      ),
      staff(
        care2,
        ago(58, 1, 0),
        `Guten Tag,

beides steht ab sofort in Ihrem Profil unter *Rechnungen → Zusatzzeilen* und erscheint auf jeder neuen Rechnung. Ändern können Sie es dort jederzeit selbst.

Rechnung 2388 ist bereits verbucht. Ich habe sie storniert und mit den Angaben neu ausgestellt, sie liegt bei. Betrag und Fälligkeit bleiben gleich.`,
        {
          files: [
            {
              name: 'Rechnung 2388 (korrigiert).pdf',
              kind: 'pdf',
              text: `RECHNUNG 2388-K

Bestellnummer   4500-17
Kostenstelle    IT-2

Mail Business, 25 Postfächer, 1 Monat        25,00 EUR
Webhosting Start, 1 Monat                     4,90 EUR

Netto                                        29,90 EUR
USt. 19 %                                     5,68 EUR
Gesamtbetrag                                 35,58 EUR`,
            },
          ],
          rating: 'good',
        },
      ),
      customer(ago(57, 22, 0), 'Der Anfall ist vorüber, herzlichen Dank.'),
      system(ago(57, 2, 0), closed),
    ],
  },
  {
    subject: 'Postfach lässt sich im Mailprogramm nicht einrichten',
    department: 'technical',
    service: 506,
    priority: 2,
    status: 3,
    messages: [
      customer(
        ago(104, 5, 0),
        'Für die Bäckerei gibt es seit gestern das Postfach theke@bäckerei.example.com. Das Mailprogramm sagt immer „Server nicht gefunden“. Am Telefon des Chefs geht es auch nicht. Das Passwort stimmt, im Browser komme ich hinein.',
        {
          files: [
            {
              name: 'Fehlermeldung Mailprogramm.png',
              kind: 'png',
              text: `NEW ACCOUNT

ADDRESS   THEKE@B?CKEREI.EXAMPLE.COM
SERVER    IMAP.B?CKEREI.EXAMPLE.COM

[!] SERVER NOT FOUND`,
            },
          ],
        },
      ),
      staff(
        karim,
        ago(104, 3, 30),
        `Guten Tag, das Programm rät den Servernamen, und mit dem ä rät es falsch. Tragen Sie ihn bitte von Hand ein:

- Posteingang (IMAP): \`mail.example.com\`, Port 993, SSL/TLS
- Postausgang (SMTP): \`mail.example.com\`, Port 465, SSL/TLS
- Benutzername: \`theke@xn--bckerei-5wa.example.com\`

Der Benutzername ist die Adresse in der Schreibweise, die auch alte Programme verstehen.`,
        { rating: 'good' },
      ),
      customer(
        ago(103, 22, 0),
        'Am Rechner geht es. Am Telefon auch, nachdem ich „SSL“ angehakt habe. Die Brötchenbestellungen kommen an.',
      ),
      staff(
        karim,
        ago(103, 21, 0),
        'Das höre ich gern. Ich schließe die Anfrage, sie lässt sich mit einer Antwort wieder öffnen.',
      ),
      system(ago(103, 20, 58), closed),
    ],
  },
];
