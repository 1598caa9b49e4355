/**
 * The cookie that holds the panel's session id. Over https its name begins with `__Secure-`: the browser then takes
 * it from https alone. `__Host-` would be stricter but demands `Path=/`, and the id should go to `/billmgr` only.
 */
function sessionCookieName(https: boolean): string {
  return https ? '__Secure-frontdesk_session' : 'frontdesk_session';
}

/** The session id of a `Cookie` header, or null. A value that was not written by `sessionCookie` counts as none. */
export function readSession(header: string | undefined, https: boolean): string | null {
  const start = `${sessionCookieName(https)}=`;
  const pair = (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(start));
  if (pair === undefined) return null;
  return decodeId(pair.slice(start.length));
}

export function sessionCookie(id: string, https: boolean): string {
  return `${sessionCookieName(https)}=${encodeURIComponent(id)}; ${attributes(https)}`;
}

export function endedSessionCookie(https: boolean): string {
  return `${sessionCookieName(https)}=; ${attributes(https)}; Max-Age=0`;
}

/** Ids are opaque, but one that is empty, huge or holds blanks or controls is none (H087, H093). */
export function isSessionId(value: unknown): value is string {
  return typeof value === 'string' && /^[!-~]{4,512}$/.test(value);
}

function attributes(https: boolean): string {
  return `Path=/billmgr; HttpOnly; SameSite=Strict${https ? '; Secure' : ''}`;
}

function decodeId(value: string): string | null {
  try {
    const id = decodeURIComponent(value);
    return isSessionId(id) ? id : null;
  } catch {
    return null;
  }
}
