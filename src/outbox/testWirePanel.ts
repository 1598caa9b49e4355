import { vi } from 'vitest';
import { noTicketYet } from '../panel/domain.ts';
import type { CustomerId, TicketId } from '../panel/domain.ts';
import { configurePanel } from '../panel/panelConfig.ts';
import type { ThreadMessage } from './matchReply.ts';
import { findNewTickets, sendNewTicket } from './newTicket.ts';
import { parseNewTicket } from './newTicketText.ts';
import type { Asked, SendOptions, SendResult } from './outboxParts.ts';
import { TestPanel } from './testPanel.ts';
import type { Fate, Reply, Time } from './testPanel.ts';
import { uploadRequest } from './testUpload.ts';

type Opened = {
  id: number;
  owner: CustomerId;
  subject: string;
  message: string;
  files: string[];
  at: number;
  /** In one of the story's tabs; else on another device. */
  isPressed: boolean;
};

const elsewhere = '<html><body><h1>Bad gateway</h1></body></html>';
const html = (status: number) => new Response(elsewhere, { status });
const json = (doc: unknown) => new Response(JSON.stringify({ doc }));
const node = (text: string) => ({ $: text });

/** The answer begins and breaks off: the line dies, or a proxy calls it complete. */
function half(whole: Response, isComplete: boolean): Response {
  const body = new ReadableStream({
    async start(controller) {
      controller.enqueue((await whole.bytes()).slice(0, 9));
      if (isComplete) controller.close();
      else controller.error(new TypeError('terminated'));
    },
  });
  return new Response(body);
}

/** How an answer is lost, by turns: no line, a proxy's word, half an answer. */
const losses: ((answer: Response) => Response | null)[] = [
  () => null,
  () => html(502),
  (answer) => half(answer, false),
  () => html(503),
  (answer) => half(answer, true),
  () => html(504),
];

/** The client's time limits run by the world's clock. */
function keepTime(time: Time): void {
  const after = (task: () => void, ms: number) => time.after(ms, task);
  vi.stubGlobal('setTimeout', after);
  vi.stubGlobal('clearTimeout', (callOff?: () => void) => callOff?.());
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const abort = new AbortController();
    time.after(ms, () => abort.abort(new DOMException('', 'TimeoutError')));
    return abort.signal;
  });
}

/**
 * A panel on which tickets are opened, spoken to by the panel's own client: what is lost, is lost on the wire. Its
 * tickets belong to who is signed in when the request comes.
 */
export class WirePanel extends TestPanel {
  readonly opened: Opened[] = [];
  signedIn: CustomerId;
  readonly #clock: Time;
  /** Which way of losing an answer comes next. */
  #turn: number;

