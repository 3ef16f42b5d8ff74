// The great rivers by the names that the source has for their parts. A rank where the river shows earlier than the
// source has it: those chosen for the map of Ukraine.
// source names, separated by "/" | rank or nothing | English | Ukrainian | more names, as language=name
const table = `
Dnipro (Dnieper)/Dnepre | 1 | Dnipro | Дніпро | be=Дняпро ru=Днепр pl=Dniepr de=Dnepr fr=Dniepr
Dniester | 1 | Dniester | Дністер | ro=Nistru pl=Dniestr de=Dnister fr=Dniestr
Danube/Donau (Danube)/Donau/Bratul Chillia/Bratul Sfintu Gheorghe/Bratul Sulina/Borcea | 1 | Danube | Дунай | de=Donau sk=Dunaj hu=Duna hr=Dunav sr=Дунав bg=Дунав ro=Dunărea pl=Dunaj ru=Дунай
Donets | 4 | Siverskyi Donets | Сіверський Донець | ru=Северский Донец de=Siwerskyj Donez fr=Donets pl=Doniec
Desna | 4 | Desna | Десна | ru=Десна be=Дзясна
Pripyat | 4 | Prypiat | Прип’ять | be=Прыпяць ru=Припять pl=Prypeć de=Prypjat fr=Pripiat
Pivd. Buh | 4 | Southern Bug | Південний Буг | ru=Южный Буг de=Südlicher Bug fr=Boug méridional pl=Boh
Don | 1 | Don | Дон | ru=Дон fr=Don
Volga | 1 | Volga | Волга | ru=Волга de=Wolga pl=Wołga
Vistula/Wisla/Wisła | 2 | Vistula | Вісла | pl=Wisła de=Weichsel fr=Vistule
Oder/Odra | 2 | Oder | Одра | de=Oder pl=Odra cs=Odra
Elbe/Labe | 2 | Elbe | Ельба | de=Elbe cs=Labe pl=Łaba
Rhine/Rhein/Rhin (Rhein)/Rhin/Waal/Lek/Nederrijn | 2 | Rhine | Рейн | de=Rhein fr=Rhin nl=Rijn pl=Ren
Daugava (Zapadnaya Dvina)/Daugava/Zapadnaya Dvina/W. Dvina/Western Dvina | 2 | Daugava | Даугава | lv=Daugava ru=Западная Двина be=Заходняя Дзвіна
Tisza/Tisa | 2 | Tisza | Тиса | hu=Tisza sr=Тиса ro=Tisa
Drava/Drau | 3 | Drava | Драва | hr=Drava hu=Dráva de=Drau
Po | 3 | Po | По | it=Po
Rhne/Rhône | 3 | Rhône | Рона | fr=Rhône
Seine | 3 | Seine | Сена | fr=Seine pl=Sekwana
Loire | 3 | Loire | Луара | fr=Loire
Garonne | 3 | Garonne | Гаронна | fr=Garonne
Thames | 3 | Thames | Темза | de=Themse fr=Tamise pl=Tamiza
Ebro | 3 | Ebro | Ебро | es=Ebro fr=Èbre
Duero/Douro | 3 | Douro | Дуеро | es=Duero pt=Douro
Tagus/Tajo/Tejo | 3 | Tagus | Тахо | es=Tajo pt=Tejo
Neva | 3 | Neva | Нева | ru=Нева de=Newa
Severnaya Dvina/Svernaya Dvina | 3 | Northern Dvina | Північна Двіна | ru=Северная Двина
Kama | 3 | Kama | Кама | ru=Кама
Pechora | 3 | Pechora | Печора | ru=Печора
Ural | | Ural | Урал | ru=Урал kk=Жайық
Ob/Ob? | | Ob | Об | ru=Обь
Irtysh/Ertis/Ertix (Irtysh) | | Irtysh | Іртиш | ru=Иртыш kk=Ертіс
Yenisey/Verkhniy Yenisey | | Yenisei | Єнісей | ru=Енисей de=Jenissei
Lena/Bykovskaya Protoka/Olenekskaya Protoka | | Lena | Лена | ru=Лена
Kolyma | | Kolyma | Колима | ru=Колыма
Angara | | Angara | Ангара | ru=Ангара
Amur/Heilong Jiang (Amur) | | Amur | Амур | ru=Амур zh=黑龙江
Aldan | | Aldan | Алдан | ru=Алдан
Sukhona | | Sukhona | Сухона | ru=Сухона
Huang/Huang (Yellow) | | Yellow River | Хуанхе | zh=黄河 de=Gelber Fluss fr=Fleuve Jaune
Yangtze/Chang Jiang (Yangtze)/Jinsha (Yangtze)/Tongtian/Tuotuo | | Yangtze | Янцзи | zh=长江 de=Jangtsekiang
Xi/Xun | | Xi River | Сіцзян | zh=西江
Mekong/Lancang (Mekong)/Za | | Mekong | Меконг | zh=湄公河 th=แม่น้ำโขง vi=Mê Kông
Salween/Nu (Salween)/Nu | | Salween | Салуїн | zh=怒江
Ayeyarwady (Irrawaddy)/Irrawaddy Delta/Nmai | | Irrawaddy | Іраваді | my=ဧရာဝတီ
Brahmaputra/Yarlung (Brahmaputra)/Dihang/Maquan (Damqogkanbab) | | Brahmaputra | Брахмапутра | hi=ब्रह्मपुत्र zh=雅鲁藏布江
Ganges | | Ganges | Ганг | hi=गंगा bn=গঙ্গা fr=Gange
Indus/Shiquan | | Indus | Інд | ur=دریائے سندھ
Tigris/Dicle | | Tigris | Тигр | ar=دجلة tr=Dicle fr=Tigre
Euphrates/Firat/Al Furat/Weir | | Euphrates | Євфрат | ar=الفرات tr=Fırat fr=Euphrate
Shatt al Arab | | Shatt al-Arab | Шатт-ель-Араб | ar=شط العرب fa=اروندرود
Amu Darya/Amudarya | | Amu Darya | Амудар’я | uz=Amudaryo ru=Амударья
Syr Darya/Syrdarya | | Syr Darya | Сирдар’я | kk=Сырдария ru=Сырдарья
Jordan | | Jordan | Йордан | ar=نهر الأردن he=הירדן
Kr/Kura | | Kura | Кура | az=Kür ka=მტკვარი
Kiz?lirmak/Kizilirmak | | Kızılırmak | Кизил-Ірмак | tr=Kızılırmak
Nile/Rosetta Branch/Damietta Branch | | Nile | Ніл | ar=النيل de=Nil fr=Nil pl=Nil
El Bahr el Abyad (White Nile)/Bahr el Jebel (White Nile)/Bahr el Jebel (Mountain Nile) | | White Nile | Білий Ніл | ar=النيل الأبيض
El Bahr el Azraq (Blue Nile)/Abay (Blue Nile)/Abay | | Blue Nile | Блакитний Ніл | ar=النيل الأزرق am=ዓባይ
Congo/Lualaba (Congo)/Lualaba | | Congo | Конго | fr=Congo de=Kongo
Ubangi | | Ubangi | Убангі | fr=Oubangui
Kasai | | Kasai | Касаї | fr=Kasaï
Niger | | Niger | Нігер | fr=Niger
Benue/B?nou? | | Benue | Бенуе | fr=Bénoué
S?n?gal | | Senegal | Сенегал | fr=Sénégal
Nakanb? (White Volta)/White Volta | | White Volta | Біла Вольта | fr=Nakambé
Zambezi | | Zambezi | Замбезі | pt=Zambeze
Limpopo | | Limpopo | Лімпопо |
Orange | | Orange | Оранжева | af=Oranjerivier
Vaal | | Vaal | Вааль |
Shire | | Shire | Шире |
Amazonas/Amazon | | Amazon | Амазонка | pt=Amazonas es=Amazonas
Ucayali | | Ucayali | Укаялі | es=Ucayali
Mara??n | | Marañón | Мараньйон | es=Marañón
Madeira/Mamor? | | Madeira | Мадейра | pt=Madeira
Paran? | | Paraná | Парана | es=Paraná pt=Paraná
Cuiaba/Paraguay/Paraguai | | Paraguay | Парагвай | es=Paraguay pt=Paraguai
S?o Francisco | | São Francisco | Сан-Франсиску | pt=São Francisco
Tocantins | | Tocantins | Токантінс | pt=Tocantins
Araguaia | | Araguaia | Арагуая | pt=Araguaia
Orinoco | | Orinoco | Ориноко | es=Orinoco
Magdalena | | Magdalena | Магдалена | es=Magdalena
Mississippi | | Mississippi | Міссісіпі |
Missouri/Madison | | Missouri | Міссурі |
Ohio/Allegheny | | Ohio | Огайо |
Arkansas | | Arkansas | Арканзас |
Columbia | | Columbia | Колумбія |
Colorado | | Colorado | Колорадо | es=Colorado
Yukon/Teslin | | Yukon | Юкон |
Mackenzie | | Mackenzie | Маккензі |
St. Lawrence | | Saint Lawrence | Святого Лаврентія | fr=Saint-Laurent
Nelson | | Nelson | Нельсон |
Murray | | Murray | Муррей |
Darling/Barwon | | Darling | Дарлінг |
Severn | | Severn | Северн | cy=Hafren
Meuse/Maas | | Meuse | Маас | fr=Meuse nl=Maas
Neman (Nemunas)/Nemunas/Neman | | Neman | Німан | lt=Nemunas be=Нёман ru=Неман
Dal?lven | | Dal River | Далельвен | sv=Dalälven
`;

