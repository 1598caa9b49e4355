import { choice, choices, type PanelNode } from './document.ts';
import { phrase, type Language } from './texts.ts';

export const abuseActions = ['forward', 'suspend_all', 'suspend_item'] as const;

/** The choices of `client_priority`. */
export function priorityChoices(language: Language): PanelNode {
  return choices('client_priority', [
    choice('1', phrase(language, 'priorityHigh')),
    choice('2', phrase(language, 'priorityNormal')),
    choice('3', phrase(language, 'priorityLow')),
  ]);
}

/** What can happen at the deadline of a violation. */
export function actionChoices(language: Language): PanelNode {
  return choices('action', [
    choice('forward', phrase(language, 'actionForward')),
    choice('suspend_all', phrase(language, 'actionSuspendAll')),
    choice('suspend_item', phrase(language, 'actionSuspendItem')),
  ]);
}
