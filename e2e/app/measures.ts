import type { Page } from '@playwright/test';

/** How many pixels the page is wider than the window: what one would have to scroll sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}

/** What text has to bear after WCAG 1.4.12, put on top of the page's own styles. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Texts of which a part is cut off by their box or one around it, that cannot be scrolled to. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const { parentElement } = text;
      if (!parentElement || text.textContent?.trim() === '') continue;
      if (!parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const words = range.getBoundingClientRect();
      for (let box: Element | null = parentElement; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY, position, clipPath, textOverflow } = getComputedStyle(box);
        const { left, right, top, bottom } = box.getBoundingClientRect();
        // What is there for the ear alone is clipped on purpose.
        if (right - left <= 1 || bottom - top <= 1 || clipPath !== 'none') break;
        if (/auto|scroll/.test(overflowX + overflowY)) break;
        // Cut with a mark, and whole where the row leads.
        if (textOverflow === 'ellipsis') break;
        const isCutX = /hidden|clip/.test(overflowX) && (words.left < left - 1 || words.right > right + 1);
        const isCutY = /hidden|clip/.test(overflowY) && (words.top < top - 1 || words.bottom > bottom + 1);
        if (isCutX || isCutY) cut.push(text.textContent ?? '');
        if (position === 'fixed') break;
      }
    }
    return cut;
  });
}

/** What is pressed and is smaller than 24 by 24 pixels, but for links within a sentence (WCAG 2.5.8). */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const small: string[] = [];
    for (const target of document.querySelectorAll(
      'a[href], button, input, textarea, select, summary, [role=radio]',
    )) {
      if (!target.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      // A row is pressed anywhere: its link lies over all of it. A choice is pressed by its words, too.
      const liesOver = getComputedStyle(target, '::after').position === 'absolute';
      const wider =
        target instanceof HTMLInputElement ? target.closest('label') : liesOver && target.closest('tr, li');
      const area = wider || target;
      const isInSentence =
        getComputedStyle(target).display === 'inline' && target.closest('p, li, td') !== null;
      const { width, height } = area.getBoundingClientRect();
      if (!isInSentence && (width < 24 || height < 24)) {
        small.push(`${target.outerHTML.slice(0, 80)} ${Math.round(width)}×${Math.round(height)}`);
      }
    }
    return small;
  });
}
