import type { KioskWords } from '../../survey/kiosk-page.js';

/** Spanish. */
export default {
  name: 'Español',
  next: 'Siguiente',
  skip: 'Omitir',
  notSaved: 'No hemos podido guardar su respuesta. Inténtelo de nuevo.',
  startsOver: 'Vuelve a empezar en {n} segundos.',
  languages: 'Idioma',
  unsent: 'Respuestas sin enviar',
  lastContact: 'Último contacto',
  noContact: 'Aún sin contacto',
  version: 'Versión',
  offline: 'Sin conexión. La encuesta aparecerá aquí por sí sola.',
} satisfies KioskWords;
