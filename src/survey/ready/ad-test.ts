import type { SurveyDefinition } from '../types.js';
import { agreement, noPersonal } from './phrases.js';

/** What an advertisement says to those who see it. Give the first question the picture, or show the advertisement beside it. */
export const adTest: SurveyDefinition = {
  v: 1,
  id: 'ad-test',
  version: 1,
  name: { en: 'Advertisement test', sv: 'Annonstest' },
  stage: 'awareness',
  touchpoint: 'ad',
  pages: [
    {
      id: 'ad',
      questions: [
        {
          id: 'ad',
          kind: 'info',
          title: {
            en: 'Please look at the advertisement before you go on.',
            sv: 'Titta på annonsen innan du går vidare.',
            ar: 'يُرجى النظر إلى الإعلان قبل المتابعة.',
            de: 'Bitte sehen Sie sich die Anzeige an, bevor Sie fortfahren.',
            es: 'Por favor, mire el anuncio antes de continuar.',
            fr: 'Veuillez regarder l’annonce avant de continuer.',
            ja: '広告をご覧になってから、次へお進みください。',
            pt: 'Por favor, veja o anúncio antes de continuar.',
            ru: 'Пожалуйста, посмотрите на рекламу, прежде чем продолжить.',
            zh: '请先看广告，再继续。',
          },
        },
        {
          id: 'message',
          kind: 'text',
          title: {
            en: 'What do you think the message of the advertisement is?',
            sv: 'Vad tror du att annonsen vill säga?',
            ar: 'ما الذي يريد الإعلان قوله في رأيك؟',
            de: 'Was möchte die Anzeige Ihrer Meinung nach sagen?',
            es: 'En su opinión, ¿qué quiere decir el anuncio?',
            fr: 'À votre avis, que veut dire cette annonce ?',
            ja: 'この広告は何を伝えようとしていると思いますか？',
            pt: 'Na sua opinião, o que quer dizer o anúncio?',
            ru: 'Что, по вашему мнению, хочет сказать эта реклама?',
            zh: '您认为这则广告想表达什么？',
          },
          hint: noPersonal,
        },
      ],
    },
    {
      id: 'scores',
      questions: [
        {
          id: 'clear',
          kind: 'agree',
          measure: 'clarity',
          title: {
            en: 'The advertisement is clear.',
            sv: 'Annonsen är tydlig.',
            ar: 'الإعلان واضح.',
            de: 'Die Anzeige ist verständlich.',
            es: 'El anuncio es claro.',
            fr: 'L’annonce est claire.',
            ja: 'この広告はわかりやすいです。',
            pt: 'O anúncio é claro.',
            ru: 'Реклама понятна.',
            zh: '这则广告清晰易懂。',
          },
          hint: agreement,
          required: true,
        },
        {
          id: 'interest',
          kind: 'agree',
          measure: 'interest',
          title: {
            en: 'The advertisement makes me want to know more.',
            sv: 'Annonsen får mig att vilja veta mer.',
            ar: 'الإعلان يجعلني أرغب في معرفة المزيد.',
            de: 'Die Anzeige weckt bei mir den Wunsch, mehr zu erfahren.',
            es: 'El anuncio hace que quiera saber más.',
            fr: 'L’annonce me donne envie d’en savoir plus.',
            ja: 'この広告を見て、もっと知りたくなります。',
            pt: 'Com este anúncio, fico com vontade de saber mais.',
            ru: 'После этой рекламы мне хочется узнать больше.',
            zh: '这则广告让我想了解更多。',
          },
          hint: agreement,
          required: true,
        },
      ],
    },
  ],
};
