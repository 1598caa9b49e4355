import type { Page } from '@playwright/test';

/**
 * Reports each time any of the words stands anywhere in a page of this tab, on whatever document it loads: in text, in
 * values of fields, in attributes, in the title. Call it before the first load; for words that must never appear.
 */
export async function watchForWords(page: Page, words: readonly string[]): Promise<string[]> {
  const seen: string[] = [];
  await page.exposeBinding('reportSeenWord', (_source, word: string) => void seen.push(word));
  await page.addInitScript((all: readonly string[]) => {
    const look = () => {
      const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
      const there = [
        document.documentElement.outerHTML,
        document.title,
        ...fields.map((field) => field.value),
      ].join('\n');
      for (const word of all) {
        if (there.includes(word)) {
          const report: unknown = Reflect.get(globalThis, 'reportSeenWord');
          if (typeof report === 'function') report(word);
        }
      }
    };
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  }, words);
  return seen;
}
