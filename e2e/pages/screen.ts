import type { Page } from '@playwright/test';

/** How far the page is scrolled down, in pixels. */
export async function scrollTop(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(window.scrollY));
}

/** Pixels that the page is wider than the window: more than 0 is something that sticks out at the side. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    // Narrower than the window it may be: the scroll bar's gutter is kept free.
    return Math.max(0, scrollWidth - clientWidth);
  });
}

/** Whether the page is drawn light on dark. */
export async function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const brush = new OffscreenCanvas(1, 1).getContext('2d');
    if (brush === null) throw new Error('There is nothing to draw on');
    brush.fillStyle = getComputedStyle(document.body).backgroundColor;
    brush.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data;
    return red + green + blue < 3 * 128;
  });
}
