import { MAX_ANSWER_BYTES } from './answerBody.ts';

type Sending = {
  address: string;
  headers: Readonly<Record<string, string>>;
  form: FormData;
  signal: AbortSignal;
  /** Bytes of the body that were handed on, of how many; also each time a part of the answer comes. */
  onMoved: (sentBytes: number, totalBytes: number) => void;
};

/**
 * Posts a form and tells how much of it has left. By XMLHttpRequest: `fetch` says nothing of an upload, and a body that
 * is a stream goes over HTTP/2 alone. What differs from `fetch` is made equal here: the answer is a Response, and one
 * that came from elsewhere than it was asked for is 'redirected'. Rejects where the line broke or `signal` said so.
 */
export function sendForm({
  address,
  headers,
  form,
  signal,
  onMoved,
}: Sending): Promise<Response | 'redirected'> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const callOff = () => request.abort();
    let total = 0;
    request.open('POST', address);
    request.responseType = 'arraybuffer';
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', (event) => {
      ({ total } = event);
      onMoved(event.loaded, total);
    });
    request.addEventListener('progress', ({ loaded }) => {
      onMoved(total, total);
      if (loaded > MAX_ANSWER_BYTES) request.abort();
    });
    request.addEventListener('loadend', () => signal.removeEventListener('abort', callOff));
    request.addEventListener('load', () =>
      resolve(isElsewhere(request, address) ? 'redirected' : answerOf(request)),
    );
    for (const end of ['error', 'abort', 'timeout'] as const)
      request.addEventListener(end, () => reject(new TypeError(`The upload ended by ${end}`)));
    signal.addEventListener('abort', callOff);
    request.send(form);
  });
}

function isElsewhere({ responseURL }: XMLHttpRequest, address: string): boolean {
  return new URL(responseURL, location.href).href !== new URL(address, location.href).href;
}

function answerOf(request: XMLHttpRequest): Response {
  const { status, response } = request;
  const headers = new Headers();
  for (const line of request.getAllResponseHeaders().trim().split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  // These have no body, and a Response of theirs takes none.
  const body = [204, 205, 304].includes(status) || !(response instanceof ArrayBuffer) ? null : response;
  return new Response(body, { status, headers });
}
