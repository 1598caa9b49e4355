import { useId, useLayoutEffect, useRef } from 'react';
import type { CSSProperties, KeyboardEvent, PointerEvent } from 'react';
import { pictureText } from '../../i18n/en/picture.ts';
import { useText } from '../../i18n/language.ts';
import { drawPicture } from './drawPicture.ts';
import { areaBetween, fitArea } from './pictureEdits.ts';
import type { Area, Edits } from './pictureEdits.ts';
import type { Bitmaps } from './useBitmaps.ts';
import styles from './Picture.module.css';

interface PictureStageProps {
  bitmaps: Bitmaps;
  edits: Edits;
  bounds: Area;
  area: Area;
  onArea: (area: Area) => void;
}

type Point = { x: number; y: number };
type Drag = { how: 'draw' | 'move' | 'size'; from: Point; area: Area };

/** The picture as it will be, and the rectangle over it, by pointer and by keys. */
export function PictureStage({ bitmaps, edits, bounds, area, onArea }: PictureStageProps) {
  const text = useText(pictureText);
  const id = useId();
  const stage = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const drag = useRef<Drag | null>(null);
  useLayoutEffect(() => {
    if (canvas.current) show(canvas.current, bitmaps, edits);
  }, [bitmaps, edits]);

  function pointOf({ clientX, clientY }: PointerEvent): Point {
    const box = stage.current?.getBoundingClientRect() ?? { left: 0, top: 0, width: 1, height: 1 };
    return {
      x: bounds.x + ((clientX - box.left) / box.width) * bounds.width,
      y: bounds.y + ((clientY - box.top) / box.height) * bounds.height,
    };
  }

  function begin(event: PointerEvent<HTMLDivElement>): void {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const how = event.target.closest('[data-size]')
      ? 'size'
      : event.target.closest('[data-area]')
        ? 'move'
        : 'draw';
    drag.current = { how, from: pointOf(event), area };
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  function move(event: PointerEvent): void {
    if (drag.current) onArea(fitArea(dragged(drag.current, pointOf(event)), bounds));
  }

  function press(event: KeyboardEvent): void {
    const next = moved(area, event);
    if (next === null) return;
    event.preventDefault();
    onArea(fitArea(next, bounds));
  }

  return (
    <div
      ref={stage}
      className={styles['stage']}
      style={
        {
          aspectRatio: `${bounds.width} / ${bounds.height}`,
          '--ratio': bounds.width / bounds.height,
        } as CSSProperties
      }
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={() => (drag.current = null)}
      onPointerCancel={() => (drag.current = null)}
    >
      <canvas ref={canvas} role="img" aria-label={text.stage} className={styles['canvas']} />
      <button
        type="button"
        data-area=""
        className={styles['area']}
        style={placeOf(area, bounds)}
        aria-label={text.area}
        aria-describedby={id}
        onKeyDown={press}
      >
        <span data-size="" className={styles['corner']} />
      </button>
      <span id={id} hidden>
        {text.areaHelp}
      </span>
    </div>
  );
}

function show(canvas: HTMLCanvasElement, { shown, scale }: Bitmaps, edits: Edits): void {
  const drawn = drawPicture(shown, { ...edits, longest: null }, scale);
  canvas.width = drawn.width;
  canvas.height = drawn.height;
  canvas.getContext('2d')?.drawImage(drawn, 0, 0);
}

function dragged({ how, from, area }: Drag, to: Point): Area {
  if (how === 'draw') return areaBetween(from, to);
  const [x, y] = [to.x - from.x, to.y - from.y];
  return how === 'move'
    ? { ...area, x: area.x + x, y: area.y + y }
    : { ...area, width: area.width + x, height: area.height + y };
}

/** Pixels that an arrow key moves; with Ctrl one by one. */
const STEP = 10;
const ways: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

function moved(area: Area, { key, shiftKey, ctrlKey }: KeyboardEvent): Area | null {
  const way = ways[key];
  if (!way) return null;
  const [x, y] = [way.x * (ctrlKey ? 1 : STEP), way.y * (ctrlKey ? 1 : STEP)];
  return shiftKey
    ? { ...area, width: area.width + x, height: area.height + y }
    : { ...area, x: area.x + x, y: area.y + y };
}

function placeOf({ x, y, width, height }: Area, bounds: Area) {
  const percent = (part: number, whole: number) => `${(part / whole) * 100}%`;
  return {
    insetInlineStart: percent(x - bounds.x, bounds.width),
    insetBlockStart: percent(y - bounds.y, bounds.height),
    inlineSize: percent(width, bounds.width),
    blockSize: percent(height, bounds.height),
  };
}
