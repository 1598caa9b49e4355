import { isEmpty, isSameContent } from './draftFiles.ts';
import type { DraftBox } from './draftVersions.ts';
import { givenBackOf } from './leftOut.ts';
import type { ReplyAct } from './replyMachine.ts';

/** Acts that were pressed, or recognised, in this tab, and whether their form is there to go on from it. */
export class OwnActs {
  readonly #actIds = new Set<string>();
  #isAttended = false;

  /** `returnedId` is the act whose words came back and were pressed again. */
  add(actId: string, returnedId: string = actId): void {
    this.#actIds.add(actId).add(returnedId);
  }

  has(actId: string): boolean {
    return this.#actIds.has(actId);
  }

  /** The form of a new ticket is on the screen, and goes on to the ticket that comes of it. Returns how to end that. */
  attend(): () => void {
    this.#isAttended = true;
    return () => void (this.#isAttended = false);
  }

  /** Sent from the form that is on the screen, with nothing else written in it since. */
  isAwaited(act: ReplyAct, box: DraftBox): boolean {
    const isKnown = [act, givenBackOf(act)].some((content) => isSameContent(content, box));
    return this.#isAttended && this.has(act.actId) && (isEmpty(box) || isKnown);
  }
}
