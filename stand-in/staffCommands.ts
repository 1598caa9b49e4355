import { dayMs, formatDate, formatMinutes, formatSeconds, parseDate, parseTime } from './clock.ts';
import { answerTicket, deskTicket, registerAbuse, setTicketStatus } from './deskWork.ts';
import { abuseActions } from './formChoices.ts';
import { accountOf, StaffMistake, word, type StaffCommand } from './staffCommand.ts';
import { charge, setPaidSupport, setPrice, topUp } from './staffMoney.ts';
import type { Store } from './store.ts';
import type { TicketRecord } from './tickets.ts';
import { statusCaption, type StatusCode } from './ticketStatus.ts';

export const staffHelp = `Usage: npm run staff -- <command>

  list [login]                       tickets of an account (demo), newest first
  reply <ticket> "text"              answer a ticket; --author "name" signs it
  status <ticket> <status>           new, progress, waiting, closed or archived
  charge <ticket> <amount> "reason"  charge a support fee for a ticket, such as 5.00
  charge <login> <amount> "reason"   charge an account
  topup <login> <amount>             pay into an account
  price <login> <amount>             what an incident costs this account from now on
  paid <login> on|off                switch paid support on or off for this account
  abuse <ticket>                     register a violation; --score 25, --note "text",
                                     --action ${abuseActions.join('|')},
                                     --deadline "2030-01-31 18:00" (UTC)

DATA_DIR says where the panel keeps its store (.data unless told). The panel may be running.`;

const commands: Readonly<Record<string, (store: Store, command: StaffCommand) => string>> = {
  list: listTickets,
  reply,
  status: changeStatus,
  charge,
  topup: topUp,
  price: setPrice,
  paid: setPaidSupport,
  abuse,
};

/** Does what a command says and gives a line to print. Throws a sentence when it cannot. */
export function runStaffCommand(store: Store, command: StaffCommand): string {
  const run = Object.hasOwn(commands, command.command) ? commands[command.command] : undefined;
  if (run === undefined) throw new StaffMistake(`There is no command "${command.command}".`);
  return run(store, command);
}

function listTickets(store: Store, { words }: StaffCommand): string {
  const [login = 'demo'] = words;
  const tickets = store.all<TicketRecord>(
    'SELECT * FROM tickets WHERE accountId = ? ORDER BY archived, lastMessageAt DESC LIMIT 100',
    [accountOf(store, login)],
  );
  if (tickets.length === 0) return `${login} has no tickets.`;
  return tickets.map(listLine).join('\n');
}

function listLine(ticket: TicketRecord): string {
  const caption = statusCaption(ticket.status, ticket.unread === 1, 'en');
  return `${ticket.id}  ${formatMinutes(ticket.lastMessageAt)}  ${caption.padEnd(16)}  ${ticket.subject}`;
}

function reply(store: Store, command: StaffCommand): string {
  const ticket = deskTicket(store, word(command, 0, 'which ticket'));
  answerTicket(store, ticket, word(command, 1, 'what to answer'), command.now, command.options.author);
  return `Answered ticket ${ticket.id}.`;
}

const statuses: Readonly<Record<string, StatusCode>> = {
  new: 0,
  progress: 1,
  waiting: 2,
  closed: 3,
  archived: 10,
};

function changeStatus(store: Store, command: StaffCommand): string {
  const ticket = deskTicket(store, word(command, 0, 'which ticket'));
  const name = word(command, 1, 'which status');
  const status = Object.hasOwn(statuses, name) ? statuses[name] : undefined;
  if (status === undefined) throw new StaffMistake(`There is no status "${name}".`);
  setTicketStatus(store, ticket, status, command.now);
  return `Ticket ${ticket.id} is now: ${statusCaption(status, false, 'en')}.`;
}

function abuse(store: Store, command: StaffCommand): string {
  const ticket = deskTicket(store, word(command, 0, 'which ticket'));
  const { action = 'forward', note = '', score = '25' } = command.options;
  if (!/^\d{1,3}$/.test(score) || Number(score) > 100) throw new StaffMistake('The score is 0 to 100.');
  if (!abuseActions.some((known) => known === action)) {
    throw new StaffMistake(`There is no action "${action}".`);
  }
  const deadline = readDeadline(command);
  registerAbuse(store, ticket, { score: Number(score), action, ...deadline, scoreNote: note });
  return `Registered a violation on ticket ${ticket.id}, deadline ${deadline.deadlineDate} ${deadline.deadlineTime}.`;
}

function readDeadline({ now, options }: StaffCommand): { deadlineDate: string; deadlineTime: string } {
  const inTwoDays = now + 2 * dayMs;
  const plain = `${formatDate(inTwoDays)} ${formatSeconds(inTwoDays).slice(11, 16)}`;
  const [deadlineDate = '', deadlineTime = ''] = (options.deadline ?? plain).split(' ');
  if (parseDate(deadlineDate) === null || parseTime(deadlineTime) === null) {
    throw new StaffMistake('The deadline is a date and a time such as "2030-01-31 18:00".');
  }
  return { deadlineDate, deadlineTime };
}
