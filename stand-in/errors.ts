import { collapsed, named, text, type PanelNode } from './document.ts';
import { fieldLabel } from './fieldLabels.ts';
import { phrase, type Language, type TextKey } from './texts.ts';

/** What the panel calls a failure (panel protocol §2.2). */
type ErrorType =
  | 'access'
  | 'auth'
  | 'insufficient_funds'
  | 'limit'
  | 'missed'
  | 'ticket_closed'
  | 'ticket_in_progress'
  | 'value';

interface ErrorDetail {
  type: ErrorType;
  object: string;
  textKey: TextKey;
  /** Named values sent beside the text and put into it. */
  params?: Readonly<Record<string, string>>;
  /** The field whose label stands in the text. */
  field?: string;
  /** Left for the client to put in. */
  keepsPlaceholders?: boolean;
}

/** A refusal the panel answers in words. Thrown by functions, told by `errorNode`. */
export class PanelError extends Error {
  readonly detail: ErrorDetail;

  constructor(detail: ErrorDetail) {
    super(`${detail.type} ${detail.object}`);
    this.name = 'PanelError';
    this.detail = detail;
  }
}

/** Who met the error: part of what the panel tells (panel protocol §2.1). */
export interface ErrorScene {
  func: string;
  language: Language;
  level: string;
  login: string;
}

/** The node `error` of an answer. */
export function errorNode(error: PanelError, scene: ErrorScene): PanelNode {
  const { detail } = error;
  const sentence = text(describe(detail, scene.language));
  const params = Object.entries(detail.params ?? {});
  return {
    $type: detail.type,
    $object: detail.object,
    $lang: scene.language,
    $code: '1',
    $report: 'no',
    param: collapsed([
      { $name: 'object', $type: 'msg', ...text(detail.object) },
      ...params.map(([name, value]) => named(name, value)),
    ]),
    stack: { action: { $level: scene.level, $user: scene.login, ...text(scene.func) } },
    detail: sentence,
    msg: sentence,
  };
}

function describe({ field, keepsPlaceholders, params, textKey }: ErrorDetail, language: Language): string {
  if (keepsPlaceholders === true) return phrase(language, textKey);
  const label = field === undefined ? {} : { field: fieldLabel(field, language) };
  return phrase(language, textKey, { ...params, ...label });
}

/** No session, a dead one, or no right: the panel does not tell which (panel protocol §3.5). */
export function noRight(func: string): PanelError {
  return new PanelError({ type: 'access', object: func, textKey: 'noRight', params: { value: func } });
}

export function readOnlyField(field: string, value: string): PanelError {
  return new PanelError({
    type: 'access',
    object: field,
    textKey: 'readOnlyField',
    params: { value },
    field,
  });
}

export function badValue(field: string, value: string): PanelError {
  return new PanelError({ type: 'value', object: field, textKey: 'badValue', params: { value }, field });
}

export function emptyValue(field: string): PanelError {
  return new PanelError({
    type: 'value',
    object: field,
    textKey: 'emptyValue',
    params: { value: '' },
    field,
  });
}

export function tooLong(field: string, limit: number): PanelError {
  const params = { value: '', limit: String(limit) };
  return new PanelError({ type: 'value', object: field, textKey: 'tooLong', params, field });
}

/** A ticket that is not there, or another account's: one and the same answer. */
export function missedTicket(id: string, object = 'elid'): PanelError {
  return new PanelError({ type: 'missed', object, textKey: 'noTicket', params: { value: id } });
}

export function missedMessage(id: string): PanelError {
  return new PanelError({ type: 'missed', object: 'elid', textKey: 'noMessage', params: { value: id } });
}

export function missedFile(id: string): PanelError {
  return new PanelError({ type: 'missed', object: 'elid', textKey: 'noFile', params: { value: id } });
}

export function missedFunction(func: string): PanelError {
  return new PanelError({
    type: 'missed',
    object: 'function',
    textKey: 'noFunction',
    params: { value: func },
  });
}
