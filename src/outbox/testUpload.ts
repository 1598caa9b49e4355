/** Answers a request, or rejects where the line breaks. */
type Answering = (form: FormData) => Promise<Response>;

/** An XMLHttpRequest as far as an upload needs one; whoever answers is told the form. */
export function uploadRequest(answering: Answering): typeof XMLHttpRequest {
  class TestRequest extends EventTarget {
    readonly upload = new EventTarget();
    responseType = '';
    responseURL = '';
    status = 0;
    response: ArrayBuffer | null = null;

    open(_method: string, address: string): void {
      this.responseURL = new URL(address, location.href).href;
    }
    setRequestHeader(): void {}
    getAllResponseHeaders(): string {
      return '';
    }
    abort(): void {
      this.#end('abort');
    }
    send(form: FormData): void {
      answering(form).then(
        async (answer) => {
          this.response = await answer.arrayBuffer().catch(() => null);
          this.status = answer.status;
          this.#end(this.response === null ? 'error' : 'load');
        },
        () => this.#end('error'),
      );
    }
    #end(type: string): void {
      this.dispatchEvent(new Event(type));
      this.dispatchEvent(new Event('loadend'));
    }
  }
  // What an upload does not ask for is not there.
  return TestRequest as unknown as typeof XMLHttpRequest;
}
