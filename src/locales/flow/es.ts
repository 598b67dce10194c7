import type { FlowWords } from '../../survey/words.js';

/** Spanish. */
export default {
  progress: 'Paso {n} de {of}',
  resumed: 'Puede continuar donde lo dejó.',
  startOver: 'Empezar de nuevo',
  never: 'No volver a preguntarme',
  personal: 'Esto parece {what}. Por favor, no incluya datos personales.',
  personalEmail: 'una dirección de correo',
  personalPhone: 'un número de teléfono',
  personalNumber: 'un número de identidad',
  personalCard: 'un número de tarjeta',
  personalIban: 'un número de cuenta',
  receipt: 'Su código de recibo: {code}',
  receiptHelp: 'Con él puede ver qué ha sido de su respuesta, retirarla o borrarla.',
  updates: 'Usted lo dijo, nosotros lo hicimos',
  kioskStart: 'Toque para empezar',
  stillThere: '¿Sigue ahí?',
  goOn: 'Continuar',
} satisfies FlowWords;
