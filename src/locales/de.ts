import type { CoreWords } from '../survey/words.js';

/** German. */
export default {
  lang: 'de',
  dir: 'ltr',
  send: 'Senden',
  next: 'Speichern und weiter',
  back: 'Zurück',
  close: 'Schließen',
  optional: 'freiwillig',
  thanks: 'Vielen Dank für Ihre Antwort.',
  keptOffline: 'Sie ist auf diesem Gerät gespeichert und wird gesendet, sobald Sie online sind.',
  failed: 'Wir konnten Ihre Antwort nicht speichern. Sie steht noch hier.',
  rejected: 'Die Website konnte Ihre Antwort nicht annehmen. Sie steht noch hier.',
  retry: 'Erneut versuchen',
  left: 'Noch {n} Zeichen',
  noPersonal: 'Bitte geben Sie keine persönlichen Daten an.',
  needed: 'Wählen oder schreiben Sie eine Antwort.',
  tooLong: 'Kürzen Sie Ihre Antwort.',
  nps: {
    title: 'Wie wahrscheinlich ist es, dass Sie {brand|uns} einem Freund oder Kollegen weiterempfehlen?',
    low: 'Überhaupt nicht wahrscheinlich',
    high: 'Äußerst wahrscheinlich',
    detractor: 'Was hat Sie am meisten enttäuscht?',
    passive: 'Was hätten wir besser machen können?',
    promoter: 'Was gefällt Ihnen am besten?',
  },
} satisfies CoreWords;
