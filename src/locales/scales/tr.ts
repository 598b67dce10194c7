import type { ScaleWords } from '../../survey/words.js';

/** Turkish. */
export default {
  csat: ['Hiç memnun değilim', 'Memnun değilim', 'Kararsızım', 'Memnunum', 'Çok memnunum'],
  csat4: ['Çok kötü', 'Kötü', 'İyi', 'Çok iyi'],
  agree: ['Kesinlikle katılmıyorum', 'Katılmıyorum', 'Kararsızım', 'Katılıyorum', 'Kesinlikle katılıyorum'],
  stars: '{of} yıldız üzerinden {n}',
  up: 'İyi',
  down: 'İyi değil',
  yes: 'Evet',
  partly: 'Kısmen',
  no: 'Hayır',
  newTab: 'yeni sekmede açılır',
  several: 'Birden fazla seçebilirsiniz.',
  exactly: 'Tam olarak {min}.',
  between: '{min} ile {max} arasında.',
  atLeast: 'En az {min}.',
  atMost: 'En çok {max}.',
  earlier: 'Yukarı taşı: {item}',
  later: 'Aşağı taşı: {item}',
  moved: '{item}: {n}. sıra, toplam {of}',
  orderNeeded: 'Her sıra için farklı bir seçenek seçin.',
  myOrder: 'Sıralamam bu',
  place: '{n}. sıra',
  clear: 'Yanıtı temizle',
  decline: 'Yanıtlamak istemiyorum',
} satisfies ScaleWords;
