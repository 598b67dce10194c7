import type { Text } from '../types.js';

/*
 * What several ready-made surveys say alike, so that it is worded once in each language.
 */

/** Asks how far somebody agrees with the statement above it. */
export const agreement: Text = {
  en: 'To what extent do you agree or disagree?',
  sv: 'I vilken utsträckning instämmer du?',
  ar: 'ما مدى موافقتك أو عدم موافقتك؟',
  de: 'Inwieweit stimmen Sie zu oder nicht zu?',
  es: '¿En qué medida está de acuerdo o en desacuerdo?',
  fr: 'Dans quelle mesure êtes-vous d’accord ou en désaccord ?',
  ja: 'どの程度そう思いますか？',
  pt: 'Em que medida concorda ou discorda?',
  ru: 'Насколько вы согласны или не согласны?',
  zh: '您在多大程度上同意或不同意？',
  da: 'I hvilken grad er du enig eller uenig?',
  nb: 'I hvilken grad er du enig eller uenig?',
  fi: 'Missä määrin olet samaa tai eri mieltä?',
};

/** Stands below every field for free text. */
export const noPersonal: Text = {
  en: 'Please leave out personal details.',
  sv: 'Skriv inga personuppgifter.',
  ar: 'يُرجى عدم كتابة بيانات شخصية.',
  de: 'Bitte geben Sie keine persönlichen Daten an.',
  es: 'Por favor, no incluya datos personales.',
  fr: 'Merci de ne pas indiquer de données personnelles.',
  ja: '個人情報は記入しないでください。',
  pt: 'Por favor, não inclua dados pessoais.',
  ru: 'Пожалуйста, не указывайте личные данные.',
  zh: '请不要填写个人信息。',
  da: 'Skriv venligst ikke personlige oplysninger.',
  nb: 'Ikke skriv personopplysninger.',
  fi: 'Älä kirjoita henkilötietoja.',
};

/** Asks why, whatever the answer was. */
export const mainReason: Text = {
  en: 'What is the main reason for your answer?',
  sv: 'Vad är huvudorsaken till ditt svar?',
  ar: 'ما السبب الرئيسي لإجابتك؟',
  de: 'Was ist der Hauptgrund für Ihre Antwort?',
  es: '¿Cuál es el motivo principal de su respuesta?',
  fr: 'Quelle est la raison principale de votre réponse ?',
  ja: 'そのようにお答えになった主な理由は何ですか？',
  pt: 'Qual é o principal motivo da sua resposta?',
  ru: 'Какова основная причина вашего ответа?',
  zh: '您这样回答的主要原因是什么？',
  da: 'Hvad er hovedårsagen til dit svar?',
  nb: 'Hva er hovedgrunnen til svaret ditt?',
  fi: 'Mikä on vastauksesi tärkein syy?',
};

/** Asks for more without a direction. */
export const anythingToAdd: Text = {
  en: 'Would you like to add anything?',
  sv: 'Vill du tillägga något?',
  ar: 'هل تود إضافة شيء؟',
  de: 'Möchten Sie noch etwas hinzufügen?',
  es: '¿Desea añadir algo?',
  fr: 'Souhaitez-vous ajouter quelque chose ?',
  ja: 'ほかに付け加えたいことはありますか？',
  pt: 'Gostaria de acrescentar alguma coisa?',
  ru: 'Хотите что-нибудь добавить?',
  zh: '您还有什么要补充的吗？',
  da: 'Vil du tilføje noget?',
  nb: 'Vil du legge til noe?',
  fi: 'Haluatko lisätä jotakin?',
};

/** Asks what was behind a complaint. */
export const whatHappened: Text = {
  en: 'What happened?',
  sv: 'Vad hände?',
  ar: 'ماذا حدث؟',
  de: 'Was ist passiert?',
  es: '¿Qué ocurrió?',
  fr: 'Que s’est-il passé ?',
  ja: '何がありましたか？',
  pt: 'O que aconteceu?',
  ru: 'Что произошло?',
  zh: '发生了什么情况？',
  da: 'Hvad skete der?',
  nb: 'Hva skjedde?',
  fi: 'Mitä tapahtui?',
};

/** Asks those who gave a low score. */
export const dissatisfiedWith: Text = {
  en: 'What were you dissatisfied with?',
  sv: 'Vad var du missnöjd med?',
  ar: 'ما الذي لم تكن راضيًا عنه؟',
  de: 'Womit waren Sie unzufrieden?',
  es: '¿Qué aspectos no le convencieron?',
  fr: 'Quels points vous ont déplu ?',
  ja: 'ご不満だった点は何ですか？',
  pt: 'O que não foi satisfatório?',
  ru: 'Чем вы остались недовольны?',
  zh: '您对哪些方面不满意？',
  da: 'Hvad var du utilfreds med?',
  nb: 'Hva var du misfornøyd med?',
  fi: 'Mihin olit tyytymätön?',
};

