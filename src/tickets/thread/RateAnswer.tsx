import { useId } from 'react';
import { useFailureWords } from '../../i18n/failureWords.ts';
import { ticketText } from '../../i18n/en/ticket.ts';
import { useText } from '../../i18n/language.ts';
import type { MessageId, Rating, TicketId } from '../../panel/domain.ts';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { useRateMessage } from './useRateMessage.ts';
import styles from './RateAnswer.module.css';

interface RateAnswerProps {
  ticketId: TicketId;
  messageId: MessageId;
  rating: Rating;
}

const choices = [
  { rating: 'good', words: 'helpful', icon: 'thumbUp' },
  { rating: 'bad', words: 'notHelpful', icon: 'thumbDown' },
] as const;

/** Was it helpful? What is pressed is what the panel says, but for the moment in which it is being told. */
export function RateAnswer({ ticketId, messageId, rating }: RateAnswerProps) {
  const text = useText(ticketText);
  const words = useFailureWords();
  const questionId = useId();
  const { rate, rated, isPending, result, failed } = useRateMessage(ticketId, messageId);
  const shown = isPending ? rated : rating;
  return (
    <div className={styles['rate']}>
      <div className={styles['row']} role="group" aria-labelledby={questionId}>
        <span id={questionId} className={styles['question']}>
          {text.rateQuestion}
        </span>
        {choices.map((choice) => (
          <button
            key={choice.rating}
            type="button"
            className={styles['choice']}
            aria-pressed={shown === choice.rating}
            onClick={() => shown !== choice.rating && rate(choice.rating)}
          >
            <LaterIcon name={choice.icon} />
            {text[choice.words]}
          </button>
        ))}
      </div>
      {!isPending && result?.outcome === 'unknown' && (
        <p role="status" className={styles['note']}>
          {text.rateUnknown}
        </p>
      )}
      {!isPending && (result?.outcome === 'rejected' || failed) && (
        <p role="alert" className={styles['note']}>
          {text.rateRefused} {words(result?.outcome === 'rejected' ? result.failure : sessionEnded)}
        </p>
      )}
    </div>
  );
}

const sessionEnded = { kind: 'session', text: null } as const;
