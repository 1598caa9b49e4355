import type { PanelNode } from './document.ts';
import type { Panel } from './panel.ts';
import type { Session } from './sessions.ts';

/** Ends the session, where there is one; there is nothing to fail (panel protocol §3.4). */
export function signOut(panel: Panel, session: Session | undefined): PanelNode {
  if (session !== undefined) panel.sessions.end(session);
  return { ok: {} };
}
