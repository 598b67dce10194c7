import type { KioskWords } from '../../survey/kiosk-page.js';

/** Portuguese. */
export default {
  name: 'Português',
  next: 'Seguinte',
  skip: 'Saltar',
  notSaved: 'Não foi possível guardar a sua resposta. Tente novamente.',
  startsOver: 'Recomeça dentro de {n} segundos.',
  languages: 'Idioma',
  unsent: 'Respostas por enviar',
  lastContact: 'Último contacto',
  noContact: 'Ainda sem contacto',
  version: 'Versão',
  offline: 'Sem ligação. O inquérito aparecerá aqui sozinho.',
} satisfies KioskWords;
