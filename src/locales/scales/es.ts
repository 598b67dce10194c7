import type { ScaleWords } from '../../survey/words.js';

/** Spanish. */
export default {
  csat: ['Muy insatisfecho/a', 'Insatisfecho/a', 'Ni lo uno ni lo otro', 'Satisfecho/a', 'Muy satisfecho/a'],
  csat4: ['Muy mal', 'Mal', 'Bien', 'Muy bien'],
  agree: ['Muy en desacuerdo', 'En desacuerdo', 'Ni lo uno ni lo otro', 'De acuerdo', 'Muy de acuerdo'],
  stars: '{n} de {of} estrellas',
  up: 'Bien',
  down: 'No muy bien',
  yes: 'Sí',
  partly: 'En parte',
  no: 'No',
  newTab: 'se abre en una pestaña nueva',
  several: 'Puede elegir varias.',
  exactly: 'Exactamente {min}.',
  between: 'De {min} a {max}.',
  atLeast: 'Al menos {min}.',
  atMost: 'Como máximo {max}.',
  earlier: 'Subir {item}',
  later: 'Bajar {item}',
  moved: '{item}: puesto {n} de {of}',
  orderNeeded: 'Elija una opción distinta para cada puesto.',
  myOrder: 'Este es mi orden',
  place: 'Puesto {n}',
  clear: 'Borrar la respuesta',
  decline: 'Prefiero no responder',
} satisfies ScaleWords;