  constructor(time: Time, { signedIn, firstLoss }: { signedIn: CustomerId; firstLoss: number }) {
    super(time);
    this.#clock = time;
    this.#turn = firstLoss;
    this.signedIn = signedIn;
    const fieldsOf = (body: unknown) => new URLSearchParams(typeof body === 'string' ? body : '');
    configurePanel({ fetch: (_address, init) => this.#answer(fieldsOf(init?.body), []) });
    keepTime(time);
    vi.stubGlobal(
      'XMLHttpRequest',
      uploadRequest((form) => this.#uploaded(form)),
    );
    vi.stubGlobal('location', { href: 'https://desk.example/tickets/new' });
  }

  override signIn(customer: CustomerId): void {
    super.signIn(customer);
    this.signedIn = customer;
  }

  override threadOf(ticketId: TicketId): ThreadMessage[] {
    if (ticketId !== noTicketYet) return super.threadOf(ticketId);
    return this.opened.map(({ id, subject, message, files, at }) => ({
      id: String(id),
      from: 'customer',
      body: `${subject}\n\n${message}`,
      postedAt: at,
      attachments: files.map((name) => ({ name })),
    }));
  }

  override arriveFromElsewhere(_ticketId: TicketId, text: string): void {
    const { subject = '', message = '' } = parseNewTicket(text).values;
    this.#open(this.signedIn, new URLSearchParams({ subject, message }), [], false);
  }

  override sendReply(reply: Reply, options: SendOptions): Promise<SendResult> {
    return sendNewTicket(reply, options);
  }

  override readThread(_ticketId: TicketId, asked: readonly Asked[]): Promise<readonly ThreadMessage[]> {
    this.reads += 1;
    return findNewTickets(asked);
  }

  async #uploaded(form: FormData): Promise<Response> {
    const entries = [...form.entries()];
    const fields = entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
    const files = entries.flatMap(([, value]) => (typeof value === 'string' ? [] : [value.name]));
    return this.#answer(new URLSearchParams(fields), files);
  }

  async #answer(fields: URLSearchParams, files: string[]): Promise<Response> {
    if (fields.get('sok') === 'ok') return this.#meet(this.fates.shift() ?? { kind: 'done' }, fields, files);
    if (this.readingFails !== null) throw new TypeError('fetch failed');
    return json(fields.has('elid') ? this.#view(Number(fields.get('elid'))) : this.#list(fields));
  }

  async #meet(fate: Fate, fields: URLSearchParams, files: string[]): Promise<Response> {
    this.sent.push(fields.get('message') ?? '');
    const owner = this.signedIn;
    const open = () => this.#open(owner, fields, files);
    switch (fate.kind) {
      case 'done':
        return open();
      case 'refused':
        return json({ error: { $type: 'value', $object: 'message', msg: node('No') } });
      case 'sessionEnded':
        return json({ error: { $type: 'auth', msg: node('Sign in') } });
      case 'slow':
      case 'halfway':
        if (fate.isStored) open();
        return new Promise(() => {});
      case 'lost':
        return this.#lose(fate, open);
    }
  }

  #lose({ isStored, lateMs }: Extract<Fate, { kind: 'lost' }>, open: () => Response): Response {
    this.#turn += 1;
    if (lateMs !== undefined) this.#clock.after(lateMs, open);
    const isOpenedNow = isStored && lateMs === undefined;
    const answer = isOpenedNow ? open() : html(502);
    const lost = losses[this.#turn % losses.length]?.(answer) ?? null;
    // Half of the answer to what was not done is half a proxy's page.
    if (lost === null) throw new TypeError('fetch failed');
    return lost;
  }

  #open(owner: CustomerId, fields: URLSearchParams, files: string[], isPressed = true): Response {
    const id = 2001 + this.opened.length;
    const at = Math.floor(this.#clock.now / 1000) * 1000;
    const [subject, message] = [
      fields.get('subject') ?? fields.get('name') ?? '',
      fields.get('message') ?? '',
    ];
    this.opened.push({ id, owner, subject, message, files, at, isPressed });
    return json({ id: node(String(id)), ok: { $type: 'form', $: `func=clientticket.edit&elid=${id}` } });
  }

  #list(fields: URLSearchParams) {
    const [page, size] = [Number(fields.get('p_num')), Number(fields.get('p_cnt'))];
    const mine = this.opened.filter(({ owner }) => owner === this.signedIn).toReversed();
    const elem = mine.slice((page - 1) * size, page * size).map(({ id, subject }) => ({
      id: node(String(id)),
      name: node(subject),
      tstatus: { $orig: '1', $: 'In progress' },
    }));
    return { elem, p_elems: node(String(mine.length)), p_num: node(String(page)), p_cnt: node(String(size)) };
  }

  #view(number: number) {
    const ticket = this.opened.find(({ id, owner }) => id === number && owner === this.signedIn);
    if (!ticket) return { error: { $type: 'missed', $object: 'elid', msg: node('Not found') } };
    const date_post = node(new Date(ticket.at).toISOString().slice(0, 19).replace('T', ' '));
    const file = ticket.files.map((name, index) => ({ name: node(name), param: node(`${number}-${index}`) }));
    const message = { $id: `m${number}`, $type: 'incoming', body: node(ticket.message), date_post, file };
    return { id: node(String(number)), name: node(ticket.subject), mlist: [{ message: [message] }] };
  }
}
