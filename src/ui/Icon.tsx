import { classNames } from './classNames.ts';
import styles from './Icon.module.css';

/** Drawn on a grid of 16, in lines; named for what they show. These are in the first load, the others are LaterIcons. */
const drawings = {
  tick: 'm3 8.5 3.2 3L13 4.5',
  box: 'M2.5 5.5h11v7.5h-11zM2 3h12v2.5H2zM6.5 8.5h3',
  plus: 'M8 3v10M3 8h10',
  chevronBack: 'm10 3.5-4.5 4.5 4.5 4.5',
  chevronOn: 'm6 3.5 4.5 4.5L6 12.5',
  ascending: 'M8 12.5v-9m0 0L4.5 7M8 3.5 11.5 7',
  descending: 'M8 3.5v9m0 0L4.5 9M8 12.5 11.5 9',
  sliders:
    'M2 4.5h5.5M11.5 4.5H14M2 11.5h2.5M8.5 11.5H14M9.5 2.6a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8zM6.5 9.6a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8z',
  signOut: 'M6 2.5H3v11h3M10.5 5 13.5 8l-3 3M13.5 8H6.5',
  envelope: 'M2 3.5h12v9H2zM2 4.5l6 4.5 6-4.5',
  warning: 'M8 2.5 14 13H2zM8 6.5v3M8 11.3v.2',
  plusInCircle: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 5.5v5M5.5 8h5',
  info: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 7.5V11M8 5.2v.1',
  flag: 'M3.5 14V2.5M3.5 3h8l-1.8 3 1.8 3h-8',
  clock: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 5v3.2l2 1.3',
} as const;

export type IconName = keyof typeof drawings;

const pointing: ReadonlySet<IconName> = new Set(['chevronBack', 'chevronOn', 'signOut'] as const);

/** Decoration beside words; what it means is said by them. */
export function Icon({ name, large = false }: { name: IconName; large?: boolean }) {
  return <LineDrawing path={drawings[name]} large={large} isPointing={pointing.has(name)} />;
}

interface LineDrawingProps {
  path: string;
  large?: boolean;
  /** Points somewhere: the other way where the text runs the other way. */
  isPointing?: boolean;
}

export function LineDrawing({ path, large = false, isPointing = false }: LineDrawingProps) {
  const classes = classNames(styles['icon'], large && styles['large'], isPointing && styles['pointing']);
  return (
    <svg className={classes} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
