import type { OutboxParts, SendOptions, SendResult } from './outboxParts.ts';
import type { UploadProgress } from './replySnapshot.ts';

type Reply = Parameters<OutboxParts['panel']['sendReply']>[0];

/** The call that carries a reply to the panel, while it is under way in this tab (S063). */
export class ReplyUpload {
  readonly #panel: OutboxParts['panel'];
  readonly #changed: () => void;
  #call: AbortController | null = null;
  #progress: UploadProgress | null = null;

  constructor(panel: OutboxParts['panel'], changed: () => void) {
    this.#panel = panel;
    this.#changed = changed;
  }

  /** Null where no files are under way. */
  get progress(): UploadProgress | null {
    return this.#progress;
  }

  /** It can still be called off. */
  get isUnderWay(): boolean {
    return this.#call?.signal.aborted === false;
  }

  async send(reply: Reply, options: Pick<SendOptions, 'keepalive'>): Promise<SendResult> {
    const call = new AbortController();
    this.#call = call;
    const onProgress = (sentBytes: number, totalBytes: number) => {
      this.#progress = { sentBytes, totalBytes };
      this.#changed();
    };
    try {
      return await this.#panel.sendReply(reply, { ...options, signal: call.signal, onProgress });
    } finally {
      if (this.#call === call) this.#call = this.#progress = null;
    }
  }

  /** What came of it is found out as for a lost answer. */
  stop(): void {
    this.#call?.abort();
  }
}
