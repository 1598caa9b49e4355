/** As the `ref` of what appears in place of what had focus. */
export function focusIt(element: HTMLElement | null): void {
  element?.focus();
}
