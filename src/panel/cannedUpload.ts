import { onTestFinished, vi } from 'vitest';

/** What an upload comes to: an answer, or a broken line; `from` is where the answer came from. */
type UploadFate = { status?: number; body?: string; headers?: string; from?: string } | 'breaks' | 'hangs';
type Told = { loaded: number; total: number };

/** Of one upload, what the panel would see, and the hands that move it. */
type CannedUpload = {
  form: FormData | null;
  headers: Record<string, string>;
  isAborted: boolean;
  move(loaded: number, total: number): void;
};

/** For the tests of this room: an XMLHttpRequest that meets `fates` in turn. Gives the uploads so far. */
export function cannedUploads(...fates: UploadFate[]): CannedUpload[] {
  const uploads: CannedUpload[] = [];
  class CannedRequest extends EventTarget {
    readonly upload = new EventTarget();
    readonly headers: Record<string, string> = {};
    responseType = '';
    responseURL = '';
    status = 0;
    response: ArrayBuffer | null = null;
    form: FormData | null = null;
    isAborted = false;
    #answerHeaders = '';

    open(_method: string, address: string): void {
      this.responseURL = new URL(address, location.href).href;
    }
    setRequestHeader(name: string, value: string): void {
      this.headers[name] = value;
    }
    getAllResponseHeaders(): string {
      return this.#answerHeaders;
    }
    abort(): void {
      this.isAborted = true;
      this.#end('abort');
    }
    move(loaded: number, total: number): void {
      const told: Told = { loaded, total };
      this.upload.dispatchEvent(Object.assign(new Event('progress'), told));
    }
    send(form: FormData): void {
      this.form = form;
      uploads.push(this);
      const fate = fates.shift() ?? {};
      if (fate === 'hangs') return;
      queueMicrotask(() => (fate === 'breaks' ? this.#end('error') : this.#answer(fate)));
    }
    #answer({
      status = 200,
      body = '{"doc":{"ok":{}}}',
      headers = '',
      from,
    }: Exclude<UploadFate, string>): void {
      this.status = status;
      this.response = new TextEncoder().encode(body).buffer;
      this.#answerHeaders = headers;
      this.responseURL = from ?? this.responseURL;
      this.#end('load');
    }
    #end(type: string): void {
      this.dispatchEvent(new Event(type));
      this.dispatchEvent(new Event('loadend'));
    }
  }
  vi.stubGlobal('XMLHttpRequest', CannedRequest);
  vi.stubGlobal('location', { href: 'https://desk.example/tickets/7' });
  onTestFinished(() => void vi.unstubAllGlobals());
  return uploads;
}