/** Asks whether what somebody came for is done. */
export const issueResolved: Text = {
  en: 'Has your issue been resolved?',
  sv: 'Är ditt ärende löst?',
  ar: 'هل تمت معالجة طلبك؟',
  de: 'Wurde Ihr Anliegen gelöst?',
  es: '¿Se ha resuelto su consulta?',
  fr: 'Votre demande a-t-elle été résolue ?',
  ja: 'お問い合わせの件は解決しましたか？',
  pt: 'A sua questão foi resolvida?',
  ru: 'Ваш вопрос решён?',
  zh: '您的问题解决了吗？',
  da: 'Er din sag blevet løst?',
  nb: 'Er saken din løst?',
  fi: 'Onko asiasi ratkaistu?',
};

/** Asks what is left of it. */
export const stillUnresolved: Text = {
  en: 'What is still unresolved?',
  sv: 'Vad är kvar att lösa?',
  ar: 'ما الذي لم يُعالج بعد؟',
  de: 'Was ist noch offen?',
  es: '¿Qué queda por resolver?',
  fr: 'Que reste-t-il à résoudre ?',
  ja: 'まだ解決していないことは何ですか？',
  pt: 'O que falta resolver?',
  ru: 'Что осталось решить?',
  zh: '还有哪些问题没有解决？',
  da: 'Hvad mangler stadig at blive løst?',
  nb: 'Hva gjenstår å løse?',
  fi: 'Mikä on vielä ratkaisematta?',
};

/** A source: found by searching. */
export const search: Text = {
  en: 'Search engine',
  sv: 'Sökning på nätet',
  ar: 'محرك بحث',
  de: 'Suchmaschine',
  es: 'Buscador',
  fr: 'Moteur de recherche',
  ja: 'インターネット検索',
  pt: 'Pesquisa na internet',
  ru: 'Поисковая система',
  zh: '搜索引擎',
  da: 'Søgemaskine',
  nb: 'Søkemotor',
  fi: 'Hakukone',
};

/** A source: seen on social media. */
export const social: Text = {
  en: 'Social media',
  sv: 'Sociala medier',
  ar: 'وسائل التواصل الاجتماعي',
  de: 'Soziale Medien',
  es: 'Redes sociales',
  fr: 'Réseaux sociaux',
  ja: 'SNS',
  pt: 'Redes sociais',
  ru: 'Социальные сети',
  zh: '社交媒体',
  da: 'Sociale medier',
  nb: 'Sosiale medier',
  fi: 'Sosiaalinen media',
};

/** A source: told by somebody. */
export const friend: Text = {
  en: 'Friend or family',
  sv: 'Vän eller familj',
  ar: 'صديق أو أحد أفراد العائلة',
  de: 'Freunde oder Familie',
  es: 'Amigos o familiares',
  fr: 'Amis ou famille',
  ja: '友人・家族',
  pt: 'Amigos ou família',
  ru: 'Друзья или родственники',
  zh: '朋友或家人',
  da: 'Venner eller familie',
  nb: 'Venner eller familie',
  fi: 'Ystävä tai perheenjäsen',
};

/** A source: seen in an advertisement. */
export const ad: Text = {
  en: 'Advertisement',
  sv: 'Annons',
  ar: 'إعلان',
  de: 'Werbung',
  es: 'Publicidad',
  fr: 'Publicité',
  ja: '広告',
  pt: 'Publicidade',
  ru: 'Реклама',
  zh: '广告',
  da: 'Reklame',
  nb: 'Reklame',
  fi: 'Mainos',
};

/** A source: read or heard of. */
export const blog: Text = {
  en: 'Blog or podcast',
  sv: 'Blogg eller podd',
  ar: 'مدونة أو بودكاست',
  de: 'Blog oder Podcast',
  es: 'Blog o pódcast',
  fr: 'Blog ou podcast',
  ja: 'ブログ・ポッドキャスト',
  pt: 'Blog ou podcast',
  ru: 'Блог или подкаст',
  zh: '博客或播客',
  da: 'Blog eller podcast',
  nb: 'Blogg eller podkast',
  fi: 'Blogi tai podcast',
};

/** A source: in print. */
export const press: Text = {
  en: 'Newspaper or magazine',
  sv: 'Tidning',
  ar: 'صحيفة أو مجلة',
  de: 'Zeitung oder Zeitschrift',
  es: 'Periódico o revista',
  fr: 'Journal ou magazine',
  ja: '新聞・雑誌',
  pt: 'Jornal ou revista',
  ru: 'Газета или журнал',
  zh: '报纸或杂志',
  da: 'Avis eller magasin',
  nb: 'Avis eller blad',
  fi: 'Sanoma- tai aikakauslehti',
};

/** For those who cannot tell the source. */
export const doNotRemember: Text = {
  en: 'I do not remember',
  sv: 'Jag minns inte',
  ar: 'لا أتذكر',
  de: 'Ich weiß es nicht mehr',
  es: 'No lo recuerdo',
  fr: 'Je ne m’en souviens pas',
  ja: '覚えていない',
  pt: 'Não me lembro',
  ru: 'Не помню',
  zh: '不记得了',
  da: 'Husker ikke',
  nb: 'Husker ikke',
  fi: 'En muista',
};
