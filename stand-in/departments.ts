import { choice, choices, text, type PanelNode } from './document.ts';
import type { Account } from './accounts.ts';
import type { Store } from './store.ts';

/** Who answers. `caption` is what the panel shows: it may be HTML; `name` is the same without markup. */
export type DepartmentRecord = {
  id: number;
  providerId: number;
  name: string;
  caption: string;
  takesIncident: number;
};

type ProviderRecord = { id: number; name: string };

/**
 * The departments an account can write to: those of all providers when it has several, else of the first. Without
 * paid support none takes an incident.
 */
export function readDepartments(store: Store, account: Account): DepartmentRecord[] {
  return store.all<DepartmentRecord>(
    `SELECT id, providerId, name, caption, takesIncident AND ? AS takesIncident FROM departments
     WHERE ? = 1 OR providerId = (SELECT min(id) FROM providers) ORDER BY id`,
    [account.hasPaidSupport, account.hasProviders],
  );
}

export function readProviders(store: Store): ProviderRecord[] {
  return store.all<ProviderRecord>('SELECT id, name FROM providers ORDER BY id');
}

/** Whose department it is; '' where there is none of that number. */
export function providerOf(store: Store, departmentId: number): number | '' {
  const sql = 'SELECT providerId FROM departments WHERE id = ?';
  return store.one<{ providerId: number }>(sql, [departmentId])?.providerId ?? '';
}

/** The choices of `client_department`; `providerId` leaves those of one provider. */
export function departmentChoices(store: Store, account: Account, providerId?: string): PanelNode {
  const departments = readDepartments(store, account).filter(
    (department) => providerId === undefined || String(department.providerId) === providerId,
  );
  return choices(
    'client_department',
    departments.map((department) => departmentChoice(department, account)),
  );
}

function departmentChoice(department: DepartmentRecord, account: Account): PanelNode {
  return {
    $key: String(department.id),
    ...(department.takesIncident === 1 ? { $incident: 'yes' } : {}),
    ...(account.hasProviders === 1 ? { $depend: String(department.providerId) } : {}),
    $plainval: department.name,
    ...text(department.caption),
  };
}

/** The choices of `ticket_project_select`. */
export function providerChoices(store: Store): PanelNode {
  const values = readProviders(store).map(({ id, name }) => choice(String(id), name));
  return choices('ticket_project_select', values);
}
