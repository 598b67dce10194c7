/** What the public pages say beside the surveys. */
const en = {
  lang: 'en',
  updatesTitle: 'You said, we did',
  updatesNone: 'Nothing has been published yet.',
  feed: 'Follow as a feed',
  said: 'You said',
  did: 'We did',
  receiptTitle: 'Your answer',
  receiptHelp:
    'Write the code that you were shown when you had answered. It opens your own answer and nothing else.',
  code: 'Code',
  look: 'Show',
  unknown: 'No answer has this code. It may have been erased, or not have arrived yet.',
  tooMany: 'Too many tries. Wait a minute and try again.',
  received: 'Received',
  counted: 'It is counted.',
  withdrawnNow: 'It is withdrawn: it is kept, and not counted.',
  withdraw: 'Withdraw it',
  withdrawHelp: 'It stays, and is not counted any more.',
  erase: 'Erase it',
  eraseHelp: 'Everything that you answered is erased for good. This cannot be undone.',
  sure: 'Yes, erase my answer for good',
  erased: 'Your answer is erased.',
  cases: {
    received: 'Somebody will look into it.',
    read: 'Somebody has read it.',
    in_work: 'Somebody is working on it.',
    done: 'It has been dealt with.',
    reopened: 'Somebody is working on it again.',
  },
};

export type PublicWords = typeof en;

const sv: PublicWords = {
  lang: 'sv',
  updatesTitle: 'Ni sa, vi gjorde',
  updatesNone: 'Inget är publicerat ännu.',
  feed: 'Följ som flöde',
  said: 'Ni sa',
  did: 'Vi gjorde',
  receiptTitle: 'Ditt svar',
  receiptHelp: 'Skriv koden som du fick se när du hade svarat. Den öppnar ditt eget svar och inget annat.',
  code: 'Kod',
  look: 'Visa',
  unknown: 'Inget svar har den koden. Det kan vara raderat, eller inte ha kommit fram ännu.',
  tooMany: 'För många försök. Vänta en minut och försök igen.',
  received: 'Mottaget',
  counted: 'Det räknas med.',
  withdrawnNow: 'Det är återtaget: det finns kvar men räknas inte.',
  withdraw: 'Ta tillbaka det',
  withdrawHelp: 'Det finns kvar men räknas inte längre.',
  erase: 'Radera det',
  eraseHelp: 'Allt du har svarat raderas för gott. Det går inte att ångra.',
  sure: 'Ja, radera mitt svar för gott',
  erased: 'Ditt svar är raderat.',
  cases: {
    received: 'Någon kommer att titta på det.',
    read: 'Någon har läst det.',
    in_work: 'Någon arbetar med det.',
    done: 'Det är åtgärdat.',
    reopened: 'Någon arbetar med det igen.',
  },
};

/** The words of a language; English where there is no other. */
export function publicWords(lang: string): PublicWords {
  return lang === 'sv' ? sv : en;
}
