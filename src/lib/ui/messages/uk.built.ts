import type { BuiltMessages } from './en.built.ts';
import { ended } from './ended.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('uk');

/** The strings of what is rendered when the site is built, in Ukrainian. */
export const ukBuilt: BuiltMessages = {
  geojson: 'Завантажити як GeoJSON',
  lineFile: 'лінія та її міста',
  areaFile: 'площі',
  lineLink: 'Чому лінія проходить саме там: кожен відтинок, його міста й повідомлення про нього',
  lineTitle: 'Звідки ця лінія',
  lineIntro:
    'Окупована територія — наше власне схематичне креслення за оприлюдненими повідомленнями про те, які міста були по який бік. Жодної карти контролю для неї не обведено й не завантажено. Для кожного відтинка нижче сказано, які міста лежать обабіч, відколи і за чиїм повідомленням.',
  lineCount: (stretches, kilometres) =>
    `${plural(stretches, { one: `${stretches} відтинок`, few: `${stretches} відтинки`, other: `${stretches} відтинків` })} з півночі на південь, накреслених із точністю близько ${kilometres} км.`,
  lineSince: (since) => ended(`Відтоді: ${since}`),
  lineKept: (date) => `Лінія така сама, як на ${date}: тут вона не зрушила.`,
  lineUnsourced: 'Без окремого повідомлення: загальновідоме на той час.',
  lineWhole: 'Взято цілком:',
  lineTowns: (count) =>
    plural(count, {
      one: `${count} місто, якого тримається креслення`,
      few: `${count} міста, яких тримається креслення`,
      other: `${count} міст, яких тримається креслення`,
    }),
  noTown: 'жодного міста',
  side: { russian: 'Утримує Росія', ukrainian: 'Утримує Україна', contested: 'Спірне' },
  titleFrom: {
    address: 'назва так, як у її адресі',
    line: 'назва з першого рядка',
  },
  oblasts: 'Область за областю',
  oblastsCaption: 'Площа й окупована площа 27 одиниць першого рівня станом на',
  oblastsOn: 'Що окуповано станом на',
  oblastsNote: (official, shapes) =>
    `Частку країни взято від офіційних ${official} км² України; частку області — від нашого власного її контуру. Наші контури разом мають ${shapes} км², тож суми можуть не збігатися, і ми їх не підганяємо.`,
  column: {
    name: 'Область',
    km2: 'Площа, км²',
    occupied: 'Окупо\u00adвано, км²',
    share: 'Частка',
    sentences: 'Рече\u00adння',
  },
  country: 'Україна',
  csv: 'Завантажити всі дати як CSV',
  sentenceNumber: (number) => `Речення ${number}`,
  borderPolicy:
    'Кордони — міжнародно визнані (резолюція Генеральної Асамблеї ООН 68/262); контроль на місцевості — це шар, а не кордон. Не для навігації чи операцій.',
  license: 'Ліцензія',
  drawnBy: 'Хто накреслив:',
  method: 'Метод',
  whereFrom: 'Звідки ця лінія?',
  marks: 'Місця й контакти',
  marksIntro: 'Усе, що карта показує для цього тексту, з реченнями, які про це говорять.',
  unmapped: 'Речення без місця',
  sentences: (count) =>
    count === 1
      ? 'Згадано в одному реченні'
      : `Згадано у ${plural(count, { one: `${count} реченні`, other: `${count} реченнях` })}`,
  origin: 'Звідки контур',
  knows: 'Звідки ця карта знає',
  knowsIntro:
    'Що текст каже числами, місцями й часом, поруч із тим, що кажуть накреслені контури, календар та оприлюднені повідомлення.',
  notChecked: 'Твердження, які неможливо перевірити',
  reports: 'Звіти',
  reportsIntro: 'Кожен звіт — це текст і карта, що посилаються одне на одного.',
  correctionsIntro: 'Що було хибним у цьому тексті чи на його карті і що змінено.',
  correctedIn: { statement: 'У реченні', mark: 'На карті', dataset: 'У даних' },
  before: 'Було',
  after: 'Стало',
  feed: 'Виправлення стрічкою',
};
