import type { MoreWords } from '../../survey/words.js';

/** Spanish. */
export default {
  unknown: 'Elija una de las respuestas mostradas.',
  badEmail: 'Escriba una dirección como nombre@example.com.',
  consentNeeded: 'Marque la casilla para que podamos contactarle, o vacíe el campo.',
  contactNeeded: 'Escriba cómo podemos contactarle, o desmarque la casilla.',
  tell: 'Cuéntenos más',
  email: 'Correo electrónico',
  phone: 'Teléfono',
  name: 'Nombre',
  consent: 'Pueden contactarme sobre este mensaje.',
  privacy: 'Cómo tratamos los datos personales',
  agreementNeeded: 'Marque la casilla para continuar.',
  tooFew: 'Elija algunas más.',
  tooMany: 'Elija menos.',
  rowsNeeded: 'Responda en cada fila.',
  badNumber: 'Escriba un número, por ejemplo 12.',
  badDate: 'Escriba una fecha, por ejemplo 2026-01-31.',
  outOfRange: 'Elija un valor dentro de los límites.',
} satisfies MoreWords;
