import { fieldValue, parseFields } from './formFields.ts';
import { multipartBoundary } from './multipartBody.ts';

/** The last value of a field in a whole form, in parts or not; undefined where there is none. */
export function fieldOfForm(body: string, contentType: string, name: string): string | undefined {
  return /^multipart\//i.test(contentType)
    ? fieldOfParts(body, contentType, name)
    : fieldValue(parseFields(body), name);
}

/**
 * The last value of a field in a whole body of parts, as the panel takes it; undefined where there is none, or no valid
 * boundary. One pass: whatever the parts hold costs no more than their length (H089).
 */
export function fieldOfParts(body: string, contentType: string, name: string): string | undefined {
  const boundary = multipartBoundary(contentType);
  if (boundary === null) return undefined;
  const parts = `\r\n${body}`.split(`\r\n--${boundary}`).slice(1);
  return parts.map(readPart).findLast((part) => part?.name === name)?.value;
}

function readPart(part: string): { name: string; value: string } | null {
  const end = part.indexOf('\r\n\r\n');
  if (end === -1) return null;
  const disposition = part
    .slice(0, end)
    .split('\r\n')
    .find((line) => /^content-disposition:/i.test(line));
  const name = /;[ \t]*name="?([^";]*)/i.exec(disposition ?? '')?.[1];
  return name === undefined ? null : { name: name.trim(), value: part.slice(end + 4) };
}
