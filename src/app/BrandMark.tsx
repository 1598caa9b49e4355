import styles from './BrandMark.module.css';

/** The desk with its lamp. Decoration: the brand's name stands beside it. */
export function BrandMark({ large = false }: { large?: boolean }) {
  return (
    <svg
      className={large ? styles['large'] : styles['mark']}
      viewBox="0 0 26 26"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="26" height="26" rx="6" fill="var(--accent)" />
      <path
        d="M6 18.5h14M8 18.5a5 5 0 0 1 10 0M13 13.5v-2"
        fill="none"
        stroke="var(--on-accent)"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <circle cx="13" cy="8.5" r="2" fill="var(--lamp)" />
    </svg>
  );
}
