import type { Messages } from './en.ts';
import { ended } from './ended.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('uk');

const reasons = {
  offline: 'немає з’єднання',
  silent: 'довго нічого не надходило',
  changed: 'не такий, як оприлюднено',
  failed: 'не вдалося завантажити',
  again: 'запитуємо ще раз …',
};

/** Every string of the interface, in Ukrainian. */
export const uk: Messages = {
  layers: 'Шари',
  names: 'Назви',
  role: {
    incident: 'Події',
    dense: 'Багато подій',
    venue: 'Місця',
    actor: 'Столиці й уряди',
    contact: 'Переговори й розмови',
    route: 'Маршрути',
    area: 'Ділянки',
    control: 'Підконтрольна територія',
    units: 'Одиниці першого рівня',
    base: 'Основа карти',
  },
  verdict: {
    agrees: 'Підтверджується',
    rounding: 'Округлено',
    differs: 'Не збігається',
    unchecked: 'На карті не перевірити',
  },
  checkedClaims: (verdicts) => `Перевірено: ${verdicts.join(', ')}`,
  corrections: 'Виправлення',
  correctedOn: (date) => `Виправлено ${date}`,
  howChecked: 'Як це перевірено',
  legend: {
    incident: 'Коло: точне місце десь усередині',
    venue: 'Де щось сталося',
    actor: 'Кого цитують, а не де щось сталося',
    base: 'Суходіл, кордони, річки, моря, міста',
  },
  stage: {
    'took-place': 'Відбулося',
    acknowledged: 'Підтвердила інша сторона',
    proposed: 'Лише запропоновано',
  },
  map: 'Карта',
  mapHelp:
    'Стрілки рухають карту, плюс і мінус змінюють масштаб, 0 показує всю карту. Enter веде до позначок, стрілки — від однієї до іншої, Enter обирає, Escape скасовує вибір і повертає назад.',
  zoomIn: 'Наблизити',
  zoomOut: 'Віддалити',
  wholeMap: 'Показати всю карту',
  follow: 'Рухати карту, поки я читаю',
  close: 'Закрити',
  skipToText: 'Перейти до тексту',
  linkToSentence: 'Посилання на це речення',
  quoted: (text) => `«${text}»`,
  precision: (kilometres) => `Точність — близько ${kilometres} км`,
  asOf: (date) => `станом на ${date}`,
  source: 'Джерело',
  reportSource: (source) => ended(`Джерело: ${source}`),
  original: 'Оригінал:',
  translation: 'Переклад:',
  published: (date) => ended(`Опубліковано ${date}`),
  mapShows: (date) => ended(`Стан на ${date}`),
  selectedStatement: (marks) => `Обрано речення. На карті: ${marks}.`,
  selectedUnmapped: (reason) => `Обрано речення. На карті немає: ${reason}`,
  selectedMark: (title, count) =>
    `Обрано: ${title}. ${plural(count, {
      one: count === 1 ? 'Про це говорить одне речення' : `Про це говорить ${count} речення`,
      few: `Про це говорять ${count} речення`,
      other: `Про це говорять ${count} речень`,
    })}.`,
  noWebgl: 'Проста карта вміє все потрібне; докладної цей браузер накреслити не може.',
  mapFailed: 'Проста карта вміє все потрібне; докладна не запустилася.',
  tryAgain: 'Спробувати ще раз',
  lack: ({ file, why }) =>
    `${file}: ${typeof why === 'number' ? `сервер відповів кодом ${why}` : reasons[why]}.`,
  mapLacks: (layers) => `Усе, про що йдеться у звіті, тут є. Без подробиць: ${layers.join(', ')}.`,
  readOnMap: 'Прочитати це речення на карті',
  fullPage: 'Прочитати весь звіт',
  share: 'Поділитися або вбудувати',
  shareFailed: 'Спробуйте ще раз: не вдалося завантажити.',
  text: 'Повний текст',
  onTheMap: 'На карті',
  unitArea: (km2) => `${km2} км².`,
  areaMethod:
    'Площі обчислено за нашими контурами на еліпсоїді WGS 84; лінія схематична, тож останні цифри не точні.',
  selectedUnit: (said, count) =>
    `${said} ${plural(count, {
      one: count === 1 ? 'Її стосується одне речення' : `Її стосується ${count} речення`,
      few: `Її стосуються ${count} речення`,
      other: `Її стосуються ${count} речень`,
    })}.`,
  datesNeedScript: 'Увімкніть JavaScript, щоб побачити інші дати.',
  dateFailed: (wanted, shown) =>
    `Карта досі показує ${shown.replace(/\.$/u, '')}: станом на ${wanted} її не вдалося завантажити.`,
  showDate: (date) => `Показати ${date}`,
  /** What is shown of a day that there is no area of control of. */
  otherControl: (shown, own) =>
    ended(
      `Підконтрольну територію показано станом на ${shown}; станом на ${own.replace(/\\.$/u, '')} її немає`,
    ),
  /** When something happened. */
  when: (from, to) => (to === from ? from : to === undefined ? `від ${from}` : `від ${from} до ${to}`),
  moved: (km2, date) => `${km2} км² від ${date}`,
  play: 'Показати дати одну за одною',
  pause: 'Зупинити',
  earlier: 'Раніша дата',
  later: 'Пізніша дата',
  stepThrough: 'Речення за реченням',
  sentenceOf: (position, count) =>
    position > 0 ? `Речення ${position} з ${count}` : `Крок за кроком (1/${count})`,
  previousSentence: 'Попереднє речення',
  nextSentence: 'Наступне речення',
  mapData: (licences) => `Дані карти: ${licences}.`,
  fullscreen: 'На весь екран',
  leaveFullscreen: 'Вийти з повного екрана',
  gestures: {
    windows: 'Утримуйте Ctrl і прокручуйте, щоб змінити масштаб карти',
    mac: 'Утримуйте ⌘ і прокручуйте, щоб змінити масштаб карти',
    touch: 'Рухайте карту двома пальцями',
  },
  scale: (kilometres) => `${kilometres} км`,
};
