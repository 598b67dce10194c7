import type { FlowWords } from '../../survey/words.js';

/** Dutch. */
export default {
  progress: 'Stap {n} van {of}',
  resumed: 'Je kunt verdergaan waar je was gebleven.',
  startOver: 'Opnieuw beginnen',
  never: 'Vraag me dit niet meer',
  personal: 'Dit lijkt op {what}. Vermeld geen persoonlijke gegevens.',
  personalEmail: 'een e-mailadres',
  personalPhone: 'een telefoonnummer',
  personalNumber: 'een burgerservicenummer',
  personalCard: 'een kaartnummer',
  personalIban: 'een rekeningnummer',
  receipt: 'Je ontvangstcode: {code}',
  receiptHelp: 'Hiermee kun je zien wat er met je antwoord is gebeurd, het intrekken of het wissen.',
  updates: 'Jullie zeiden het, wij deden het',
  kioskStart: 'Tik om te beginnen',
  stillThere: 'Ben je er nog?',
  goOn: 'Verder',
} satisfies FlowWords;
