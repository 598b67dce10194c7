/** What the page of a link that does not work says. */
export interface LinkWords {
  /** The time to answer is over. */
  expired: string;
  /** The address is not whole, or was never made here. */
  broken: string;
}

/** The words in a language; English where there are none. */
export function linkWords(lang: string): LinkWords {
  const tag = [lang.toLowerCase(), lang.split('-')[0] ?? ''].find((one) => Object.hasOwn(all, one));
  const [expired, broken] = (tag === undefined ? undefined : all[tag]) ?? english;
  return { expired, broken };
}

const english = [
  'The time to answer by this link is over. Thank you for wanting to.',
  'This link is not whole. Please open it again from the message.',
] as const;

const all: Readonly<Record<string, readonly [expired: string, broken: string]>> = {
  ar: [
    'انتهت مدة الإجابة عبر هذا الرابط. شكرًا لرغبتك في الإجابة.',
    'هذا الرابط غير مكتمل. يُرجى فتحه مرة أخرى من الرسالة.',
  ],
  cs: [
    'Čas na odpověď přes tento odkaz vypršel. Děkujeme za váš zájem.',
    'Tento odkaz není úplný. Otevřete ho prosím znovu ze zprávy.',
  ],
  da: [
    'Tiden til at svare via dette link er udløbet. Tak, fordi du ville svare.',
    'Linket er ikke helt. Åbn det igen fra beskeden.',
  ],
  de: [
    'Die Zeit zum Antworten über diesen Link ist abgelaufen. Danke für Ihre Mühe.',
    'Dieser Link ist nicht vollständig. Bitte öffnen Sie ihn noch einmal aus der Nachricht.',
  ],
  el: [
    'Ο χρόνος για απάντηση μέσω αυτού του συνδέσμου έληξε. Ευχαριστούμε για τη διάθεσή σας.',
    'Ο σύνδεσμος δεν είναι πλήρης. Ανοίξτε τον ξανά από το μήνυμα.',
  ],
  en: english,
  es: [
    'El plazo para responder con este enlace ha terminado. Gracias por su interés.',
    'Este enlace no está completo. Ábralo de nuevo desde el mensaje.',
  ],
  fa: [
    'مهلت پاسخ از طریق این پیوند به پایان رسیده است. از اینکه خواستید پاسخ دهید سپاسگزاریم.',
    'این پیوند کامل نیست. لطفاً آن را دوباره از پیام باز کنید.',
  ],
  fi: [
    'Aika vastata tämän linkin kautta on päättynyt. Kiitos kiinnostuksestasi.',
    'Linkki ei ole kokonainen. Avaa se uudelleen viestistä.',
  ],
  fo: [
    'Tíðin at svara við hesi leinkju er farin. Takk fyri, at tú vildi svara.',
    'Leinkjan er ikki heil. Lat hana upp av nýggjum úr boðunum.',
  ],
  fr: [
    'Le délai pour répondre par ce lien est passé. Merci de votre intérêt.',
    'Ce lien n’est pas complet. Veuillez l’ouvrir à nouveau depuis le message.',
  ],
  he: [
    'המועד למענה דרך קישור זה חלף. תודה על הרצון להשיב.',
    'הקישור אינו שלם. נא לפתוח אותו שוב מתוך ההודעה.',
  ],
  hu: [
    'A válaszadás ideje ezen a hivatkozáson lejárt. Köszönjük az érdeklődést.',
    'A hivatkozás nem teljes. Kérjük, nyissa meg újra az üzenetből.',
  ],
  is: [
    'Frestur til að svara með þessum hlekk er liðinn. Takk fyrir áhugann.',
    'Hlekkurinn er ekki heill. Opnaðu hann aftur úr skilaboðunum.',
  ],
  it: [
    'Il tempo per rispondere con questo link è scaduto. Grazie per l’interesse.',
    'Questo link non è completo. Lo apra di nuovo dal messaggio.',
  ],
  ja: [
    'このリンクからの回答期間は終了しました。お気持ちに感謝いたします。',
    'リンクが不完全です。メッセージからもう一度開いてください。',
  ],
  ko: [
    '이 링크로 답변할 수 있는 기간이 끝났습니다. 관심 가져 주셔서 감사합니다.',
    '링크가 완전하지 않습니다. 메시지에서 다시 열어 주세요.',
  ],
  nb: [
    'Tiden for å svare via denne lenken er ute. Takk for at du ville svare.',
    'Lenken er ikke hel. Åpne den på nytt fra meldingen.',
  ],
  nl: [
    'De tijd om via deze link te antwoorden is voorbij. Bedankt voor uw moeite.',
    'Deze link is niet volledig. Open hem opnieuw vanuit het bericht.',
  ],
  nn: [
    'Tida for å svare via denne lenkja er ute. Takk for at du ville svare.',
    'Lenkja er ikkje heil. Opne ho på nytt frå meldinga.',
  ],
  pl: [
    'Czas na odpowiedź przez ten link minął. Dziękujemy za chęć odpowiedzi.',
    'Ten link jest niepełny. Proszę otworzyć go ponownie z wiadomości.',
  ],
  pt: [
    'O prazo para responder por esta ligação terminou. Obrigado pelo interesse.',
    'Esta ligação não está completa. Abra-a novamente a partir da mensagem.',
  ],
  ro: [
    'Timpul pentru a răspunde prin acest link a expirat. Vă mulțumim pentru interes.',
    'Acest link nu este complet. Deschideți-l din nou din mesaj.',
  ],
  ru: [
    'Время для ответа по этой ссылке истекло. Спасибо за желание ответить.',
    'Ссылка неполная. Откройте её ещё раз из сообщения.',
  ],
  sv: [
    'Tiden för att svara via den här länken är ute. Tack för att du ville svara.',
    'Länken är inte hel. Öppna den igen från meddelandet.',
  ],
  tr: [
    'Bu bağlantıyla yanıt verme süresi doldu. İlginiz için teşekkür ederiz.',
    'Bu bağlantı eksik. Lütfen mesajdan yeniden açın.',
  ],
  uk: [
    'Час для відповіді за цим посиланням минув. Дякуємо за бажання відповісти.',
    'Це посилання неповне. Відкрийте його ще раз із повідомлення.',
  ],
  zh: ['通过此链接作答的时间已结束。感谢您愿意作答。', '此链接不完整。请从消息中重新打开。'],
  'zh-hant': ['透過此連結作答的時間已結束。感謝您願意作答。', '此連結不完整。請從訊息中重新開啟。'],
};
