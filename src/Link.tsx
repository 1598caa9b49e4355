import type { ComponentProps, MouseEvent } from 'react';
import { navigate } from 'wouter/use-browser-location';

/**
 * A link within the app. Presses that ask the browser for something (a tab, a window, a download) stay the browser's.
 * Unlike wouter's it does not listen to the address: a page of a hundred rows has a hundred of them.
 */
export function Link({ href, onClick, ...rest }: ComponentProps<'a'> & { href: string }) {
  const press = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    follow(event);
  };
  // oxlint-disable-next-line jsx-a11y/anchor-has-content -- its content is among the rest
  return <a {...rest} href={href} onClick={onClick ? press : follow} />;
}

/** What a press on a link within the app does, unless it has been dealt with or asks the browser for something. */
export function follow(event: MouseEvent<HTMLAnchorElement>): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  event.preventDefault();
  const { pathname, search, hash } = event.currentTarget;
  navigate(pathname + search + hash);
}
