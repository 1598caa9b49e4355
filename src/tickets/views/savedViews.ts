import { paths } from '../../paths.ts';
import { listUrl, readListUrl } from '../ticketListUrl.ts';
import type { ListAddress } from '../ticketListUrl.ts';

/** Beyond this nobody finds one again. */
export const MAX_VIEWS = 30;
export const MAX_VIEW_NAME = 60;
/** As much of what cannot be read as tells the customer what it may have been. */
const MAX_SHOWN = 120;

/** A list with its filter, order and length, under a name of the customer's own. */
export type SavedView = { kind: 'view'; name: string; address: ListAddress };

/** What lies among the views and is none: kept as it is until the customer takes it away (H060). */
type UnreadableView = { kind: 'unreadable'; stored: unknown; shown: string };

export type StoredView = SavedView | UnreadableView;

/** The views as they were stored, in whatever state that is (H060). Of two with one name the first counts. */
export function readViews(stored: unknown): readonly StoredView[] {
  if (typeof stored !== 'object' || stored === null || !Object.hasOwn(stored, 'views')) return [];
  const { views } = stored as { views: unknown };
  if (!Array.isArray(views)) return [];
  const read: StoredView[] = [];
  for (const each of views.slice(0, MAX_VIEWS)) {
    const view = readView(each);
    if (view.kind === 'unreadable' || findView(read, view.name) === undefined) read.push(view);
  }
  return read;
}

/** As they are stored: a name, and the address that `readListUrl` reads. */
export function writeViews(views: readonly StoredView[]): { views: unknown[] } {
  return {
    views: views.map((view) =>
      view.kind === 'view' ? { name: view.name, href: viewHref(view.address) } : view.stored,
    ),
  };
}

function readView(stored: unknown): StoredView {
  const { name, href } = Object(stored) as { name?: unknown; href?: unknown };
  const words = typeof name === 'string' ? plainName(name) : '';
  const address = typeof href === 'string' ? readHref(href) : null;
  if (words !== '' && words.length <= MAX_VIEW_NAME && address !== null) {
    return { kind: 'view', name: words, address };
  }
  return { kind: 'unreadable', stored, shown: words === '' ? shownText(stored) : words.slice(0, MAX_SHOWN) };
}

/** Null where it leads anywhere but to a list of ours. */
function readHref(href: string): ListAddress | null {
  const [pathname = '', search = ''] = href.split('?', 2);
  return pathname === paths.tickets || pathname === paths.archive ? readListUrl(pathname, search) : null;
}

function shownText(stored: unknown): string {
  // What JSON has given, JSON can write.
  const written = typeof stored === 'string' ? stored : (JSON.stringify(stored) ?? '');
  return written.slice(0, MAX_SHOWN);
}

/** A name on one line, as it is shown and compared. */
export function plainName(name: string): string {
  return name.replaceAll(/\s+/g, ' ').trim();
}

/** The view's own address: its first page. A sort that it names and the panel does not have stays in it, to be told. */
export function viewHref(address: ListAddress): string {
  const href = listUrl({ ...address, page: 1 });
  if (address.unknownSort === null) return href;
  const sort = new URLSearchParams({ sort: address.unknownSort });
  return `${href}${href.includes('?') ? '&' : '?'}${sort}`;
}

/** The view of that name; small and capital letters are the same. */
export function findView(views: readonly StoredView[], name: string): SavedView | undefined {
  const wanted = name.toLowerCase();
  return views.find((view): view is SavedView => view.kind === 'view' && view.name.toLowerCase() === wanted);
}

/** The view that shows just what is at this address, on whatever page of it. */
export function shownView(views: readonly StoredView[], address: ListAddress): SavedView | undefined {
  const href = viewHref(address);
  return views.find((view): view is SavedView => view.kind === 'view' && viewHref(view.address) === href);
}

/** The views with this one among them, in the place of the one of that name, else last. */
export function saveView(
  views: readonly StoredView[],
  name: string,
  address: ListAddress,
): readonly StoredView[] {
  const view: SavedView = { kind: 'view', name, address: { ...address, page: 1 } };
  const before = findView(views, name);
  if (before === undefined) return [...views, view];
  return views.map((each) => (each === before ? view : each));
}
