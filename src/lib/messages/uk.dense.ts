import type { DenseMessages } from './en.dense.ts';

/** The strings of a layer of many incidents, in Ukrainian. */
export const ukDense: DenseMessages = {
  filter: 'Відбір',
  needsScript: 'Увімкніть JavaScript, щоб відбирати й читати кожен запис.',
  time: 'Кількість за часом',
  from: 'Від',
  to: 'До',
  types: 'Види',
  shown: (shown, all) => `${shown} з ${all}`,
  cited: 'як у реченні',
  whole: 'Показати все',
  list: 'Список',
  close: 'Закрити',
  inView: (count) => `На цій карті: ${count}`,
  here: (count) => `Тут: ${count}`,
  earliestFirst: 'Спершу найдавніші',
  latest: (first, all, day) =>
    `У списку найновіші ${first} із ${all} на цій карті, від ${day}: наблизьте її або відберіть менше, щоб прочитати інші.`,
  earliest: (first, all, day) =>
    `У списку найдавніші ${first} із ${all} на цій карті, до ${day}: наблизьте її або відберіть менше, щоб прочитати інші.`,
  capped: (first, all, time) =>
    `У списку ${first} із ${all} на цій карті, не всі за час ${time}: наблизьте її або відберіть менше, щоб прочитати інші.`,
  find: 'Знайти слова у списку',
  nothing: 'Нічого не знайдено.',
  back: 'Назад до списку',
  page: 'У джерелі',
  link: 'Посилання на цей запис',
  sizes: 'Площа кола відповідає кількості.',
  lost: 'На карті лишаються числа, з якими вона відкрилася.',
  faults: {
    offline: 'Немає з’єднання.',
    'no such file': 'Немає файла, потрібного для карти.',
    'no ranges': 'Сервер не надсилає частин файлів.',
    cut: 'Файл не цілий.',
    'another build': 'Файл належить до іншої версії цієї сторінки.',
    'not readable': 'Файл не читається.',
    'no such row': 'Такого запису немає.',
  },
};
