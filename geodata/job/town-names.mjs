// Towns of Ukraine: GeoNames id, English name (national romanisation of 2010), Ukrainian name, and the name until
// a renaming of 2024, where a reader may know the town by that one. Names are those in force on 18 August 2025.
export const ukraine = `
703448 Kyiv | Київ
706483 Kharkiv | Харків
709930 Dnipro | Дніпро
709717 Donetsk | Донецьк
698740 Odesa | Одеса
687700 Zaporizhzhia | Запоріжжя
702550 Lviv | Львів
703845 Kryvyi Rih | Кривий Ріг
700569 Mykolaiv | Миколаїв
701822 Mariupol | Маріуполь
702658 Luhansk | Луганськ
694423 Sevastopol | Севастополь
706369 Khmelnytskyi | Хмельницький
702320 Makiivka | Макіївка
689558 Vinnytsia | Вінниця
693805 Simferopol | Сімферополь
706448 Kherson | Херсон
696643 Poltava | Полтава
710735 Chernihiv | Чернігів
710791 Cherkasy | Черкаси
692194 Sumy | Суми
686967 Zhytomyr | Житомир
707753 Horlivka | Горлівка
695594 Rivne | Рівне
705812 Kropyvnytskyi | Кропивницький
709932 Kamianske | Кам’янське
710719 Chernivtsi | Чернівці
691650 Ternopil | Тернопіль
704147 Kremenchuk | Кременчук
702569 Lutsk | Луцьк
707471 Ivano-Frankivsk | Івано-Франківськ
712165 Bila Tserkva | Біла Церква
704508 Kramatorsk | Краматорськ
701404 Melitopol | Мелітополь
706524 Kerch | Керч
700051 Nikopol | Нікополь
691999 Siverskodonetsk | Сіверськодонецьк | Sievierodonetsk
693468 Sloviansk | Слов’янськ
712451 Berdiansk | Бердянськ
690548 Uzhhorod | Ужгород
713716 Alchevsk | Алчевськ
697889 Pavlohrad | Павлоград
702972 Lysychansk | Лисичанськ
688105 Yevpatoriia | Євпаторія
688148 Yenakiieve | Єнакієве
698625 Oleksandriia | Олександрія
706950 Kamianets-Podilskyi | Кам’янець-Подільський
705135 Konotop | Конотоп
705104 Kostiantynivka | Костянтинівка
704202 Khrustalnyi | Хрустальний
711390 Brovary | Бровари
690688 Uman | Умань
712441 Berdychiv | Бердичів
693942 Shostka | Шостка
692975 Kadiivka | Кадіївка
710554 Sheptytskyi | Шептицький | Chervonohrad
700646 Mukachevo | Мукачево
713174 Bakhmut | Бахмут
709611 Drohobych | Дрогобич
688533 Yalta | Ялта
699942 Nizhyn | Ніжин
699445 Samar | Самар | Novomoskovsk
707308 Izmail | Ізмаїл
694382 Shakhtarsk | Шахтарськ
697593 Pervomaisk | Первомайськ
709161 Feodosiia | Феодосія
704422 Pokrovsk | Покровськ
691374 Chystiakove | Чистякове
692105 Dovzhansk | Довжанськ
707099 Kalush | Калуш
693457 Smila | Сміла
704617 Kovel | Ковель
704901 Korosten | Коростень
706466 Khartsyzk | Харцизьк
695274 Rubizhne | Рубіжне
696108 Pryluky | Прилуки
616743 Druzhkivka | Дружківка
702760 Lozova | Лозова
705392 Kolomyia | Коломия
713259 Antratsyt | Антрацит
692372 Stryi | Стрий
699035 Novovolynsk | Нововолинськ
699553 Zviahel | Звягель
709276 Enerhodar | Енергодар
693381 Snizhne | Сніжне
711660 Boryspil | Бориспіль
707688 Chornomorsk | Чорноморськ
707292 Izium | Ізюм
695379 Rovenky | Ровеньки
702723 Lubny | Лубни
711369 Brianka | Брянка
6559559 Horishni Plavni | Горішні Плавні
687196 Zhovti Vody | Жовті Води
709248 Fastiv | Фастів
699839 Nova Kakhovka | Нова Каховка
701855 Marhanets | Марганець
712160 Bilhorod-Dnistrovskyi | Білгород-Дністровський
713749 Okhtyrka | Охтирка
710035 Myrnohrad | Мирноград
704403 Sorokyne | Сорокине
695464 Romny | Ромни
692087 Svitlovodsk | Світловодськ
694216 Shepetivka | Шепетівка
711350 Bucha | Буча
688860 Voznesensk | Вознесенськ
8341919 Varash | Вараш
709354 Toretsk | Торецьк
709334 Dzhankoi | Джанкой
697592 Sokolohirsk | Сокологірськ | Pervomaisk
701075 Myrhorod | Миргород
707565 Irpin | Ірпінь
704679 Podilsk | Подільськ
705809 Holubivka | Голубівка
690412 Vasylkiv | Васильків
7525990 Pivdennoukrainsk | Південноукраїнськ | Yuzhnoukrainsk
689378 Volodymyr | Володимир
709540 Dubno | Дубно
688373 Yasynuvata | Ясинувата
707244 Kakhovka | Каховка
711669 Boryslav | Борислав
697637 Pereiaslav | Переяслав
710374 Chuhuiv | Чугуїв
709900 Dobropillia | Добропілля
687116 Zhmerynka | Жмеринка
713122 Avdiivka | Авдіївка
707758 Hlukhiv | Глухів
694864 Sambir | Самбір
691469 Tokmak | Токмак
711515 Boiarka | Боярка
709782 Dolynska | Долинська
692818 Starokostiantyniv | Старокостянтинів
689487 Vyshneve | Вишневе
693581 Slavuta | Славута
700261 Netishyn | Нетішин
700918 Mohyliv-Podilskyi | Могилів-Подільський
703656 Kupiansk | Куп’янськ
693796 Synelnykove | Синельникове
698782 Obukhiv | Обухів
712926 Balakliia | Балаклія
704362 Yany Kapu | Яни Капу
704737 Kostopil | Костопіль
710229 Debaltseve | Дебальцеве
697576 Zlatopil | Златопіль | Pervomaiskyi
713513 Alushta | Алушта
697650 Perevalsk | Перевальськ
710400 Chortkiv | Чортків
8468760 Novoiavorivsk | Новояворівськ
691037 Oleshky | Олешки
694910 Saky | Саки
686919 Znamianka | Знам’янка
704204 Lyman | Лиман
706380 Khmilnyk | Хмільник
706165 Khust | Хуст
686875 Zolotonosha | Золотоноша
613273 Lebedyn | Лебедин
688746 Vynohradiv | Виноградів
712969 Bakhchysarai | Бахчисарай
694792 Sarny | Сарни
702116 Malyn | Малин
691179 Truskavets | Трускавець
712423 Berehove | Берегове
706900 Kaniv | Канів
700829 Otamanivka | Отаманівка | Molodohvardiisk
706571 Koziatyn | Козятин
696566 Popasna | Попасна
704885 Korostyshiv | Коростишів
687997 Pivdenne | Південне | Yuzhne
6930327 Slavutych | Славутич
708901 Haisyn | Гайсин
713203 Armiansk | Армянськ
694677 Selydove | Селидове
704000 Krolevets | Кролевець
709835 Dokuchaievsk | Докучаєвськ
689198 Volnovakha | Волноваха
687432 Zdolbuniv | Здолбунів
701347 Merefa | Мерефа
704138 Kreminna | Кремінна
712967 Bakhmach | Бахмач
711416 Brody | Броди
688587 Yahotyn | Яготин
709054 Hadiach | Гадяч
686896 Zolochiv | Золочів
702417 Liubotyn | Люботин
696660 Polonne | Полонне
688723 Vyshhorod | Вишгород
692832 Starobilsk | Старобільськ
708878 Henichesk | Генічеськ
693301 Sokal | Сокаль
704388 Berestyn | Берестин | Krasnohrad
703428 Ladyzhyn | Ладижин
696677 Polohy | Пологи
713504 Amvrosiivka | Амвросіївка
704143 Kremenets | Кременець
703646 Kurakhove | Курахове
709755 Dolyna | Долина
695965 Piatykhatky | П’ятихатки
709960 Dniprorudne | Дніпрорудне
700507 Nadvirna | Надвірна
692632 Stebnyk | Стебник
696008 Putyvl | Путивль
704492 Krasyliv | Красилів
704608 Kivsharivka | Ківшарівка
705883 Kiliia | Кілія
689304 Vovchansk | Вовчанськ
693709 Skadovsk | Скадовськ
710098 Derhachi | Дергачі
707155 Kalynivka | Калинівка
712886 Balta | Балта
686803 Zvenyhorodka | Звенигородка
686818 Zuhres | Зугрес
704858 Korsun-Shevchenkivskyi | Корсунь-Шевченківський
702563 Lutuhyne | Лутугине
692118 Svatove | Сватове
693920 Shpola | Шпола
699078 Novoukrainka | Новоукраїнка
12129128 Reni | Рені
712559 Bilopillia | Білопілля
711894 Bohodukhiv | Богодухів
707296 Iziaslav | Ізяслав
707679 Ilovaisk | Іловайськ
695344 Rozdilna | Роздільна
710548 Voznesenivka | Вознесенівка
693615 Skvyra | Сквира
698428 Orikhiv | Оріхів
706749 Karlivka | Карлівка
712374 Berezhany | Бережани
712861 Bar | Бар
692315 Sudak | Судак
705730 Kivertsi | Ківерці
692129 Svaliava | Свалява
711867 Bohuslav | Богуслав
707898 Huliaipole | Гуляйполе
712587 Bilohirsk | Білогірськ
698131 Ovruch | Овруч
698770 Ochakiv | Очаків
691016 Tulchyn | Тульчин
708632 Hola Prystan | Гола Пристань
686928 Zmiiv | Зміїв
697183 Pyriatyn | Пирятин
709429 Dunaivtsi | Дунаївці
713245 Apostolove | Апостолове
705183 Slobozhanske | Слобожанське
698953 Novyi Buh | Новий Буг
708898 Haivoron | Гайворон
699917 Nosivka | Носівка
711841 Bolhrad | Болград
686729 Vasylivka | Василівка
712260 Beryslav | Берислав
693379 Snihurivka | Снігурівка
713163 Artsyz | Арциз
711134 Burshtyn | Бурштин
695859 Rakhiv | Рахів
699753 Novhorod-Siverskyi | Новгород-Сіверський
710915 Chasiv Yar | Часів Яр
698232 Ostroh | Острог
704839 Koriukivka | Корюківка
706289 Khorol | Хорол
694403 Siversk | Сіверськ
696292 Prymorsk | Приморськ
694725 Shchastia | Щастя
708320 Horodnia | Городня
699811 Nova Odesa | Нова Одеса
701233 Mykhailivka | Михайлівка
699777 Nova Vodolaha | Нова Водолага
688288 Yavoriv | Яворів
701372 Mena | Мена
692953 Stanytsia Luhanska | Станиця Луганська
706757 Soledar | Соледар
712775 Bashtanka | Баштанка
713743 Yakymivka | Якимівка
712794 Barvinkove | Барвінкове
692093 Svitlodarsk | Світлодарськ
699675 Novoazovsk | Новоазовськ
711635 Borodianka | Бородянка
694273 Snovsk | Сновськ
695581 Rodynske | Родинське
711116 Buryn | Буринь
686895 Zolochiv | Золочів
708273 Hirske | Гірське
691803 Tatarbunary | Татарбунари
689736 Vesele | Веселе
707232 Kalanchak | Каланчак
710935 Chaplynka | Чаплинка
690822 Vuhlehirsk | Вуглегірськ
701845 Marinka | Мар’їнка
699706 Novooleksiivka | Новоолексіївка
686956 Zymohiria | Зимогір’я
699311 Aidar | Айдар | Novopskov
712508 Bilozerka | Білозерка
710715 Chornobaivka | Чорнобаївка
712521 Bilovodsk | Біловодськ
697613 Manhush | Мангуш
701792 Markivka | Марківка
692829 Starobesheve | Старобешеве
694137 Shevchenkove | Шевченкове
711623 Borova | Борова
692016 Sviatohirsk | Святогірськ
690193 Velykyi Burluk | Великий Бурлук
709399 Dvorichna | Дворічна
692703 Staryi Saltiv | Старий Салтів
705403 Kolomak | Коломак
689868 Verkhnii Rohachyk | Верхній Рогачик
708403 Hornostaivka | Горностаївка
699986 Nyzhni Sirohozy | Нижні Сірогози
703494 Kamianka | Кам’янка
704343 Krasnopillia | Краснопілля
691255 Trostianets | Тростянець
690237 Velyka Novosilka | Велика Новосілка
701305 Mezhova | Межова
713154 Askaniia-Nova | Асканія-Нова
707251 Kaharlyk | Кагарлик
698436 Pokrov | Покров
689916 Verkhnodniprovsk | Верхньодніпровськ
689584 Vilniansk | Вільнянськ
694590 Semenivka | Семенівка
`;

