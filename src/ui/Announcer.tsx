import { useEffect, useState } from 'react';
import { onAnnouncement } from './announcer.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** The page's one polite live region. It is there from the start: a region that comes with its words is often not read. */
export function Announcer() {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  useEffect(() => onAnnouncement((text) => setSaid(({ turn }) => ({ text, turn: turn + 1 }))), []);
  return (
    <VisuallyHidden>
      <span role="status" aria-live="polite">
        {/* A new node each time: the same words twice are said twice. */}
        <span key={said.turn}>{said.text}</span>
      </span>
    </VisuallyHidden>
  );
}
