// The 27 first-level units of Ukraine. The source's own names are partly Russian transliterations ("Kiev",
// "Odessa"), so they are replaced as a whole: English from the Ukrainian national romanisation of 2010.
const unit = (kind, en, uk) => ({ names: { en, uk }, kind });
const oblast = (en, uk) => unit('oblast', en, `${uk} область`);

export const oblastNames = {
  'UA-05': oblast('Vinnytsia', 'Вінницька'),
  'UA-07': oblast('Volyn', 'Волинська'),
  'UA-09': oblast('Luhansk', 'Луганська'),
  'UA-12': oblast('Dnipropetrovsk', 'Дніпропетровська'),
  'UA-14': oblast('Donetsk', 'Донецька'),
  'UA-18': oblast('Zhytomyr', 'Житомирська'),
  'UA-21': oblast('Zakarpattia', 'Закарпатська'),
  'UA-23': oblast('Zaporizhzhia', 'Запорізька'),
  'UA-26': oblast('Ivano-Frankivsk', 'Івано-Франківська'),
  'UA-30': unit('city', 'Kyiv (city)', 'Київ'),
  'UA-32': oblast('Kyiv', 'Київська'),
  'UA-35': oblast('Kirovohrad', 'Кіровоградська'),
  'UA-40': unit('city', 'Sevastopol', 'Севастополь'),
  'UA-43': unit('autonomous republic', 'Crimea', 'Автономна Республіка Крим'),
  'UA-46': oblast('Lviv', 'Львівська'),
  'UA-48': oblast('Mykolaiv', 'Миколаївська'),
  'UA-51': oblast('Odesa', 'Одеська'),
  'UA-53': oblast('Poltava', 'Полтавська'),
  'UA-56': oblast('Rivne', 'Рівненська'),
  'UA-59': oblast('Sumy', 'Сумська'),
  'UA-61': oblast('Ternopil', 'Тернопільська'),
  'UA-63': oblast('Kharkiv', 'Харківська'),
  'UA-65': oblast('Kherson', 'Херсонська'),
  'UA-68': oblast('Khmelnytskyi', 'Хмельницька'),
  'UA-71': oblast('Cherkasy', 'Черкаська'),
  'UA-74': oblast('Chernihiv', 'Чернігівська'),
  'UA-77': oblast('Chernivtsi', 'Чернівецька'),
};
