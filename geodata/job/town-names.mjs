// Names that GeoNames lacks or spells otherwise: GeoNames id, English, Ukrainian, and more as language=name.
import { readFileSync } from 'node:fs';

const abroad = `
112931 Tehran | Тегеран
472045 Voronezh | Воронеж
484907 Taganrog | Таганрог
487846 Stavropol | Ставрополь
487928 Stary Oskol | Старий Оскол
501175 Rostov-on-Don | Ростов-на-Дону
515012 Oryol | Орел
518255 Novorossiysk | Новоросійськ
520555 Nizhny Novgorod | Нижній Новгород
542420 Krasnodar | Краснодар
551487 Kazan | Казань
571476 Bryansk | Брянськ
618426 Chișinău | Кишинів
618605 Bălți | Бєльці
627907 Homyel | Гомель
629634 Brest | Брест
664518 Tulcea | Тулча
675810 Iași | Ясси
677697 Galați | Галац
680963 Constanța | Констанца
724443 Košice | Кошиці
759734 Rzeszów | Жешув
785842 Skopje | Скоп’є
792680 Belgrade | Белград
359796 Suez | Суец | ar=السويس
1261481 New Delhi | Нью-Делі
1273294 Delhi | Делі
2267057 Lisbon | Лісабон
2624652 Aarhus | Орхус
2800866 Brussels | Брюссель
2911298 Hamburg | Гамбург
2925533 Frankfurt | Франкфурт-на-Майні
3060972 Bratislava | Братислава
3413829 Reykjavík | Рейк’явік
4140963 Washington | Вашингтон
5128581 New York | Нью-Йорк
6077243 Montreal | Монреаль
`;

// Those of Ukraine are kept by hand in its own file, with the names in force on 18 August 2025.
const ukraine = JSON.parse(readFileSync(new URL('../ukraine/towns.geojson', import.meta.url), 'utf8'));

/** @type {Map<string, Record<string, string>>} names by language, by the town's id */
export const ownTownNames = new Map([
  ...ukraine.features.map(({ id, properties }) => [id, properties.names]),
  ...abroad
    .trim()
    .split('\n')
    .map((line) => {
      const [head, uk, ...more] = line.split(' | ');
      const [, id, en] = /^(\d+) (.+)$/.exec(head);
      return [`geonames:${id}`, { en, uk, ...Object.fromEntries(more.map((pair) => pair.split('='))) }];
    }),
]);
