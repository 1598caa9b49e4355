import { LineDrawing } from './Icon.tsx';

/** The drawings that the first load does without. */
const drawings = {
  ring: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z',
  arrowBack: 'M13 8H3m4-4L3 8l4 4',
  search: 'M7 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM10 10l3.5 3.5',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  columns: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10',
  file: 'M4 2h5.5L12 4.5V14H4zM9.5 2v2.5H12',
  download: 'M8 2.5v7.5m0 0L4.8 6.9M8 10l3.2-3.1M3 13h10',
  arrowDown: 'M8 3v10m4-4-4 4-4-4',
  link: 'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.2 6.8a2.6 2.6 0 0 0-3.7 0l-2 2a2.6 2.6 0 0 0 3.7 3.7l.9-.9',
  copy: 'M5.5 5.5h7v7h-7zM10.5 5.5v-2h-7v7h2',
  quote: 'M3 3.5v9M6.5 5h7M6.5 8h7M6.5 11h4.5',
  send: 'M2.5 8 13.5 3l-3 10.5-3-4.5zM7.5 9l6-6',
  cross: 'm4 4 8 8m0-8-8 8',
  clip: 'm13 7.5-5 5a3 3 0 0 1-4.2-4.2l5.4-5.4a2 2 0 0 1 2.8 2.8l-5.3 5.3a1 1 0 0 1-1.4-1.4l4.7-4.7',
  edit: 'M3 13v-2.5L10.5 3 13 5.5 5.5 13zM9 4.5 11.5 7',
  lamp: 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z',
  pin: 'M5.5 2.5h5l-.7 4.5 2.2 2H4l2.2-2zM8 9v4.5',
  moon: 'M12.8 9.6A5.3 5.3 0 0 1 6.4 3.2a5.3 5.3 0 1 0 6.4 6.4z',
  dots: 'M8 3.5v.1M8 8v.1M8 12.5v.1',
  bookmark: 'M4.5 2.5h7v11L8 10.5l-3.5 3z',
  pencil: 'm3 13 .6-2.8 7-7 2.2 2.2-7 7zM9.3 4.5l2.2 2.2',
  bin: 'M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M6.8 7v3.5M9.2 7v3.5',
  thumbUp:
    'M5 7v6H2.5V7zM5 7l2.5-5c1 0 1.7.8 1.5 1.8L8.6 6.5h3.7c.8 0 1.3.7 1.2 1.4l-.8 4c-.1.6-.7 1.1-1.3 1.1H5',
  thumbDown:
    'M5 9V3H2.5v6zM5 9l2.5 5c1 0 1.7-.8 1.5-1.8l-.4-2.7h3.7c.8 0 1.3-.7 1.2-1.4l-.8-4c-.1-.6-.7-1.1-1.3-1.1H5',
} as const;

type LaterIconName = keyof typeof drawings;

const pointing: ReadonlySet<LaterIconName> = new Set(['arrowBack', 'send'] as const);

/** As `Icon`, for parts that are loaded on demand. */
export function LaterIcon({ name, large = false }: { name: LaterIconName; large?: boolean }) {
  return <LineDrawing path={drawings[name]} large={large} isPointing={pointing.has(name)} />;
}
