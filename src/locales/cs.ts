import type { CoreWords } from '../survey/words.js';

/** Czech. */
export default {
  lang: 'cs',
  dir: 'ltr',
  send: 'Odeslat',
  next: 'Uložit a pokračovat',
  back: 'Zpět',
  close: 'Zavřít',
  optional: 'nepovinné',
  thanks: 'Děkujeme za vaši odpověď.',
  keptOffline: 'Je uložena v tomto zařízení a odešle se, až budete online.',
  failed: 'Vaši odpověď se nepodařilo uložit. Stále je zde.',
  rejected: 'Web nemohl vaši odpověď přijmout. Stále je zde.',
  retry: 'Zkusit znovu',
  left: 'Zbývá znaků: {n}',
  noPersonal: 'Neuvádějte prosím osobní údaje.',
  needed: 'Vyberte nebo napište odpověď.',
  tooLong: 'Zkraťte odpověď.',
  nps: {
    title: 'Jak je pravděpodobné, že byste {brand|nás} doporučili příteli nebo kolegovi?',
    low: 'Vůbec není pravděpodobné',
    high: 'Mimořádně pravděpodobné',
    detractor: 'Co vás nejvíce zklamalo?',
    passive: 'Co jsme mohli udělat lépe?',
    promoter: 'Co se vám líbí nejvíce?',
  },
} satisfies CoreWords;
