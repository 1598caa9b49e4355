import type { FailureKind } from '../panel/failure.ts';
import type { Figures, PurchaseAct, PurchaseRefusal, PurchaseStage } from './purchaseAct.ts';
import type { Verdict } from './matchPurchases.ts';

export type PurchaseEvent =
  | { type: 'answered'; at: number; after: Figures }
  | { type: 'refused'; at: number; refusal: PurchaseRefusal }
  | { type: 'notSent'; at: number; why: 'network' | 'session' }
  | { type: 'lost'; at: number; why: FailureKind | 'interrupted' }
  | { type: 'read'; at: number; step: 'extra' | 'scheduled' | 'last'; verdict: Verdict; now: Figures }
  | { type: 'readFailed'; at: number; step: 'extra' | 'scheduled'; kind: FailureKind }
  /** The customer says what came of it, where the figures cannot. */
  | { type: 'judged'; at: number; isBought: boolean };

/**
 * The act after an event; the same object where the event is out of place. What may have left is never called unsent,
 * and what was bought stays so.
 */
export function transition(act: PurchaseAct, event: PurchaseEvent): PurchaseAct {
  const stage = stageAfter(act.stage, event);
  return stage === act.stage ? act : { ...act, stage };
}

function stageAfter(stage: PurchaseStage, event: PurchaseEvent): PurchaseStage {
  const { at } = event;
  switch (event.type) {
    case 'answered':
      // The panel's own word counts however late it comes.
      return isOpen(stage) ? { name: 'bought', at, after: event.after, source: 'answered' } : stage;
    case 'refused':
      return isOpen(stage) ? { name: 'refused', at, refusal: event.refusal } : stage;
    case 'notSent':
      return stage.name === 'sending' ? { name: 'notSent', at, why: event.why } : stage;
    case 'lost':
      return stage.name === 'sending'
        ? { name: 'unknown', why: event.why, tries: 0, triedAt: at, readFailure: null }
        : stage;
    case 'read':
      return afterReading(stage, event);
    case 'readFailed':
      return stage.name === 'unknown'
        ? { ...stage, ...counted(stage.tries, event), readFailure: event.kind }
        : stage;
    case 'judged':
      return stage.name === 'cannotTell'
        ? { name: event.isBought ? 'bought' : 'notBought', at, after: stage.after, source: 'judged' }
        : stage;
  }
}

function isOpen({ name }: PurchaseStage): boolean {
  return name === 'sending' || name === 'unknown' || name === 'cannotTell' || name === 'notBought';
}

function afterReading(stage: PurchaseStage, event: Extract<PurchaseEvent, { type: 'read' }>): PurchaseStage {
  const { at, step, verdict, now: after } = event;
  // A panel may carry out what it was sent long after nobody waited for it any more.
  const wasTakenForLost = stage.name === 'notBought' && stage.source === 'found';
  if (stage.name !== 'unknown' && !wasTakenForLost) return stage;
  if (verdict === 'bought') return { name: 'bought', at, after, source: 'found' };
  if (stage.name !== 'unknown') return stage;
  if (step !== 'last') return { ...stage, ...counted(stage.tries, event), readFailure: null };
  return verdict === 'unmoved'
    ? { name: 'notBought', at, after, source: 'found' }
    : { name: 'cannotTell', at, after };
}

function counted(tries: number, { at, step }: { at: number; step: 'extra' | 'scheduled' | 'last' }) {
  return step === 'extra' ? {} : { tries: tries + 1, triedAt: at };
}
