import type { PanelNode } from './document.ts';
import { followField, newTicketForm } from './newTicketForm.ts';
import type { CustomerCall, Panel } from './panel.ts';
import { changeTicket } from './ticketChange.ts';
import { createTicket } from './ticketCreate.ts';
import { viewTicket } from './ticketView.ts';

/** `clientticket.edit`: which of its acts a request means (panel protocol §5.1). */
export function editTicket(panel: Panel, call: CustomerCall): PanelNode {
  const { bag } = call;
  const isExisting = bag.get('elid') !== '';
  if (bag.get('sok') !== '') return isExisting ? changeTicket(panel, call) : createTicket(panel, call);
  if (bag.get('sv_field') !== '') return followField(panel, call);
  return isExisting ? viewTicket(panel, call) : newTicketForm(panel, call);
}
