import type { BuiltMessages } from './en.built.ts';
import { ended } from './ended.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('uk');

/** The strings of what is rendered when the site is built, in Ukrainian. */
export const ukBuilt: BuiltMessages = {
  geojson: 'Завантажити як GeoJSON',
  lineFile: 'лінія та її міста',
  areaFile: 'площі',
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
  linePrecision: (kilometres) => `Накреслено з точністю близько ${kilometres} км.`,
  lineOne: 'Одне повідомлення: певності менше, ніж для сусідніх відтинків.',
  lineClaim: 'оголосила лише одна сторона',
  lineAdds: (what) => ended(`Пізніше; додає: ${what}`),
  lineNoWeek: 'Жодне з повідомлень не з того тижня.',
  lineOurs: 'Наше креслення',
  lineBy: 'Хто каже',
  lineFor: 'На коли',
  lineContested: 'Разом зі спірним',
  lineChanged: (date) => `Що змінилося від ${date}`,
  lineTaken: 'Взято, км²',
  lineBack: 'Повернено, км²',
  lineStretch: 'Відтинок',
  lineWithin: 'Точність, км',
  lineAccounts: 'Повідомлень',
  lineBeside: 'Поруч з опублікованим іншими',
  lineNearly: (share) => `майже ${share}`,
  lineUnit: 'Одиниця',
  linePublished: 'Опубліковано',
  ofThatWeek: 'того тижня',
  column: {
    km2: 'Площа, км²',
    share: 'Частка',
    sentences: 'Рече\u00adння',
  },
  change: { taken: 'Захоплено від попередньої дати', given: 'Повернено від попередньої дати' },
  csv: 'Завантажити всі дати як CSV',
  sentenceNumber: (number) => `Речення ${number}`,
  borderPolicy: 'Кордони — міжнародно визнані, наскільки їх має джерело. Не для навігації чи операцій.',
  publicDomain: 'суспільне надбання',
  license: 'Ліцензія',
  licences: 'Ліцензії програми, шрифтів і даних',
  scriptLost: 'Текст і карта на місці; дещо ще не відповідає, бо скрипт не надійшов.',
  drawnBy: 'Хто накреслив:',
  method: 'Метод',
  whereFrom: 'Дані й джерела',
  marks: 'На карті',
  unmapped: 'Чого карта показати не може',
  sentences: (count) =>
    `Згадано ${plural(count, { one: `${count} раз`, few: `${count} рази`, other: `${count} разів` })}`,
  uncited: 'Не згадано',
  knows: 'Що ми перевірили',
  finding: (count) =>
    `Ми перевірили ${plural(count, { one: `${count} твердження`, few: `${count} твердження`, other: `${count} тверджень` })}:`,
  found: {
    agrees: (count) => plural(count, { few: `${count} підтверджуються`, other: `${count} підтверджується` }),
    rounding: (count) => `${count} округлено`,
    differs: (count) => plural(count, { few: `${count} не збігаються`, other: `${count} не збігається` }),
  },
  others: (count) => `Інші (${count}): нічого`,
  sources: (count) => plural(count, { one: `${count} шар`, few: `${count} шари`, other: `${count} шарів` }),
  howMeasured: 'Як це виміряно',
  row: { layer: 'Дані', source: 'Джерело', date: 'Станом на', download: 'Завантажити' },
  inText: 'У тексті',
  drawnPage: 'Поділитися цим малюнком',
  drawnPicture: 'Картинка',
  notChecked: 'Чого на карті не перевірити',
  preview: {
    title: 'Вбудовані карти в кожній рамці',
    intro:
      'Кожна карта в рамках інших сторінок: шість ширин, у кожній пісочниці, світла й темна. Карта, чий скрипт працює, каже, яка вона заввишки, і рамка йде за нею, як із нашим скриптом на вашій сторінці; деінде рамка лишається такою, як є.',
    none: 'Без пісочниці',
    scheme: { light: 'світла', dark: 'темна' },
    about: {
      none: 'Рамка така, яку пише «Поділитися або вбудувати».',
      scripts:
        'Так WordPress вбудовує oEmbed: без сховища, без повного екрана, а посилання відкриваються в рамці.',
      origin: 'Скрипти та власне походження карти; посилання нічого не відкривають.',
      nothing: 'Найгірше: без скрипту. Нерухома карта, згорнутий текст під нею і кольори читача.',
    },
  },
  reports: 'Звіти',
  reportsIntro: 'Кожне речення — на карті. Кожна позначка — зі своїм реченням.',
  listed: (sentences, marks) => `Речень: ${sentences} · місць і ліній: ${marks} ·`,
  noCorrections: 'Виправлень поки немає',
  correctionsIntro: 'Що було хибним у цьому тексті чи на його карті і що змінено.',
  correctedIn: { statement: 'У реченні', mark: 'На карті', dataset: 'У даних' },
  before: 'Було',
  after: 'Стало',
  feed: 'Виправлення стрічкою',
};
