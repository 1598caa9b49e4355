import type { IncomingMessage } from 'node:http';

/** What a refusal says, in the form that whoever asked can use: a browser that goes to the address gets a way on. */
export function refusalContent(request: IncomingMessage, sentence: string): { type: string; text: string } {
  const isNavigation = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
  if (!isNavigation) return { type: 'text/plain; charset=utf-8', text: `${sentence}\n` };
  return { type: 'text/html; charset=utf-8', text: page(sentence) };
}

function page(sentence: string): string {
  const words = sentence.replaceAll(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${words}</title>
<h1>${words}</h1>
<p><a href="/tickets">To the support tickets</a></p>
`;
}
