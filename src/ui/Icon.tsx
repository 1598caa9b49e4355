import { classNames } from './classNames.ts';
import styles from './Icon.module.css';

/** Drawn on a grid of 16, in lines; named for what they show. */
const drawings = {
  ring: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z',
  tick: 'm3 8.5 3.2 3L13 4.5',
  box: 'M2.5 5.5h11v7.5h-11zM2 3h12v2.5H2zM6.5 8.5h3',
  arrowBack: 'M13 8H3m4-4L3 8l4 4',
  chevronBack: 'm10 3.5-4.5 4.5 4.5 4.5',
  chevronOn: 'm6 3.5 4.5 4.5L6 12.5',
  search: 'M7 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM10 10l3.5 3.5',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  columns: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10',
  ascending: 'M8 12.5v-9m0 0L4.5 7M8 3.5 11.5 7',
  descending: 'M8 3.5v9m0 0L4.5 9M8 12.5 11.5 9',
  sliders:
    'M2 4.5h5.5M11.5 4.5H14M2 11.5h2.5M8.5 11.5H14M9.5 2.6a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8zM6.5 9.6a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8z',
  signOut: 'M6 2.5H3v11h3M10.5 5 13.5 8l-3 3M13.5 8H6.5',
  envelope: 'M2 3.5h12v9H2zM2 4.5l6 4.5 6-4.5',
  warning: 'M8 2.5 14 13H2zM8 6.5v3M8 11.3v.2',
  info: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 7.5V11M8 5.2v.1',
  flag: 'M3.5 14V2.5M3.5 3h8l-1.8 3 1.8 3h-8',
  file: 'M4 2h5.5L12 4.5V14H4zM9.5 2v2.5H12',
  download: 'M8 2.5v7.5m0 0L4.8 6.9M8 10l3.2-3.1M3 13h10',
  copy: 'M5.5 5.5h7v7h-7zM10.5 5.5v-2h-7v7h2',
  clock: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 5v3.2l2 1.3',
  send: 'M2.5 8 13.5 3l-3 10.5-3-4.5zM7.5 9l6-6',
  cross: 'm4 4 8 8m0-8-8 8',
  thumbUp:
    'M5 7v6H2.5V7zM5 7l2.5-5c1 0 1.7.8 1.5 1.8L8.6 6.5h3.7c.8 0 1.3.7 1.2 1.4l-.8 4c-.1.6-.7 1.1-1.3 1.1H5',
  thumbDown:
    'M5 9V3H2.5v6zM5 9l2.5 5c1 0 1.7-.8 1.5-1.8l-.4-2.7h3.7c.8 0 1.3-.7 1.2-1.4l-.8-4c-.1-.6-.7-1.1-1.3-1.1H5',
} as const;

export type IconName = keyof typeof drawings;

const pointing: ReadonlySet<IconName> = new Set([
  'arrowBack',
  'chevronBack',
  'chevronOn',
  'signOut',
  'send',
] as const);

/** Decoration beside words; what it means is said by them. */
export function Icon({ name, large = false }: { name: IconName; large?: boolean }) {
  const classes = classNames(
    styles['icon'],
    large && styles['large'],
    pointing.has(name) && styles['pointing'],
  );
  return (
    <svg className={classes} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  );
}
