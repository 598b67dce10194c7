import type { CoreWords } from '../survey/words.js';

/** Swedish. */
export default {
  lang: 'sv',
  dir: 'ltr',
  send: 'Skicka',
  next: 'Spara och fortsätt',
  back: 'Tillbaka',
  close: 'Stäng',
  optional: 'frivilligt',
  thanks: 'Tack för ditt svar.',
  keptOffline: 'Det är sparat på den här enheten och skickas när du är uppkopplad.',
  failed: 'Vi kunde inte spara ditt svar. Det finns kvar här.',
  rejected: 'Webbplatsen kunde inte ta emot ditt svar. Det finns kvar här.',
  retry: 'Försök igen',
  left: '{n} tecken kvar',
  noPersonal: 'Skriv inga personuppgifter.',
  needed: 'Välj eller skriv ett svar.',
  tooLong: 'Korta svaret.',
  nps: {
    title: 'Hur sannolikt är det att du skulle rekommendera {brand|oss} till en vän eller kollega?',
    low: 'Inte alls sannolikt',
    high: 'Extremt sannolikt',
    detractor: 'Vad gjorde dig mest besviken?',
    passive: 'Vad hade gjort det bättre?',
    promoter: 'Vad tycker du bäst om?',
  },
} satisfies CoreWords;
