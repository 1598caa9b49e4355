/** A rectangle in pixels of the picture as it was opened, whole numbers. */
export type Area = { x: number; y: number; width: number; height: number };
export type Size = { width: number; height: number };

/** What is to be made of a picture. */
export type Edits = {
  /** What is left of it; null: all. */
  crop: Area | null;
  blurs: readonly Area[];
  /** The longer side of the outcome at most; null: as it is. */
  longest: number | null;
};

export const untouched: Edits = { crop: null, blurs: [], longest: null };

/** A smaller area is nothing that could be seen or hit. */
const SMALLEST = 8;

export function wholeOf({ width, height }: Size): Area {
  return { x: 0, y: 0, width, height };
}

/** The area within `bounds`, nowhere smaller than can be seen. Takes any numbers, also none. */
export function fitArea(area: Area, bounds: Area): Area {
  const width = within(area.width, Math.min(SMALLEST, bounds.width), bounds.width);
  const height = within(area.height, Math.min(SMALLEST, bounds.height), bounds.height);
  return {
    x: within(area.x, bounds.x, bounds.x + bounds.width - width),
    y: within(area.y, bounds.y, bounds.y + bounds.height - height),
    width,
    height,
  };
}

/** The middle third: where a rectangle waits to be moved. */
export function firstArea({ x, y, width, height }: Area): Area {
  const third = { x: x + width / 3, y: y + height / 3, width: width / 3, height: height / 3 };
  return fitArea(third, { x, y, width, height });
}

/** The rectangle between two corners, in whatever order. */
export function areaBetween(one: { x: number; y: number }, other: { x: number; y: number }): Area {
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  };
}

/** Size of the outcome. */
export function outputSize({ width, height }: Size, longest: number | null): Size {
  const scale = longest === null ? 1 : Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

function within(value: number, least: number, most: number): number {
  const whole = Number.isFinite(value) ? Math.round(value) : least;
  return Math.max(least, Math.min(whole, most));
}
