import { access, work } from './access/words-sv.js';
import { cases } from './cases/words-sv.js';
import { comments } from './comments/words-sv.js';
import { coverage, walk } from './coverage/words-sv.js';
import { demo } from './demo/words-sv.js';
import { filters } from './filters/words-sv.js';
import { improvements } from './improvements/words-sv.js';
import { map } from './map/words-sv.js';
import { touchpoint } from './touchpoint/words-sv.js';
import { weakest } from './weakest/words-sv.js';
import type { Texts } from './words-en.js';

/** The board's words in Swedish. */
export const sv: Texts = {
  title: 'Resans karta',
  language: 'Språk',
  phases: { before: 'Före köpet', during: 'Under köpet', after: 'Efter köpet' },

  views: {
    map: 'Kartan',
    table: 'Som tabell',
    coverage: 'Täckning',
    walk: 'Gå kundresan',
    comments: 'Kommentarer',
    cases: 'Ärenden',
    improvements: 'Förbättringar',
    access: 'Åtkomst',
    touchpoint: 'Kontaktpunkt',
  },
  viewsTitle: 'Kartans sidor',
  access,
  cases,
  comments,
  coverage,
  demo,
  improvements,
  walk,
  work,
  filters,
  map,
  touchpoint,
  weakest,

  responses: (_, count) => `${count} svar`,
  answers: (_, count) => `${count} svar`,
  totalResponses: () => 'svar',
  totalComplete: 'ifyllda till slutet',
  totalSuspects: 'misstänkta, räknas inte',
  totalTests: () => 'prov, räknas inte',
  updated: (time) => `Uppdaterad ${time}`,
  reading: 'Läser siffrorna …',

  noAnswers: 'Inga svar än',
  withheld: 'För få svar för att visas',
  noScore: 'Inget betyg att visa',
  few: 'få svar',
  mean: 'Medel',
  of: (value, most) => `${value} av ${most}`,
  twoBest: { csat: 'Nöjda', csat4: 'Nöjda', ces: 'Tyckte att det var lätt', agree: 'Håller med' },
  anyTwoBest: 'Valde något av de två bästa',
  surveyNamed: (survey) => `enkät ${survey}`,

  unknownName: 'Okänt namn.',
  didYouMean: 'Menade du',
  noStage: 'ingen etapp',
  noTouchpoint: 'Ingen kontaktpunkt',
  untaggedTitle: 'Utanför kartan',
  untaggedHelp:
    'De här svaren är sparade, men etappen saknas eller är okänd. Rätta märkningen på sidan, så hamnar nästa svar på kartan.',
  untaggedNoGuess: 'Inget känt namn ligger nära. De fem etapperna är',

  latestTitle: 'Senaste svaren',
  isNew: 'nytt',
  suspect: (reason) => `Misstänkt, räknas inte: ${reason}`,
  suspicions: {
    trap: 'fältet för robotar var ifyllt',
    too_fast: 'snabbare än någon skriver',
    order_repeated: 'ordern har redan svarat',
    scanner: 'ett program följde länken',
    withdrawn: 'kunden har tagit tillbaka det',
    burst: 'många svar inom några sekunder på en pekskärm',
  },
  partial: 'Inte avslutat',
  noValues: 'Ingen fråga besvarad',
  yes: 'Ja',
  no: 'Nej',
  stars: (n, count) => (n === 1 ? `${count} stjärna` : `${count} stjärnor`),
  consentGiven: 'Sa ja till att bli kontaktad',
  consentRefused: 'Sa nej till att bli kontaktad',
  contactLeft: 'Lämnade kontaktuppgifter (visas inte här)',
  values: {
    idea: 'Idé',
    problem: 'Problem',
    praise: 'Beröm',
    search: 'Sökning på nätet',
    social: 'Sociala medier',
    friend: 'Vän eller familj',
    ad: 'Annons',
    store: 'Fysisk butik',
    press: 'Artikel, blogg eller podd',
    other: 'Annat',
    unsure: 'Minns inte',
    up: 'Tummen upp',
    down: 'Tummen ner',
    yes: 'Ja',
    no: 'Nej',
    true: 'Ja',
    false: 'Nej',
  },

  newAnswers: (n) => (n === 1 ? 'Ett nytt svar' : `${n} nya svar`),

  emptyTitle: 'Väntar på det första svaret',
  emptyHelp:
    'Klistra in det här där dina kunder är, och säg med stage och touchpoint vad svaret gäller. Det första svaret syns här av sig självt.',
  emptyTry: 'Vill du bara se dig omkring?',
  emptyDemo: 'Öppna demosidorna',
  emptyBuilder: 'Bygg en egen kodsnutt',
  emptySurvey: 'Svara själv på en enkät',
  copy: 'Kopiera',
  copied: 'Kopierat',
  copyFailed: 'Det gick inte att kopiera. Texten är markerad: kopiera den med tangentbordet.',

  unreachableTitle: 'Servern svarar inte',
  unreachableOld: (time, age) => `Du ser siffrorna från ${time}, ${age}. Kartan försöker igen av sig själv.`,
  unreachableNever: 'Det finns inga siffror att visa än. Kartan försöker igen av sig själv.',
  serverSaid: (status) => `Servern svarade ${status}.`,
  notReport: 'Något svarade, men inte med en rapport om kundresan.',
  tryNow: 'Försök nu',
  backAgain: 'Servern svarar igen',

  signInTitle: 'Kartan kräver en token',
  signInHelp:
    'Skriv en token som är din: den som sköter servern gör den med ”kundresa token create”. Du är inloggad i en vecka, eller tills du loggar ut.',
  signInRefused: 'Servern godtog inte den token.',
  token: 'Token',
  signIn: 'Logga in',
  signOut: 'Logga ut',
  closedTitle: 'Kartan är stängd',
  closedHelp:
    'Utan token får bara datorn som servern körs på läsa. Gör en token med ”kundresa token create” och logga in här.',

  readTitle: 'Så läser du siffrorna',
  readNps:
    'NPS: andelen som gav 9 eller 10, minus andelen som gav 0 till 6. Från −100 till +100; 0 är lika många av varje.',
  readTwoBest: 'Procent: hur många av dem som svarade som valde något av de två bästa värdena.',
  readFew:
    'Få svar: under 30. Då finns inget betyg än, bara hur ofta varje värde gavs. Mycket små grupper visas inte alls, så att ingen kan kännas igen.',
  readEmpty: 'Inga svar är inte noll: ingen har blivit tillfrågad, eller ingen har svarat.',
  readCounted: 'Misstänkta svar och prov sparas och märks, men räknas aldrig.',
};
