/** What customers write when they are not done yet; places as in the topics. */
export const customerFollowUps: readonly string[] = [
  'It worked for an hour and now it is as before. Could you look again?',
  'Thank you. One more question: does the same apply to our other servers?',
  'I tried what you wrote and get *permission denied* on {host}. Am I missing a right?',
  'Sorry for the late answer. Yes, please go ahead.',
  'Before you do anything: is there a backup of today?',
  'My colleague says that it happened on {address} as well. Is that the same cause?',
  'Tonight after ten would suit us best. Please tell us when you begin.',
  'We are still waiting and so are our customers. When can we expect news?',
  'That is not quite what I asked. I meant {host}, not the other one.',
  'The first half is solved. The second half is not: it still takes {count} seconds.',
  'I have sent the form. Did it arrive?',
  'Fine with me. What will it cost?',
];

/** How customers take their leave. */
export const customerThanks: readonly string[] = [
  'Works. Thank you.',
  'Perfect, that was quick.',
  'Confirmed, all is well on {host}. Please close.',
  'Thanks, and a quiet shift to you.',
  'I would not have found that. Many thanks.',
  'Good. We keep an eye on it.',
  'Solved, and I have learnt something.',
  'Much better now. Thank you for explaining.',
];

/** What support asks before it goes on, or tells and leaves with the customer. */
export const staffFollowUps: readonly string[] = [
  'Could you try once more and tell us the exact time? We watch the log meanwhile.',
  'May we restart {host} for this? It takes about two minutes.',
  'It needs a short break of service. Which hour suits you?',
  'That is done. Please have a look, and archive the ticket if you are content.',
  'We found nothing unusual in the last {count} hours. Does it still happen?',
  'Please send us the complete message, best as a text file.',
  'Two ways lead there; the cheaper one takes a day longer. Which do you prefer?',
  'For that we need the consent of the account holder, here in the ticket.',
  'The change is prepared. Write *yes* and it goes live.',
  'We have set it for {host} alone. Shall we do the same for the others?',
];
