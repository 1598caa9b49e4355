import type { DemoMessage, DemoTicket } from './demo/demoTicket.ts';

const daysBack = 1500;
const names = ['web', 'db', 'mail', 'shop', 'vpn', 'backup', 'cache', 'git', 'files', 'stage'];
const maxMessages = 5;

/** As many tickets as wanted out of the described ones: other hosts, earlier days, threads cut at different answers. The same every time. */
export function recombineTickets(described: readonly DemoTicket[], count: number): DemoTicket[] {
  const random = createRandom(20_261_123);
  const tickets: DemoTicket[] = [];
  for (let index = 0; index < count; index += 1) {
    const pattern = described[index % described.length];
    if (pattern !== undefined) tickets.push(variation(pattern, index, random));
  }
  return tickets;
}

function variation(pattern: DemoTicket, index: number, random: () => number): DemoTicket {
  const { author, department, priority, service, subject } = pattern;
  const backMinutes = Math.floor(random() * daysBack * 1440);
  const messages = shortened(pattern.messages, random).map((message) => moved(message, backMinutes));
  const host = `${names[index % names.length]}${Math.floor(random() * 900) + 100}.example.com`;
  return {
    subject: `${subject} (${host})`.slice(0, 255),
    department,
    service,
    priority,
    status: statusAfter(messages, random),
    ...(author === undefined ? {} : { author }),
    messages,
  };
}

function shortened(messages: readonly DemoMessage[], random: () => number): readonly DemoMessage[] {
  const most = Math.min(messages.length, maxMessages);
  return random() < 0.7 ? messages.slice(0, most) : messages.slice(0, 1 + Math.floor(random() * most));
}

function moved(message: DemoMessage, backMinutes: number): DemoMessage {
  const { author, body, from, minutesAgo } = message;
  return { from, body, minutesAgo: minutesAgo + backMinutes, ...(author === undefined ? {} : { author }) };
}

/** A status that the last message allows: whoever spoke last does not have to act. */
function statusAfter(messages: readonly DemoMessage[], random: () => number): 0 | 1 | 2 | 3 {
  const letters = messages.filter((message) => message.from !== 'system');
  if (letters.at(-1)?.from === 'staff') return random() < 0.25 ? 2 : 3;
  if (random() < 0.5) return 3;
  return letters.length === 1 ? 0 : 1;
}

/** Mulberry32: small, even enough, and the same on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
