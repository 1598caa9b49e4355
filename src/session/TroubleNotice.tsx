import { useEffect, useRef } from 'react';
import { sessionText } from '../i18n/en/session.ts';
import { useText } from '../i18n/language.ts';
import type { FailureKind } from '../panel/failure.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { SignInStep } from './sessionQuestions.ts';
import type { Trouble } from './signInView.ts';

type Words = ReturnType<typeof useText<'session', (typeof sessionText)['english']>>;

interface TroubleNoticeProps {
  trouble: Trouble;
  step: SignInStep;
  canRetry: boolean;
}

/** Why nobody was let in, and what to do next. */
export function TroubleNotice({ trouble, step, canRetry }: TroubleNoticeProps) {
  const text = useText(sessionText);
  const [title, body] = wordsFor(trouble, step, text);
  const retry = trouble.kind === 'failed' && canRetry && <Button type="submit">{text.tryAgain}</Button>;
  const place = useRef<HTMLDivElement>(null);
  // It stands below the button, on a phone perhaps below the edge of the screen.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={place}>
      <Notice tone="bad" role="alert" title={title} actions={retry}>
        <p>{body}</p>
        {'text' in trouble && trouble.text !== null && <p>{trouble.text}</p>}
      </Notice>
    </div>
  );
}

function wordsFor(trouble: Trouble, step: SignInStep, text: Words): [title: string, body: string] {
  if (trouble.kind === 'codeEnded') return [text.codeEndedTitle, text.codeEndedBody];
  if (trouble.kind === 'failed') return wordsForFailure(trouble.failure.kind, text);
  if (trouble.reason === 'address') return [text.addressTitle, text.addressBody];
  if (trouble.reason === 'other') return [text.refusedTitle, text.refusedBody];
  return [text.blockedTitle, step === 'code' ? text.blockedCode : text.blockedBody];
}

function wordsForFailure(kind: FailureKind, text: Words): [title: string, body: string] {
  switch (kind) {
    case 'network':
      return [text.networkTitle, text.networkBody];
    case 'timeout':
      return [text.timeoutTitle, text.timeoutBody];
    case 'session':
      return [text.noSessionTitle, text.noSessionBody];
    case 'panel':
      return [text.panelTitle, text.panelBody];
    case 'denied':
    case 'notFound':
    case 'invalid':
    case 'protocol':
      return [text.protocolTitle, text.protocolBody];
  }
}
