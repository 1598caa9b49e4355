import type { Locator } from '@playwright/test';

type Rgb = readonly [number, number, number];

/** Contrast of two colours after WCAG 2.2: 1 for equal ones to 21 for black on white. */
function contrast(one: Rgb, other: Rgb): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast between what an element is drawn in (a property's colour) and what lies behind it. */
export async function contrastOf(
  element: Locator,
  property: 'color' | 'outlineColor' | 'backgroundColor' = 'color',
): Promise<number> {
  const [drawn, behind] = await element.evaluate((node, property) => {
    // A canvas turns any notation of a colour into bytes, and lays transparent ones over one another.
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('There is no canvas');
    const paint = (colours: readonly string[]): [number, number, number] => {
      context.clearRect(0, 0, 1, 1);
      for (const colour of colours) {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
      return [red, green, blue];
    };
    const grounds: string[] = [];
    const first = property === 'color' ? node : node.parentElement;
    for (let each = first; each; each = each.parentElement) {
      grounds.unshift(getComputedStyle(each).backgroundColor);
    }
    return [paint([...grounds, getComputedStyle(node)[property]]), paint(grounds)] as const;
  }, property);
  return contrast(drawn, behind);
}