// Towns of Ukraine that only the package without ids and populations holds: its name, ours, the
// Ukrainian one, and its oblast's code there where the name is not alone.
export const ukraineWithoutId = `
Vuhledar | Vuhledar | Вугледар
Novohrodivka | Novohrodivka | Новогродівка
Krasnohorivka | Krasnohorivka | Красногорівка
Ukrayinsk | Ukrainsk | Українськ
Shakhtarske | Shakhtarske | Шахтарське
Vilnohirsk | Vilnohirsk | Вільногірськ
Bilozerske | Bilozerske | Білозерське
Zelenodolsk | Zelenodolsk | Зеленодольськ
Khrestivka | Khrestivka | Хрестівка | 05
Kal'mius'ke | Kalmiuske | Кальміуське
Ocheretyne | Ocheretyne | Очеретине
Khutir-Mykhaylivskyi | Khutir-Mykhailivskyi | Хутір-Михайлівський
Chornobyl | Chornobyl | Чорнобиль
`;

// Abroad: GeoNames id, English name, Ukrainian name where it is a settled one.
export const abroad = `
524901 Moscow | Москва
625144 Minsk | Мінськ
756135 Warsaw | Варшава
683506 Bucharest | Бухарест
618426 Chișinău | Кишинів
3054643 Budapest | Будапешт
3060972 Bratislava | Братислава
2950159 Berlin | Берлін
2988507 Paris | Париж
2643743 London | Лондон
4140963 Washington | Вашингтон
2800866 Brussels | Брюссель
2761369 Vienna | Відень
3067696 Prague | Прага
3169070 Rome | Рим
3117735 Madrid | Мадрид
2267057 Lisbon | Лісабон
264371 Athens | Афіни
727011 Sofia | Софія
792680 Belgrade | Белград
3186886 Zagreb | Загреб
3196359 Ljubljana | Любляна
3191281 Sarajevo | Сараєво
3193044 Podgorica | Подгориця
785842 Skopje | Скоп’є
3183875 Tirana | Тирана
786714 Pristina | Приштина
593116 Vilnius | Вільнюс
456172 Riga | Рига
588409 Tallinn | Таллінн
658225 Helsinki | Гельсінкі
2673730 Stockholm | Стокгольм
3143244 Oslo | Осло
2618425 Copenhagen | Копенгаген
2759794 Amsterdam | Амстердам
2661552 Bern | Берн
2960316 Luxembourg | Люксембург
2964574 Dublin | Дублін
323786 Ankara | Анкара
745044 Istanbul | Стамбул
611717 Tbilisi | Тбілісі
616052 Yerevan | Єреван
587084 Baku | Баку
146268 Nicosia | Нікосія
2562305 Valletta | Валлетта
3413829 Reykjavík | Рейк’явік
498817 Saint Petersburg | Санкт-Петербург
520555 Nizhny Novgorod | Нижній Новгород
551487 Kazan | Казань
499099 Samara | Самара
501175 Rostov-on-Don | Ростов-на-Дону
472045 Voronezh | Воронеж
472757 Volgograd | Волгоград
542420 Krasnodar | Краснодар
498677 Saratov | Саратов
578072 Belgorod | Бєлгород
538560 Kursk | Курськ
571476 Bryansk | Брянськ
484907 Taganrog | Таганрог
518255 Novorossiysk | Новоросійськ
491422 Sochi | Сочі
491687 Smolensk | Смоленськ
515012 Oryol | Орел
480562 Tula | Тула
535121 Lipetsk | Липецьк
484646 Tambov | Тамбов
487846 Stavropol | Ставрополь
580497 Astrakhan | Астрахань
554234 Kaliningrad | Калінінград
496015 Shakhty | Шахти
580054 Azov | Азов
466885 Yeysk | Єйськ
487928 Stary Oskol | Старий Оскол
627907 Homyel | Гомель
629634 Brest | Брест
625324 Mazyr | Мозир
623549 Pinsk | Пінськ
625665 Mahilyow | Могильов
627904 Hrodna | Гродно
617239 Tiraspol | Тирасполь
618605 Bălți | Бєльці
765876 Lublin | Люблін
759734 Rzeszów | Жешув
3094802 Kraków | Краків
3081368 Wrocław | Вроцлав
3099434 Gdańsk | Гданськ
3088171 Poznań | Познань
3093133 Łódź | Лодзь
776069 Białystok | Білосток
723819 Prešov | Пряшів
724443 Košice | Кошиці
721472 Debrecen | Дебрецен
675810 Iași | Ясси
677697 Galați | Галац
680963 Constanța | Констанца
665850 Suceava | Сучава
681290 Cluj-Napoca | Клуж-Напока
664518 Tulcea | Тулча
726050 Varna | Варна
2911298 Hamburg | Гамбург
2867714 Munich | Мюнхен
2925533 Frankfurt | Франкфурт-на-Майні
3173435 Milan | Мілан
3172394 Naples | Неаполь
3128760 Barcelona | Барселона
2995469 Marseille | Марсель
2655603 Birmingham | Бірмінгем
2747891 Rotterdam | Роттердам
5128581 New York | Нью-Йорк
4560349 Philadelphia | Філадельфія
4930956 Boston | Бостон
4887398 Chicago | Чикаго
6094817 Ottawa | Оттава
6167865 Toronto | Торонто
6077243 Montreal | Монреаль
1816670 Beijing | Пекін
1850147 Tokyo | Токіо
1261481 New Delhi | Нью-Делі
360630 Cairo | Каїр
112931 Tehran | Тегеран
108410 Riyadh | Ер-Ріяд
292968 Abu Dhabi | Абу-Дабі
`;
