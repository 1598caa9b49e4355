import type { DemoTicket } from './demoTicket.ts';
import {
  ago,
  care1,
  care2,
  closed,
  customer,
  ivan,
  jonas,
  staff,
  system,
  toCare,
  toTechnical,
} from './thread.ts';

/** Zones, keys, name servers and the moving of domains. */
export const dnsTickets: readonly DemoTicket[] = [
  {
    subject: 'DNSSEC: SERVFAIL for example.org since the key rollover',
    department: 'technical',
    service: 508,
    priority: 1,
    status: 1,
    messages: [
      customer(
        ago(1, 9, 0),
        `Since about an hour some of our customers cannot resolve example.org. With validation off it works, so it is the chain:

\`\`\`
$ delv @203.0.113.53 example.org A
;; validating example.org/DNSKEY: no valid signature found (DS)
;; no valid RRset resolving 'example.org/DNSKEY/IN'
;; resolution failed: SERVFAIL
\`\`\`

The parent still holds the DS of key **20341**; the zone is signed with **51177** only. It looks as if the old key was taken away before the new DS was in the parent.`,
      ),
      system(ago(1, 8, 59), toTechnical),
      staff(
        jonas,
        ago(1, 8, 30),
        `Your diagnosis is exact. The rollover job did not wait for the parent: it asked *whether* there was a DS, not *which*.

I have put key 20341 back beside the new one and signed the zone with both. Validation works again from here:

\`\`\`
;; fully validated
example.org.  300  IN  A  203.0.113.44
\`\`\`

Resolvers keep the failure for up to 15 minutes. Could you try from yours?`,
        { rating: 'good' },
      ),
      customer(
        ago(1, 8, 5),
        'Validates. Is the other DS on its way? And please do not let the job run on our two other domains tonight.',
      ),
      staff(
        jonas,
        ago(1, 5, 0),
        `The new DS is handed in at the registry; it takes until their next publication. The job is stopped for *all* customers until it is mended. I keep watching the parent and take the old key out 48 hours after the new DS has appeared, not sooner. Nothing is needed from you.`,
      ),
    ],
  },
  {
    subject: 'Transfer of example.net to us: the auth code is refused',
    department: 'care',
    service: 509,
    priority: 2,
    status: 1,
    messages: [
      customer(
        ago(3, 6, 0),
        `We want to bring example.net to you. The form says *authorisation code invalid*. I copied the code from the old registrar's mail three times, also without the blank at the end.`,
      ),
      system(ago(3, 5, 59), toCare),
      staff(
        care1,
        ago(3, 4, 0),
        `The registry answers us with *"2202 Invalid authorization information"*, so it is not our form.

Often the code has expired (many are valid for 14 days) or contains a letter O that is a zero. Please have them make a **new** code and send it to us through the form, not in this ticket: whoever reads the code can take the domain.`,
      ),
      customer(
        ago(2, 23, 0),
        'They say it is valid. I asked for a new one anyway, it should come within two days.',
      ),
      customer(
        ago(2, 20, 10),
        'It came faster than they said. Entered it in the form just now, and the form took it. The status reads "pending". Is there anything to do for me, or do I wait?',
      ),
    ],
  },
  {
    subject: 'Please set our own name servers for example.com',
    department: 'technical',
    service: 507,
    priority: 3,
    status: 3,
    messages: [
      customer(
        ago(210, 5, 0),
        `We run our own name servers from now on:

- ns1.example.com, 203.0.113.101, 2001:db8:53::1
- ns2.example.com, 203.0.113.201, 2001:db8:53::2

Please delegate example.com to them, with glue.`,
      ),
      staff(
        ivan,
        ago(210, 3, 30),
        `Before I do: \`ns2\` answers, \`ns1\` does not (port 53, UDP and TCP, both families). If I delegate now, half of the questions go nowhere. Is a firewall in the way?`,
        { rating: 'good' },
      ),
      customer(ago(209, 22, 0), 'There was. It should answer now.'),
      staff(
        ivan,
        ago(209, 21, 20),
        `Both answer, serials are equal, glue is set at the registry. The delegation lives for two days in the caches of the world, so please leave the zone here as it is until then. We delete nothing without a word from you.`,
      ),
      system(ago(206, 20, 0), closed),
    ],
  },
  {
    subject: 'Change of the domain holder was refused by the registry',
    department: 'care',
    service: 508,
    priority: 2,
    status: 3,
    messages: [
      customer(
        ago(118, 4, 0),
        'I changed the holder of example.org from me to the company, as your guide says. Today: "Update refused: holder data incomplete". Which data? All the fields are filled in.',
      ),
      staff(
        care2,
        ago(118, 1, 10),
        `The registry wants the number under which the company is registered, in a field that our form hides unless you choose *Company* as the kind of holder **first**. A fault of the form, I have reported it.

If you tell me the number, I hand the change in by hand.`,
      ),
      customer(ago(117, 22, 0), 'HRB 00417, court of the district.'),
      staff(
        care2,
        ago(117, 20, 30),
        'Accepted. The company is the holder since 14:02 today. A mail with a link has gone to the *old* address, as the rules want it; please press it within five days, otherwise the change falls back.',
        {
          rating: 'good',
        },
      ),
      customer(ago(117, 19, 0), 'Pressed. Goodbye, complicated thing.'),
      system(ago(117, 18, 0), closed),
    ],
  },
];
