import type { Locator } from '@playwright/test';

/** Where a parameter of this name is met in a form: a field, a switch, a group of choices, or the fact it is read in. */
export function fieldNamed(form: Locator, label: string): Locator {
  const page = form.page();
  return form
    .getByLabel(label, { exact: true })
    .or(form.getByRole('radiogroup', { name: label, exact: true }))
    .or(form.locator('dl').filter({ has: page.getByText(label, { exact: true }) }));
}

/** What it says there: the words of what is chosen, `on` or `off`, the text as typed or as read. */
export function shownIn(field: Locator): Promise<string> {
  return field.evaluate((element) => {
    if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? '';
    if (element instanceof HTMLTextAreaElement) return element.value;
    if (element instanceof HTMLInputElement && element.type !== 'checkbox') return element.value;
    if (element instanceof HTMLInputElement) return element.checked ? 'on' : 'off';
    return (element.querySelector('dd, label:has(:checked)')?.textContent ?? '').trim();
  });
}

/** What can be chosen from a list. */
export function choicesIn(field: Locator): Promise<string[]> {
  return field.getByRole('option').allTextContents();
}