export const riverNames = table
  .trim()
  .split('\n')
  .map((line) => {
    const [source, rank, en, uk, more] = line.split('|').map((cell) => cell.trim());
    const pairs = more ? more.split(/ (?=[a-z]{2}=)/).map((pair) => pair.split('=')) : [];
    return {
      source: source.split('/'),
      rank: rank ? Number(rank) : undefined,
      en,
      uk,
      ...Object.fromEntries(pairs),
    };
  });

/** Names that the source misspells or that lost letters on their way. */
export const corrected = new Map(
  `Byk Menderes=Büyük Menderes|Chirrip del Atlntico=Chirripó|Ergun=Argun|Glma=Glomma|Grande Rivire de la Baleine=Great Whale
  |Gta lv=Göta älv|Ile=Ili|Klarlven=Klarälven|Lule lv=Lule|Mio=Minho|Mlzes=Mélèzes|Mosel=Moselle|Motala strm=Motala ström|Niagra=Niagara
  |Pend Orielle=Pend Oreille|Pnuco=Pánuco|Pribonka=Péribonka|Purificacin=Purificación|R. des Outaouais=Ottawa
  |Ro Grande de Matagalpa=Río Grande de Matagalpa|Ro Grande de Santiago=Río Grande de Santiago|Sane=Saône|Santa Mara=Santa María
  |Skelleftelven=Skellefte|Stora Lule lv=Lule|Susqehanna=Susquehanna|Tornelven=Torne|Vitava=Vltava|W. Branch Susqehanna=West Branch Susquehanna
  |Wusuli=Ussuri|Zncara=Záncara|ngermanlven=Ångermanälven`
    .split(/\s*\|/)
    .map((pair) => pair.split('=')),
);
