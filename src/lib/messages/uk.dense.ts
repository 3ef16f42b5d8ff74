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
  capped: (first, all) =>
    `У списку ${first} із ${all} на цій карті, не завжди найновіші: наблизьте її або відберіть менше, щоб прочитати інші.`,
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
