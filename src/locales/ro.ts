import type { CoreWords } from '../survey/words.js';

/** Romanian. */
export default {
  lang: 'ro',
  dir: 'ltr',
  send: 'Trimiteți',
  next: 'Salvați și continuați',
  back: 'Înapoi',
  close: 'Închideți',
  optional: 'opțional',
  thanks: 'Vă mulțumim pentru răspuns.',
  keptOffline: 'Este salvat pe acest dispozitiv și va fi trimis când sunteți online.',
  failed: 'Nu am putut salva răspunsul. Este încă aici.',
  rejected: 'Site-ul nu a putut accepta răspunsul. Este încă aici.',
  retry: 'Încercați din nou',
  left: 'Caractere rămase: {n}',
  noPersonal: 'Vă rugăm să nu scrieți date personale.',
  needed: 'Alegeți sau scrieți un răspuns.',
  tooLong: 'Scurtați răspunsul.',
  nps: {
    title: 'Cât de probabil este să recomandați {brand|compania noastră} unui prieten sau coleg?',
    low: 'Deloc probabil',
    high: 'Extrem de probabil',
    detractor: 'Ce v-a dezamăgit cel mai mult?',
    passive: 'Ce am fi putut face mai bine?',
    promoter: 'Ce vă place cel mai mult?',
  },
} satisfies CoreWords;
