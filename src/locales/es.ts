import type { CoreWords } from '../survey/words.js';

/** Spanish. */
export default {
  lang: 'es',
  dir: 'ltr',
  send: 'Enviar',
  next: 'Guardar y continuar',
  back: 'Atrás',
  close: 'Cerrar',
  optional: 'opcional',
  thanks: 'Gracias por su respuesta.',
  keptOffline: 'Está guardada en este dispositivo y se enviará cuando tenga conexión.',
  failed: 'No hemos podido guardar su respuesta. Sigue aquí.',
  rejected: 'El sitio no ha podido aceptar su respuesta. Sigue aquí.',
  retry: 'Intentar de nuevo',
  left: 'Caracteres restantes: {n}',
  noPersonal: 'Por favor, no incluya datos personales.',
  needed: 'Elija o escriba una respuesta.',
  tooLong: 'Acorte su respuesta.',
  nps: {
    title: '¿Qué probabilidad hay de que recomiende {brand|nuestra empresa} a un amigo o colega?',
    low: 'Nada probable',
    high: 'Sumamente probable',
    detractor: '¿Qué fue lo que más le decepcionó?',
    passive: '¿Qué podría haber sido mejor?',
    promoter: '¿Qué es lo que más le gusta?',
  },
} satisfies CoreWords;
