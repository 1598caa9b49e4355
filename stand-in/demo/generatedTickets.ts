import type { DemoMessage, DemoTicket } from './demoTicket.ts';
import { customerFollowUps, customerThanks, staffFollowUps } from './generatedTalk.ts';
import { type GeneratedTopic, generatedTopics } from './generatedTopics.ts';
import {
  ago,
  care1,
  care2,
  closed,
  customer,
  ivan,
  jonas,
  karim,
  nadia,
  staff,
  system,
  theo,
} from './thread.ts';

const NEWEST = ago(3, 0, 0);
const SPAN = ago(1100, 0, 0);
const FRESH = ago(30, 0, 0);
// Multiples of the golden section lie evenly over the span, however many tickets are asked for.
const GOLDEN_SECTION = 0.618_033_988_749_895;

const hostNames = ['web', 'db', 'app', 'mail', 'cache', 'files', 'shop', 'build'];
const hostDomains = ['example.com', 'example.org', 'example.net', 'clients.example.net'];
const helpers = { technical: [ivan, nadia, jonas, karim], care: [care1, care2] };

interface Plot {
  index: number;
  topic: GeneratedTopic;
  openedAgo: number;
  helper: string;
  fill: (text: string) => string;
}

/**
 * A plausible ticket to fill a large store with: always the same for an index, any number of them, opened three days
 * to three years ago in no order. Subjects may repeat, as people's do. Messages are oldest first.
 */
export function generatedTicket(index: number): DemoTicket {
  const plot = plotOf(index);
  const { topic } = plot;
  const status = statusOf(plot);
  return {
    subject: plot.fill(topic.subject),
    department: topic.department,
    service: topic.department === 'care' ? null : 501 + (mix(index, 1) % 4),
    priority: pick([1, 2, 2, 2, 3], mix(index, 2)),
    status,
    ...(status === 2 && mix(index, 3) % 4 === 0 ? { unread: true } : {}),
    ...(topic.department === 'care' ? { author: theo } : {}),
    messages: threadOf(plot, status),
  };
}

function plotOf(index: number): Plot {
  const topic = pick(generatedTopics, mix(index, 4));
  return {
    index,
    topic,
    openedAgo: NEWEST + Math.floor(((index * GOLDEN_SECTION) % 1) * SPAN),
    helper: pick(helpers[topic.department], mix(index, 5)),
    fill: filler(index),
  };
}

// Of the last month all statuses are met; what is older has long been answered, and mostly closed.
function statusOf({ index, openedAgo }: Plot): 0 | 1 | 2 | 3 {
  const draw = mix(index, 6);
  return openedAgo < FRESH ? pick([0, 1, 1, 2, 3], draw) : pick([2, 3, 3, 3, 3, 3, 3, 3], draw);
}

function threadOf(plot: Plot, status: 0 | 1 | 2 | 3): readonly DemoMessage[] {
  const { index, topic, fill, helper } = plot;
  const [opened, answered, third, last] = momentsOf(plot);
  const opening = customer(opened, fill(topic.opening));
  if (status === 0) return [opening];
  const rating = pick([{}, {}, { rating: 'good' as const }], mix(index, 7));
  const answer = staff(helper, answered, fill(topic.answer), rating);
  if (status === 3) {
    return [
      opening,
      answer,
      customer(third, fill(pick(customerThanks, mix(index, 8)))),
      system(last, closed),
    ];
  }
  const doubt = customer(third, fill(pick(customerFollowUps, mix(index, 9))));
  if (status === 1) return [opening, answer, doubt];
  return [opening, answer, doubt, staff(helper, last, fill(pick(staffFollowUps, mix(index, 10))))];
}

// The pauses add up to less than NEWEST, so the last word is never in the future.
function momentsOf({ index, openedAgo }: Plot): [number, number, number, number] {
  const answered = openedAgo - 10 - (mix(index, 11) % 600);
  const third = answered - 5 - (mix(index, 12) % 1500);
  const last = third - 10 - (mix(index, 13) % 1400);
  return [openedAgo, answered, third, last];
}

function filler(index: number): (text: string) => string {
  const host = `${pick(hostNames, mix(index, 14))}${1 + (mix(index, 15) % 40)}`;
  const values: Readonly<Record<string, string>> = {
    host: `${host}.${pick(hostDomains, mix(index, 16))}`,
    address: `203.0.113.${10 + (mix(index, 17) % 240)}`,
    invoice: String(1000 + (mix(index, 18) % 1380)),
    percent: String(81 + (mix(index, 19) % 19)),
    count: String(10 + (mix(index, 20) % 50)),
  };
  return (text) => text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** A number of 32 bits that looks random and depends on the index and on what it is drawn for. */
function mix(index: number, purpose: number): number {
  let bits = Math.imul(index + 1, 0x9e_37_79_b1) ^ Math.imul(purpose, 0x85_eb_ca_6b);
  bits = Math.imul(bits ^ (bits >>> 16), 0x7f_eb_35_2d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x84_6c_a6_8b);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function pick<Choice>(choices: readonly Choice[], draw: number): Choice {
  const choice = choices[draw % choices.length];
  if (choice === undefined) throw new Error('nothing to pick from');
  return choice;
}
