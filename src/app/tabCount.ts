import { beforeName } from './pageTitle.ts';

/** Counts new answers in the tab's name, whatever the page shows (features C88). */
export function countInTab(count: number): void {
  const { words } = beforeName;
  const name = document.title.slice(document.title.startsWith(words) ? words.length : 0);
  beforeName.words = count > 0 ? `(${count}) ` : '';
  document.title = beforeName.words + name;
}
