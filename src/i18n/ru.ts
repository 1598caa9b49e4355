import type { abuseText } from './en/abuse.ts';
import type { archiveText } from './en/archive.ts';
import type { attachText } from './en/attach.ts';
import type { copiesText } from './en/copies.ts';
import type { currentText } from './en/current.ts';
import type { detailsText } from './en/details.ts';
import type { doorText } from './en/door.ts';
import type { editorText } from './en/editor.ts';
import type { exportText } from './en/export.ts';
import type { failureText } from './en/failure.ts';
import type { filterText } from './en/filter.ts';
import type { incidentsText } from './en/incidents.ts';
import type { keyboardText } from './en/keyboard.ts';
import type { listText } from './en/list.ts';
import type { sessionText } from './en/session.ts';
import type { replyText } from './en/reply.ts';
import type { picturesText } from './en/pictures.ts';
import type { needsYouText } from './en/needsYou.ts';
import type { ownOrderText } from './en/ownOrder.ts';
import type { quoteText } from './en/quote.ts';
import type { secretsText } from './en/secrets.ts';
import type { selectionText } from './en/selection.ts';
import type { pictureText } from './en/picture.ts';
import type { settleText } from './en/settle.ts';
import type { settingsText } from './en/settings.ts';
import type { shellText } from './en/shell.ts';
import type { statusText } from './en/status.ts';
import type { statusMeaningText } from './en/statusMeaning.ts';
import type { unsettledText } from './en/unsettled.ts';
import type { threadText } from './en/thread.ts';
import type { ticketText } from './en/ticket.ts';
import type { viewsText } from './en/views.ts';
import type { newTicketText } from './en/newTicket.ts';
import type { ticketCostText } from './en/ticketCost.ts';
import type { ticketFormText } from './en/ticketForm.ts';
import { abuse } from './ru/abuse.ts';
import { archive } from './ru/archive.ts';
import { attach } from './ru/attach.ts';
import { copies } from './ru/copies.ts';
import { current } from './ru/current.ts';
import { details } from './ru/details.ts';
import { door } from './ru/door.ts';
import { editor } from './ru/editor.ts';
import { exportWords } from './ru/export.ts';
import { failure } from './ru/failure.ts';
import { filter } from './ru/filter.ts';
import { incidents } from './ru/incidents.ts';
import { keyboard } from './ru/keyboard.ts';
import { list } from './ru/list.ts';
import { session } from './ru/session.ts';
import { pictures } from './ru/pictures.ts';
import { reply } from './ru/reply.ts';
import { needsYou } from './ru/needsYou.ts';
import { ownOrder } from './ru/ownOrder.ts';
import { quote } from './ru/quote.ts';
import { secrets } from './ru/secrets.ts';
import { selection } from './ru/selection.ts';
import { picture } from './ru/picture.ts';
import { settle } from './ru/settle.ts';
import { settings } from './ru/settings.ts';
import { shell } from './ru/shell.ts';
import { status } from './ru/status.ts';
import { statusMeaning } from './ru/statusMeaning.ts';
import { unsettled } from './ru/unsettled.ts';
import { thread } from './ru/thread.ts';
import { ticket } from './ru/ticket.ts';
import { views } from './ru/views.ts';
import { newTicket } from './ru/newTicket.ts';
import { ticketCost } from './ru/ticketCost.ts';
import { ticketForm } from './ru/ticketForm.ts';
import type { Section, Translated } from './section.ts';

type EnglishOf<Sections extends Section> = {
  [One in Sections as One['name']]: Translated<One['english']>;
};

/** All that a language other than English must bring, section by section. A new section is added to this list. */
export type Catalogue = EnglishOf<
  | typeof doorText
  | typeof incidentsText
  | typeof sessionText
  | typeof settingsText
  | typeof shellText
  | typeof listText
  | typeof filterText
  | typeof statusText
  | typeof statusMeaningText
  | typeof unsettledText
  | typeof failureText
  | typeof threadText
  | typeof copiesText
  | typeof picturesText
  | typeof ticketText
  | typeof ticketFormText
  | typeof detailsText
  | typeof ticketCostText
  | typeof newTicketText
  | typeof replyText
  | typeof editorText
  | typeof secretsText
  | typeof quoteText
  | typeof selectionText
  | typeof archiveText
  | typeof attachText
  | typeof pictureText
  | typeof viewsText
  | typeof currentText
  | typeof ownOrderText
  | typeof needsYouText
  | typeof keyboardText
  | typeof settleText
  | typeof abuseText
  | typeof exportText
>;

export const russian: Catalogue = {
  door,
  incidents,
  session,
  settings,
  shell,
  list,
  filter,
  status,
  statusMeaning,
  unsettled,
  failure,
  thread,
  copies,
  pictures,
  ticket,
  ticketForm,
  details,
  ticketCost,
  newTicket,
  reply,
  editor,
  secrets,
  quote,
  selection,
  archive,
  attach,
  picture,
  views,
  current,
  ownOrder,
  needsYou,
  keyboard,
  settle,
  abuse,
  export: exportWords,
};
