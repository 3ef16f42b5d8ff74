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
    incident: 'Місця подій',
    venue: 'Місця',
    actor: 'Місця тих, хто говорить',
    contact: 'Контакти',
    route: 'Маршрути',
    area: 'Ділянки',
    control: 'Підконтрольна територія',
    units: 'Одиниці першого рівня',
    base: 'Основа карти',
  },
  kind: {
    incident: 'Місце події',
    venue: 'Місце',
    actor: 'Місце тих, хто говорить',
    contact: 'Контакт',
    route: 'Маршрут',
    area: 'Ділянка',
    control: 'Підконтрольна територія',
    units: '',
    base: '',
  },
  status: {
    'took-place': 'відбулося',
    acknowledged: 'визнано іншою стороною',
    proposed: 'запропоновано',
  },
  verdict: {
    agrees: 'Збігається',
    rounding: 'Округлено',
    differs: 'Розходиться',
    unchecked: 'Перевірити неможливо',
  },
  checkedClaims: (verdicts) => `Перевірено: ${verdicts.join(', ')}`,
  corrections: 'Виправлення',
  noCorrections: 'Виправлень поки немає',
  correctedOn: (date) => `Виправлено ${date}`,
  added: 'Немає у звіті',
  howChecked: 'Як це перевірено',
  howSure: 'Наскільки певна кожна частина',
  legend: {
    incident: 'Коло показує точність',
    venue: 'Де щось сталося',
    actor: 'Хто говорить, а не подія',
    base: 'Суходіл, кордони, річки, моря, міста',
  },
  stage: { 'took-place': 'Відбулося', acknowledged: 'Визнано', proposed: 'Запропоновано' },
  map: 'Карта',
  mapHelp:
    'Стрілки рухають карту, плюс і мінус змінюють масштаб, 0 показує всю карту. Enter веде до позначок, стрілки — від однієї до іншої, Enter обирає, Escape скасовує вибір і повертає назад.',
  zoomIn: 'Наблизити',
  zoomOut: 'Віддалити',
  wholeMap: 'Показати всю карту',
  follow: 'Карта йде за текстом',
  close: 'Закрити',
  skipToText: 'Перейти до тексту',
  linkToSentence: 'Посилання на це речення',
  quoted: (text) => `«${text}»`,
  precision: (kilometres) => `відомо з точністю близько ${kilometres} км`,
  precise: 'Наскільки точно',
  asOf: (date) => `станом на ${date}`,
  source: 'Джерело',
  reportSource: (source) => ended(`Джерело: ${source}`),
  original: 'Оригінал:',
  translation: 'Переклад:',
  published: (date) => ended(`Опубліковано ${date}`),
  mapShows: (date) => ended(`Карта показує стан на ${date}`),
  selectedStatement: (marks) => `Обрано речення. На карті: ${marks}.`,
  selectedUnmapped: (reason) => `Обрано речення. На карті немає: ${reason}`,
  selectedMark: (title, count) =>
    `Обрано: ${title}. ${plural(count, {
      one: count === 1 ? 'Про це говорить одне речення' : `Про це говорить ${count} речення`,
      few: `Про це говорять ${count} речення`,
      other: `Про це говорять ${count} речень`,
    })}.`,
  noWebgl: 'Цей браузер не може накреслити докладну карту; проста карта лишається і вміє все те саме.',
  mapFailed: 'Докладна карта не запустилася; проста карта лишається і вміє все те саме.',
  tryAgain: 'Спробувати ще раз',
  lack: ({ file, why }) =>
    `${file}: ${typeof why === 'number' ? `сервер відповів кодом ${why}` : reasons[why]}.`,
  mapLacks: (layers) => `Не всі подробиці: ${layers.join(', ')}. Усе, про що йдеться у звіті, на карті є.`,
  readOnMap: 'Прочитати це речення на карті',
  fullPage: 'Прочитати весь звіт',
  share: 'Поділитися або вбудувати',
  shareFailed: 'Не вдалося завантажити. Спробуйте ще раз.',
  text: 'Текст',
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
  datesNeedScript: 'Для інших дат, крім обраної, потрібен скрипт.',
  dateFailed: (wanted, shown) =>
    `Карту станом на ${wanted} не вдалося завантажити; показано стан на ${ended(shown)}`,
  showDate: (date) => `Показати ${date}`,
  /** What is shown of a day that there is no area of control of. */
  otherControl: (shown, own) =>
    ended(
      `Підконтрольну територію показано станом на ${shown}; станом на ${own.replace(/\\.$/u, '')} її немає`,
    ),
  /** When something happened. */
  when: (from, to) => (to === from ? from : to === undefined ? `від ${from}` : `від ${from} до ${to}`),
  play: 'Показати дати одну за одною',
  pause: 'Зупинити',
  earlier: 'Раніша дата',
  later: 'Пізніша дата',
  stepThrough: 'Речення за реченням',
  sentenceOf: (position, count) =>
    position > 0
      ? `Речення ${position} з ${count}`
      : plural(count, { one: `${count} речення`, few: `${count} речення`, other: `${count} речень` }),
  previousSentence: 'Попереднє речення',
  nextSentence: 'Наступне речення',
  mapData: (licences) => `Дані карти: ${licences}.`,
  licenceName: (spdx) =>
    spdx === 'LicenseRef-public-domain'
      ? 'суспільне надбання'
      : spdx.replace(/^CC-|-(?=\d)/gu, (dash) => dash.replace('-', ' ')),
  fullscreen: 'На весь екран',
  leaveFullscreen: 'Вийти з повного екрана',
  gestures: {
    windows: 'Утримуйте Ctrl і прокручуйте, щоб змінити масштаб карти',
    mac: 'Утримуйте ⌘ і прокручуйте, щоб змінити масштаб карти',
    touch: 'Рухайте карту двома пальцями',
  },
  scale: (kilometres) => `${kilometres} км`,
};
