import { caseFold } from './caseFold.ts';
import { choice, type PanelNode } from './document.ts';
import type { Store } from './store.ts';
import { phrase, type Language } from './texts.ts';

const maxChoices = 20; // panel protocol §6.2, §6.3

/** Something the account rents. `facts` are lines told beside its caption, joined by line breaks. */
export type ServiceRecord = { id: number; accountId: number; caption: string; facts: string };

export function insertService(store: Store, service: Omit<ServiceRecord, 'id'>, id: number | null): number {
  const { accountId, caption, facts } = service;
  const sql = 'INSERT INTO services (id, accountId, caption, captionKey, facts) VALUES (?, ?, ?, ?, ?)';
  return store.run(sql, [id, accountId, caption, caseFold(caption), facts]).id;
}

export function findService(store: Store, accountId: number, id: string): ServiceRecord | undefined {
  const sql = 'SELECT id, accountId, caption, facts FROM services WHERE id = ? AND accountId = ?';
  return store.one<ServiceRecord>(sql, [/^\d{1,15}$/.test(id) ? Number(id) : 0, accountId]);
}

/** The first services whose caption or number holds the text, after the choice of none. */
export function serviceChoices(
  store: Store,
  accountId: number,
  typed: string,
  language: Language,
): readonly PanelNode[] {
  const found = store.all<ServiceRecord>(
    `SELECT id, accountId, caption, facts FROM services
     WHERE accountId = ? AND instr('#' || id || ' ' || captionKey, ?) > 0 ORDER BY id LIMIT ?`,
    [accountId, caseFold(typed), maxChoices],
  );
  return [
    choice('null', phrase(language, 'noService')),
    ...found.map((service) => choice(String(service.id), serviceCaption(service))),
  ];
}

function serviceCaption(service: ServiceRecord): string {
  return `#${service.id} ${service.caption}`;
}

interface ServiceOwner {
  accountId: number;
  serviceId: number | null;
}

/** The caption of the service a ticket is about. */
export function readServiceCaption(store: Store, owner: ServiceOwner, language: Language): string {
  const service = findService(store, owner.accountId, String(owner.serviceId ?? ''));
  return service === undefined ? phrase(language, 'noService') : serviceCaption(service);
}

/** What the panel tells of the service at the head of a thread. */
export function readServiceLines(store: Store, owner: ServiceOwner, language: Language): string[] {
  const service = findService(store, owner.accountId, String(owner.serviceId ?? ''));
  if (service === undefined) return [phrase(language, 'noService')];
  return [serviceCaption(service), ...service.facts.split('\n').filter((line) => line !== '')];
}
