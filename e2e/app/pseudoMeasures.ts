import type { Page } from '@playwright/test';

/** The brand, and what the panel says by itself: it is asked in English. */
const ofOthers =
  /Frontdesk|Customer care|Forward this ticket to the Support tickets module|This ticket is not associated with a service/g;

/** Words in Latin script that are seen or heard and stand in no bracket: what customers write is Cyrillic here. */
export async function wordsOfNoCatalogue(page: Page): Promise<string[]> {
  const told = await page.evaluate(() => {
    const all = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.parentElement?.closest('[data-static], script, noscript')) continue;
      if (node instanceof Text) all.push(node.data);
      if (!(node instanceof Element)) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        all.push(node.getAttribute(name) ?? '');
    }
    return all;
  });
  const bare = told.map((text) => withoutBrackets(text).replaceAll(ofOthers, '')).join('\n');
  return [...new Set(bare.match(/\p{Script=Latin}{2,}|[⟦⟧]/gu))];
}

/** One may stand within another: a text that is put into a sentence. */
function withoutBrackets(text: string): string {
  const less = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  return less === text ? text : withoutBrackets(less);
}

/** Words of ours that end in dots, or reach over the edge of what is pressed or heads something; a customer's may. */
export async function cutCatalogueTexts(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    const cut: string[] = [];
    for (const box of document.querySelectorAll('body *')) {
      const words = box.textContent ?? '';
      // The line above the list is as high as it was kept free for, so on a phone its words give way.
      if (!words.includes('⟦') || box.closest('[data-static], [data-list-top]')) continue;
      if (!box.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const { textOverflow, display, clipPath, webkitLineClamp } = getComputedStyle(box);
      if (display.startsWith('inline') && box.clientWidth === 0) continue;
      if (clipPath !== 'none' || box.clientWidth <= 1) continue;
      const hasDots = textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
      if (!hasDots && !box.matches('button, a, label, legend, th, dt, h1, h2, h3')) continue;
      const isTooWide = box.scrollWidth > box.clientWidth + 1;
      const isTooHigh = webkitLineClamp !== 'none' && box.scrollHeight > box.clientHeight + 1;
      if (isTooWide || isTooHigh) cut.push(words);
    }
    return cut;
  });
  return found.filter((words) => !/\p{L}/u.test(withoutBrackets(words)));
}

/** Numbers, times, addresses of machines whose figures do not stand one to the right of the other. */
export function turnedNumbers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const turned: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const text = node.textContent ?? '';
      if (!node.parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      for (const { 0: figures, index } of text.matchAll(/[#+−-]?\d[\d.,:]*\d/g)) {
        const [first, last] = [index, index + figures.length - 1].map((at) => {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          return range.getBoundingClientRect();
        });
        const isOnOneLine = first && last && Math.abs(first.top - last.top) < 1;
        if (isOnOneLine && first.width > 0 && first.left > last.left) turned.push(text.slice(0, 60));
      }
    }
    return turned;
  });
}

/** Text that is set to one side by the side's name, whichever way the page is written. */
export function alignedBySide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (box) =>
          !box.matches('[dir=ltr], [dir=ltr] *, [aria-hidden=true], [aria-hidden=true] *') &&
          box.textContent?.trim() !== '',
      )
      .filter((box) => /^(left|right)$/.test(getComputedStyle(box).textAlign))
      .map((box) => `${box.localName}: ${box.textContent?.slice(0, 60)}`),
  );
}
