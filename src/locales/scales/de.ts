import type { ScaleWords } from '../../survey/words.js';

/** German. */
export default {
  csat: ['Sehr unzufrieden', 'Unzufrieden', 'Weder noch', 'Zufrieden', 'Sehr zufrieden'],
  csat4: ['Sehr schlecht', 'Schlecht', 'Gut', 'Sehr gut'],
  agree: ['Stimme gar nicht zu', 'Stimme nicht zu', 'Weder noch', 'Stimme zu', 'Stimme voll zu'],
  stars: '{n} von {of} Sternen',
  up: 'Gut',
  down: 'Nicht gut',
  yes: 'Ja',
  partly: 'Teilweise',
  no: 'Nein',
  newTab: 'öffnet sich in einem neuen Tab',
  several: 'Mehrere Antworten sind möglich.',
  exactly: 'Genau {min}.',
  between: 'Von {min} bis {max}.',
  atLeast: 'Mindestens {min}.',
  atMost: 'Höchstens {max}.',
  earlier: '{item} nach oben',
  later: '{item} nach unten',
  moved: '{item}: Platz {n} von {of}',
  orderNeeded: 'Wählen Sie für jeden Platz etwas anderes.',
  myOrder: 'Das ist meine Reihenfolge',
  place: 'Platz {n}',
  clear: 'Antwort löschen',
  decline: 'Keine Angabe',
} satisfies ScaleWords;
