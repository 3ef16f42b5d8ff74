// Label points of waters, placed by hand to about a tenth of a degree in seas and to 3 km in narrow waters. The names
// are the common ones of each language, those of the shores in their own languages last.
// kind | rank | longitude | latitude | English | Ukrainian | German | French | Polish | more, as language=name;
export const waterTable = `
ocean | 1 | -35 | 32 | Atlantic Ocean | Атлантичний океан | Atlantischer Ozean | océan Atlantique | Ocean Atlantycki | es=océano Atlántico; pt=Oceano Atlântico
ocean | 2 | -20 | -25 | South Atlantic Ocean | Південна Атлантика | Südatlantik | Atlantique Sud | Południowy Atlantyk | pt=Atlântico Sul
ocean | 1 | -150 | 15 | Pacific Ocean | Тихий океан | Pazifischer Ozean | océan Pacifique | Ocean Spokojny | es=océano Pacífico; ja=太平洋; zh=太平洋; ru=Тихий океан
ocean | 2 | 165 | 25 | Pacific Ocean (west) | Тихий океан (захід) | Westpazifik | Pacifique Ouest | Zachodni Pacyfik | ja=太平洋
ocean | 2 | -125 | -35 | South Pacific Ocean | Південна частина Тихого океану | Südpazifik | Pacifique Sud | Południowy Pacyfik | es=Pacífico Sur
ocean | 3 | 147 | 37 | Pacific Ocean (off Japan) | Тихий океан (біля Японії) | Pazifischer Ozean (vor Japan) | océan Pacifique (au large du Japon) | Ocean Spokojny (u wybrzeży Japonii) | ja=太平洋
ocean | 1 | 78 | -20 | Indian Ocean | Індійський океан | Indischer Ozean | océan Indien | Ocean Indyjski | hi=हिन्द महासागर
ocean | 1 | 0 | 87 | Arctic Ocean | Північний Льодовитий океан | Arktischer Ozean | océan Arctique | Ocean Arktyczny | ru=Северный Ледовитый океан
ocean | 1 | 20 | -62 | Southern Ocean | Південний океан | Südlicher Ozean | océan Austral | Ocean Południowy |
sea | 1 | 18 | 35.2 | Mediterranean Sea | Середземне море | Mittelmeer | mer Méditerranée | Morze Śródziemne | ar=البحر المتوسط; it=Mar Mediterraneo; es=mar Mediterráneo; el=Μεσόγειος Θάλασσα; tr=Akdeniz; he=הים התיכון
sea | 4 | 30.6 | 32.3 | Mediterranean Sea (off Egypt) | Середземне море (біля Єгипту) | Mittelmeer (vor Ägypten) | mer Méditerranée (au large de l’Égypte) | Morze Śródziemne (u wybrzeży Egiptu) | ar=البحر المتوسط
sea | 2 | 5.5 | 40 | Balearic Sea | Балеарське море | Balearen-Meer | mer des Baléares | Morze Balearskie | es=mar Balear; ca=mar Balear
sea | 2 | 12 | 40 | Tyrrhenian Sea | Тірренське море | Tyrrhenisches Meer | mer Tyrrhénienne | Morze Tyrreńskie | it=Mar Tirreno
sea | 3 | 8.6 | 43.6 | Ligurian Sea | Лігурійське море | Ligurisches Meer | mer Ligure | Morze Liguryjskie | it=Mar Ligure
sea | 2 | 15.5 | 43 | Adriatic Sea | Адріатичне море | Adria | mer Adriatique | Morze Adriatyckie | it=Mare Adriatico; hr=Jadransko more; sq=Deti Adriatik
sea | 2 | 19 | 38 | Ionian Sea | Іонічне море | Ionisches Meer | mer Ionienne | Morze Jońskie | el=Ιόνιο Πέλαγος; it=Mar Ionio
sea | 2 | 25 | 38.6 | Aegean Sea | Егейське море | Ägäis | mer Égée | Morze Egejskie | el=Αιγαίο Πέλαγος; tr=Ege Denizi
sea | 3 | 25 | 35.9 | Sea of Crete | Критське море | Kretisches Meer | mer de Crète | Morze Kreteńskie | el=Κρητικό Πέλαγος
sea | 3 | 31.5 | 34 | Levantine Sea | Левантійське море | Levantisches Meer | mer du Levant | Morze Lewantyńskie | ar=بحر الشام
sea | 3 | -3 | 36 | Alboran Sea | Море Альборан | Alborán-Meer | mer d’Alboran | Morze Alborańskie | es=mar de Alborán; ar=بحر البوران
strait | 3 | -5.6 | 35.95 | Strait of Gibraltar | Гібралтарська протока | Straße von Gibraltar | détroit de Gibraltar | Cieśnina Gibraltarska | es=estrecho de Gibraltar; ar=مضيق جبل طارق
strait | 4 | 11.2 | 37.3 | Strait of Sicily | Сицилійська протока | Straße von Sizilien | canal de Sicile | Cieśnina Sycylijska | it=Canale di Sicilia
strait | 5 | 15.6 | 38.15 | Strait of Messina | Мессінська протока | Straße von Messina | détroit de Messine | Cieśnina Mesyńska | it=Stretto di Messina
strait | 5 | 9.2 | 41.3 | Strait of Bonifacio | Протока Боніфачо | Straße von Bonifacio | bouches de Bonifacio | Cieśnina Świętego Bonifacego | it=Bocche di Bonifacio
strait | 4 | 18.9 | 40.3 | Strait of Otranto | Протока Отранто | Straße von Otranto | canal d’Otrante | Cieśnina Otranto | it=Canale d’Otranto; sq=Ngushtica e Otrantos
gulf | 4 | 17.3 | 40 | Gulf of Taranto | Затока Таранто | Golf von Tarent | golfe de Tarente | Zatoka Tarencka | it=Golfo di Taranto
gulf | 4 | 13.2 | 45.3 | Gulf of Trieste | Трієстська затока | Golf von Triest | golfe de Trieste | Zatoka Triesteńska | it=Golfo di Trieste; sl=Tržaški zaliv
gulf | 4 | 12.6 | 45.1 | Gulf of Venice | Венеційська затока | Golf von Venedig | golfe de Venise | Zatoka Wenecka | it=Golfo di Venezia
gulf | 4 | 8.9 | 44.2 | Gulf of Genoa | Генуезька затока | Golf von Genua | golfe de Gênes | Zatoka Genueńska | it=Golfo di Genova
gulf | 3 | 4 | 42.9 | Gulf of Lion | Ліонська затока | Golfe du Lion | golfe du Lion | Zatoka Lwia | fr=golfe du Lion
gulf | 4 | 0.3 | 39.5 | Gulf of Valencia | Валенсійська затока | Golf von Valencia | golfe de Valence | Zatoka Walencka | es=golfo de Valencia
gulf | 4 | -7 | 36.5 | Gulf of Cádiz | Кадіська затока | Golf von Cádiz | golfe de Cadix | Zatoka Kadyksu | es=golfo de Cádiz
gulf | 3 | 18.5 | 31.6 | Gulf of Sidra | Затока Сидра | Große Syrte | golfe de Syrte | Wielka Syrta | ar=خليج سدرة
gulf | 4 | 10.7 | 34.1 | Gulf of Gabès | Затока Габес | Golf von Gabès | golfe de Gabès | Mała Syrta | ar=خليج قابس
gulf | 4 | 10.6 | 37.1 | Gulf of Tunis | Туніська затока | Golf von Tunis | golfe de Tunis | Zatoka Tuniska | ar=خليج تونس
gulf | 4 | 23 | 40.2 | Thermaic Gulf | Термаїкос | Thermaischer Golf | golfe Thermaïque | Zatoka Termajska | el=Θερμαϊκός Κόλπος
gulf | 5 | 23.65 | 37.7 | Saronic Gulf | Саронічна затока | Saronischer Golf | golfe Saronique | Zatoka Sarońska | el=Σαρωνικός Κόλπος
gulf | 5 | 22.4 | 38.25 | Gulf of Corinth | Коринфська затока | Golf von Korinth | golfe de Corinthe | Zatoka Koryncka | el=Κορινθιακός Κόλπος
gulf | 4 | 30.9 | 36.5 | Gulf of Antalya | Анталійська затока | Golf von Antalya | golfe d’Antalya | Zatoka Antalya | tr=Antalya Körfezi
gulf | 4 | 35.8 | 36.5 | Gulf of İskenderun | Іскендерунська затока | Golf von İskenderun | golfe d’Alexandrette | Zatoka Aleksandretty | tr=İskenderun Körfezi
sea | 3 | 28 | 40.75 | Sea of Marmara | Мармурове море | Marmarameer | mer de Marmara | Morze Marmara | tr=Marmara Denizi
strait | 4 | 29.08 | 41.12 | Bosporus | Босфор | Bosporus | Bosphore | Bosfor | tr=İstanbul Boğazı
strait | 4 | 26.4 | 40.2 | Dardanelles | Дарданелли | Dardanellen | Dardanelles | Dardanele | tr=Çanakkale Boğazı
sea | 1 | 34.5 | 43.2 | Black Sea | Чорне море | Schwarzes Meer | mer Noire | Morze Czarne | ru=Чёрное море; tr=Karadeniz; ro=Marea Neagră; bg=Черно море; ka=შავი ზღვა
sea | 2 | 36.6 | 46 | Sea of Azov | Азовське море | Asowsches Meer | mer d’Azov | Morze Azowskie | ru=Азовское море
strait | 4 | 36.6 | 45.25 | Kerch Strait | Керченська протока | Straße von Kertsch | détroit de Kertch | Cieśnina Kerczeńska | ru=Керченский пролив
gulf | 4 | 32.6 | 45.9 | Karkinit Gulf | Каркінітська затока | Karkinit-Bucht | golfe de Karkinit | Zatoka Karkinicka | ru=Каркинитский залив
bay | 5 | 38.3 | 47.05 | Taganrog Bay | Таганрозька затока | Golf von Taganrog | golfe de Taganrog | Zatoka Taganroska | ru=Таганрогский залив
sea | 1 | 50.7 | 41.5 | Caspian Sea | Каспійське море | Kaspisches Meer | mer Caspienne | Morze Kaspijskie | ru=Каспийское море; az=Xəzər dənizi; fa=دریای خزر; kk=Каспий теңізі; tk=Hazar deňzi
bay | 4 | 53.5 | 41.3 | Garabogazköl | Кара-Богаз-Гол | Garabogazköl | Kara-Bogaz-Gol | Kara-Bogaz-Goł | tk=Garabogazköl aýlagy
sea | 2 | 38 | 20.5 | Red Sea | Червоне море | Rotes Meer | mer Rouge | Morze Czerwone | ar=البحر الأحمر; ti=ቀይሕ ባሕሪ
sea | 4 | 34.9 | 26.7 | Red Sea (north) | Червоне море (північ) | Rotes Meer (Norden) | mer Rouge (nord) | Morze Czerwone (północ) | ar=البحر الأحمر
gulf | 3 | 33 | 29 | Gulf of Suez | Суецька затока | Golf von Suez | golfe de Suez | Zatoka Sueska | ar=خليج السويس
gulf | 3 | 34.7 | 28.8 | Gulf of Aqaba | Затока Акаба | Golf von Akaba | golfe d’Aqaba | Zatoka Akaba | ar=خليج العقبة; he=מפרץ אילת
canal | 3 | 32.31 | 30.75 | Suez Canal | Суецький канал | Sueskanal | canal de Suez | Kanał Sueski | ar=قناة السويس
lake | 4 | 32.38 | 30.33 | Great Bitter Lake | Велике Гірке озеро | Großer Bittersee | Grand Lac Amer | Wielkie Jezioro Gorzkie | ar=البحيرة المرة الكبرى
lake | 5 | 32.297 | 30.58 | Lake Timsah | Озеро Тимсах | Timsahsee | lac Timsah | Jezioro At-Timsah | ar=بحيرة التمساح
lake | 5 | 32 | 31.25 | Lake Manzala | Озеро Манзала | Manzala-See | lac Manzala | Jezioro Al-Manzala | ar=بحيرة المنزلة
lake | 5 | 33.2 | 31.13 | Lake Bardawil | Озеро Бардавіль | Bardawil-See | lac Bardawil | Jezioro Bardawil | ar=بحيرة البردويل
strait | 3 | 43.35 | 12.6 | Bab-el-Mandeb | Баб-ель-Мандеб | Bab al-Mandab | Bab-el-Mandeb | Bab al-Mandab | ar=باب المندب
strait | 5 | 34.45 | 27.97 | Straits of Tiran | Тиранська протока | Straße von Tiran | détroit de Tiran | Cieśnina Tirańska | ar=مضيق تيران; he=מצרי טיראן
gulf | 2 | 48 | 12.3 | Gulf of Aden | Аденська затока | Golf von Aden | golfe d’Aden | Zatoka Adeńska | ar=خليج عدن; so=Gacanka Cadmeed
sea | 1 | 64 | 15.5 | Arabian Sea | Аравійське море | Arabisches Meer | mer d’Arabie | Morze Arabskie | ar=بحر العرب; hi=अरब सागर; ur=بحیرہ عرب
gulf | 2 | 51.3 | 27 | Persian Gulf | Перська затока | Persischer Golf | golfe Persique | Zatoka Perska | fa=خلیج فارس; ar=الخليج العربي
strait | 3 | 56.5 | 26.55 | Strait of Hormuz | Ормузька протока | Straße von Hormus | détroit d’Ormuz | Cieśnina Ormuz | fa=تنگه هرمز; ar=مضيق هرمز
gulf | 2 | 58.7 | 24.9 | Gulf of Oman | Оманська затока | Golf von Oman | golfe d’Oman | Zatoka Omańska | ar=خليج عمان; fa=دریای عمان
bay | 4 | 50.7 | 25.2 | Gulf of Bahrain | Бахрейнська затока | Golf von Bahrain | golfe de Bahreïn | Zatoka Bahrajńska | ar=خليج البحرين
gulf | 4 | 69.7 | 22.6 | Gulf of Kutch | Затока Кач | Golf von Kachchh | golfe de Kutch | Zatoka Kaczcz | gu=કચ્છનો અખાત
gulf | 4 | 72.3 | 21.2 | Gulf of Khambhat | Камбейська затока | Golf von Khambhat | golfe de Cambay | Zatoka Kambajska | gu=ખંભાતનો અખાત
sea | 3 | 73.2 | 9 | Laccadive Sea | Лаккадивське море | Lakkadivensee | mer des Laquedives | Morze Lakkadiwskie |
gulf | 4 | 78.9 | 8.6 | Gulf of Mannar | Манарська затока | Golf von Mannar | golfe de Mannar | Zatoka Mannar | ta=மன்னார் வளைகுடா
strait | 4 | 79.6 | 9.9 | Palk Strait | Полкська протока | Palkstraße | détroit de Palk | Cieśnina Palk | ta=பாக்கு நீரிணை
bay | 1 | 88 | 15 | Bay of Bengal | Бенгальська затока | Golf von Bengalen | golfe du Bengale | Zatoka Bengalska | bn=বঙ্গোপসাগর; hi=बंगाल की खाड़ी
sea | 2 | 96.5 | 10.5 | Andaman Sea | Андаманське море | Andamanensee | mer d’Andaman | Morze Andamańskie | th=ทะเลอันดามัน; my=ကပ္ပလီပင်လယ်
gulf | 4 | 96.6 | 16 | Gulf of Martaban | Затока Мартабан | Golf von Martaban | golfe de Martaban | Zatoka Martaban | my=မုတ္တမပင်လယ်ကွေ့
strait | 3 | 100 | 4 | Strait of Malacca | Малаккська протока | Straße von Malakka | détroit de Malacca | Cieśnina Malakka | ms=Selat Melaka; id=Selat Malaka
strait | 5 | 104 | 1.18 | Singapore Strait | Сингапурська протока | Straße von Singapur | détroit de Singapour | Cieśnina Singapurska | ms=Selat Singapura; zh=新加坡海峡
strait | 4 | 105.6 | -5.95 | Sunda Strait | Зондська протока | Sundastraße | détroit de la Sonde | Cieśnina Sundajska | id=Selat Sunda
strait | 5 | 115.8 | -8.7 | Lombok Strait | Ломбоцька протока | Lombokstraße | détroit de Lombok | Cieśnina Lombok | id=Selat Lombok
sea | 2 | 111 | -5 | Java Sea | Яванське море | Javasee | mer de Java | Morze Jawajskie | id=Laut Jawa
sea | 3 | 117.5 | -7.6 | Bali Sea | Море Балі | Balisee | mer de Bali | Morze Balijskie | id=Laut Bali
sea | 3 | 121 | -7.5 | Flores Sea | Море Флорес | Floressee | mer de Florès | Morze Flores | id=Laut Flores
sea | 3 | 126.5 | -5.5 | Banda Sea | Море Банда | Bandasee | mer de Banda | Morze Banda | id=Laut Banda
sea | 3 | 122 | -9.6 | Savu Sea | Море Саву | Sawusee | mer de Savu | Morze Sawu | id=Laut Sawu
sea | 2 | 127 | -11.2 | Timor Sea | Тиморське море | Timorsee | mer de Timor | Morze Timorskie | id=Laut Timor
sea | 2 | 135.5 | -9.2 | Arafura Sea | Арафурське море | Arafurasee | mer d’Arafura | Morze Arafura | id=Laut Arafura
sea | 3 | 129.3 | -2.6 | Seram Sea | Море Серам | Seramsee | mer de Céram | Morze Seram | id=Laut Seram
sea | 3 | 126.5 | -0.2 | Molucca Sea | Молуккське море | Molukkensee | mer des Moluques | Morze Molukkańskie | id=Laut Maluku
sea | 4 | 128.6 | 0.3 | Halmahera Sea | Море Хальмахера | Halmaherasee | mer d’Halmahera | Morze Halmahera | id=Laut Halmahera
strait | 3 | 118 | -2 | Makassar Strait | Макасарська протока | Makassarstraße | détroit de Macassar | Cieśnina Makasarska | id=Selat Makassar
gulf | 4 | 121 | -0.6 | Gulf of Tomini | Затока Томіні | Golf von Tomini | golfe de Tomini | Zatoka Tomini | id=Teluk Tomini
gulf | 4 | 120.8 | -4 | Gulf of Boni | Затока Боне | Golf von Bone | golfe de Boni | Zatoka Bone | id=Teluk Bone
bay | 4 | 134.9 | -2.6 | Cenderawasih Bay | Затока Чендеравасіх | Cenderawasih-Bucht | baie de Cenderawasih | Zatoka Cenderawasih | id=Teluk Cenderawasih
strait | 4 | 107.7 | -2 | Karimata Strait | Протока Карімата | Karimata-Straße | détroit de Karimata | Cieśnina Karimata | id=Selat Karimata
sea | 3 | 107 | 3.5 | Natuna Sea | Натунське море | Natunasee | mer de Natuna | Morze Natuna | id=Laut Natuna
sea | 2 | 122.5 | 3.5 | Celebes Sea | Море Сулавесі | Celebessee | mer de Célèbes | Morze Celebes | id=Laut Sulawesi; tl=Dagat Celebes
sea | 2 | 119.8 | 8.6 | Sulu Sea | Море Сулу | Sulusee | mer de Sulu | Morze Sulu | tl=Dagat Sulu; ms=Laut Sulu
sea | 4 | 122.4 | 12.4 | Sibuyan Sea | Море Сибуян | Sibuyansee | mer de Sibuyan | Morze Sibuyan | tl=Dagat Sibuyan
sea | 4 | 123.8 | 11.6 | Visayan Sea | Вісаянське море | Visayassee | mer de Visayan | Morze Visayan | tl=Dagat Kabisayaan
sea | 4 | 124.6 | 9.3 | Bohol Sea | Море Бохоль | Boholsee | mer de Bohol | Morze Bohol | tl=Dagat Bohol
strait | 3 | 121.3 | 20.3 | Luzon Strait | Лусонська протока | Straße von Luzon | détroit de Luçon | Cieśnina Luzon | zh=呂宋海峽
bay | 5 | 120.7 | 14.52 | Manila Bay | Манільська затока | Bucht von Manila | baie de Manille | Zatoka Manilska | tl=Look ng Maynila
sea | 1 | 132.5 | 19.5 | Philippine Sea | Філіппінське море | Philippinensee | mer des Philippines | Morze Filipińskie | tl=Dagat Pilipinas; ja=フィリピン海
sea | 1 | 114.5 | 14 | South China Sea | Південнокитайське море | Südchinesisches Meer | mer de Chine méridionale | Morze Południowochińskie | zh=南海; vi=Biển Đông
gulf | 2 | 101.8 | 9.5 | Gulf of Thailand | Сіамська затока | Golf von Thailand | golfe de Thaïlande | Zatoka Tajlandzka | th=อ่าวไทย; vi=Vịnh Thái Lan; km=ឈូងសមុទ្រសៀម
gulf | 3 | 107.8 | 19.8 | Gulf of Tonkin | Тонкінська затока | Golf von Tonkin | golfe du Tonkin | Zatoka Tonkińska | vi=Vịnh Bắc Bộ; zh=北部湾
strait | 3 | 119.3 | 24 | Taiwan Strait | Тайванська протока | Taiwanstraße | détroit de Taïwan | Cieśnina Tajwańska | zh=台湾海峡; zh-Hant=臺灣海峽
sea | 1 | 125 | 29 | East China Sea | Східнокитайське море | Ostchinesisches Meer | mer de Chine orientale | Morze Wschodniochińskie | zh=东海; ja=東シナ海; ko=동중국해
sea | 2 | 123.2 | 35.8 | Yellow Sea | Жовте море | Gelbes Meer | mer Jaune | Morze Żółte | zh=黄海; ko=황해
gulf | 3 | 119.7 | 38.7 | Bohai Sea | Бохайська затока | Bohai-Meer | mer de Bohai | Morze Bohai | zh=渤海
bay | 4 | 124.3 | 38.9 | Korea Bay | Корейська затока | Westkoreanische Bucht | baie de Corée | Zatoka Zachodniokoreańska | ko=서한만; zh=西朝鲜湾
bay | 5 | 121.5 | 30.5 | Hangzhou Bay | Ханчжоуська затока | Hangzhou-Bucht | baie de Hangzhou | Zatoka Hangzhou | zh=杭州湾
strait | 3 | 129.3 | 34.8 | Korea Strait | Корейська протока | Koreastraße | détroit de Corée | Cieśnina Koreańska | ko=대한해협; ja=対馬海峡
sea | 1 | 134.8 | 40 | Sea of Japan | Японське море | Japanisches Meer | mer du Japon | Morze Japońskie | ja=日本海; ko=동해; ru=Японское море
bay | 4 | 128.3 | 39.4 | East Korea Bay | Східнокорейська затока | Ostkoreanische Bucht | baie de Corée orientale | Zatoka Wschodniokoreańska | ko=동한만
gulf | 4 | 132 | 42.8 | Peter the Great Gulf | Затока Петра Великого | Bucht Peters des Großen | golfe de Pierre-le-Grand | Zatoka Piotra Wielkiego | ru=залив Петра Великого
strait | 4 | 140.7 | 41.4 | Tsugaru Strait | Сангарська протока | Tsugaru-Straße | détroit de Tsugaru | Cieśnina Tsugaru | ja=津軽海峡
strait | 4 | 142 | 45.75 | La Pérouse Strait | Протока Лаперуза | La-Pérouse-Straße | détroit de La Pérouse | Cieśnina La Pérouse’a | ja=宗谷海峡; ru=пролив Лаперуза
strait | 4 | 141.2 | 50 | Strait of Tartary | Татарська протока | Tatarensund | détroit de Tartarie | Cieśnina Tatarska | ru=Татарский пролив; ja=間宮海峡
bay | 5 | 141.2 | 38.25 | Sendai Bay | Затока Сендай | Bucht von Sendai | baie de Sendai | Zatoka Sendai | ja=仙台湾
bay | 5 | 139.8 | 35.45 | Tokyo Bay | Токійська затока | Bucht von Tokio | baie de Tokyo | Zatoka Tokijska | ja=東京湾
bay | 5 | 135.2 | 34.5 | Osaka Bay | Осакська затока | Bucht von Osaka | baie d’Osaka | Zatoka Osaka | ja=大阪湾
bay | 5 | 136.8 | 34.7 | Ise Bay | Затока Ісе | Ise-Bucht | baie d’Ise | Zatoka Ise | ja=伊勢湾
sea | 4 | 133 | 34.1 | Seto Inland Sea | Внутрішнє море | Seto-Inlandsee | mer intérieure de Seto | Morze Wewnętrzne | ja=瀬戸内海
bay | 5 | 140.6 | 42.3 | Uchiura Bay | Затока Утіура | Uchiura-Bucht | baie d’Uchiura | Zatoka Uchiura | ja=内浦湾
bay | 5 | 137.2 | 37 | Toyama Bay | Затока Тояма | Bucht von Toyama | baie de Toyama | Zatoka Toyama | ja=富山湾
bay | 5 | 138.5 | 34.8 | Suruga Bay | Затока Суруга | Suruga-Bucht | baie de Suruga | Zatoka Suruga | ja=駿河湾
sea | 1 | 149 | 54 | Sea of Okhotsk | Охотське море | Ochotskisches Meer | mer d’Okhotsk | Morze Ochockie | ru=Охотское море; ja=オホーツク海
sea | 4 | 145 | 45.3 | Sea of Okhotsk (south) | Охотське море (південь) | Ochotskisches Meer (Süden) | mer d’Okhotsk (sud) | Morze Ochockie (południe) | ru=Охотское море; ja=オホーツク海
strait | 5 | 147.6 | 44.55 | Vries Strait | Протока Фріза | De-Vries-Straße | détroit de Vries | Cieśnina de Vriesa | ru=пролив Фриза; ja=択捉水道
strait | 5 | 145.32 | 43.95 | Nemuro Strait | Протока Немуро | Nemuro-Straße | détroit de Nemuro | Cieśnina Nemuro | ja=根室海峡; ru=Кунаширский пролив
strait | 5 | 146.6 | 43.85 | South Kuril Strait | Південнокурильська протока | Südkurilenstraße | détroit des Kouriles du Sud | Cieśnina Południowokurylska | ru=Южно-Курильский пролив
strait | 4 | 151.5 | 46.6 | Bussol Strait | Протока Буссоль | Bussol-Straße | détroit de la Boussole | Cieśnina Bussol | ru=пролив Буссоль
strait | 5 | 156.3 | 50.85 | First Kuril Strait | Перша Курильська протока | Erste Kurilenstraße | premier détroit des Kouriles | Pierwsza Cieśnina Kurylska | ru=Первый Курильский пролив
ocean | 4 | 153 | 44.5 | Pacific Ocean (off the Kurils) | Тихий океан (біля Курил) | Pazifischer Ozean (vor den Kurilen) | océan Pacifique (au large des Kouriles) | Ocean Spokojny (u Kuryli) | ru=Тихий океан; ja=太平洋
gulf | 3 | 157.5 | 60 | Shelikhov Gulf | Затока Шеліхова | Schelichow-Golf | golfe de Chelikhov | Zatoka Szelichowa | ru=залив Шелихова
bay | 4 | 144.5 | 48 | Gulf of Patience | Затока Терпіння | Golf der Geduld | golfe de Patience | Zatoka Cierpliwości | ru=залив Терпения
bay | 5 | 143.1 | 46.2 | Aniva Bay | Затока Аніва | Aniwa-Bucht | baie d’Aniva | Zatoka Aniwa | ru=залив Анива
sea | 1 | -178 | 57.5 | Bering Sea | Берингове море | Beringmeer | mer de Béring | Morze Beringa | ru=Берингово море
sea | 3 | 170 | 58.5 | Bering Sea (west) | Берингове море (захід) | Beringmeer (Westen) | mer de Béring (ouest) | Morze Beringa (zachód) | ru=Берингово море
strait | 3 | -168.9 | 65.9 | Bering Strait | Берингова протока | Beringstraße | détroit de Béring | Cieśnina Beringa | ru=Берингов пролив
gulf | 3 | -178.5 | 64 | Gulf of Anadyr | Анадирська затока | Anadyrgolf | golfe d’Anadyr | Zatoka Anadyrska | ru=Анадырский залив
sea | 2 | -171 | 69 | Chukchi Sea | Чукотське море | Tschuktschensee | mer des Tchouktches | Morze Czukockie | ru=Чукотское море
sea | 2 | 162 | 72.5 | East Siberian Sea | Східносибірське море | Ostsibirische See | mer de Sibérie orientale | Morze Wschodniosyberyjskie | ru=Восточно-Сибирское море
sea | 2 | 126 | 75.5 | Laptev Sea | Море Лаптєвих | Laptewsee | mer des Laptev | Morze Łaptiewów | ru=море Лаптевых
sea | 2 | 78 | 76 | Kara Sea | Карське море | Karasee | mer de Kara | Morze Karskie | ru=Карское море
gulf | 4 | 73.6 | 69.5 | Gulf of Ob | Обська губа | Obbusen | golfe de l’Ob | Zatoka Obska | ru=Обская губа
sea | 1 | 38 | 74 | Barents Sea | Баренцове море | Barentssee | mer de Barents | Morze Barentsa | ru=Баренцево море; nb=Barentshavet
sea | 3 | 53.5 | 69.4 | Pechora Sea | Печорське море | Petschorasee | mer de Petchora | Morze Peczorskie | ru=Печорское море
sea | 2 | 37.7 | 65.6 | White Sea | Біле море | Weißes Meer | mer Blanche | Morze Białe | ru=Белое море
sea | 1 | 2 | 67 | Norwegian Sea | Норвезьке море | Europäisches Nordmeer | mer de Norvège | Morze Norweskie | nb=Norskehavet
sea | 1 | -5 | 75.5 | Greenland Sea | Гренландське море | Grönlandsee | mer du Groenland | Morze Grenlandzkie |
sea | 1 | 3.2 | 56.5 | North Sea | Північне море | Nordsee | mer du Nord | Morze Północne | nl=Noordzee; da=Nordsøen; nb=Nordsjøen
strait | 3 | 9 | 57.9 | Skagerrak | Скагеррак | Skagerrak | Skagerrak | Skagerrak | da=Skagerrak; nb=Skagerrak; sv=Skagerrak
strait | 3 | 11.3 | 56.8 | Kattegat | Каттегат | Kattegat | Cattégat | Kattegat | da=Kattegat; sv=Kattegatt
strait | 4 | 12.68 | 55.85 | Øresund | Ересунн | Öresund | Øresund | Sund | da=Øresund; sv=Öresund
strait | 4 | 10.85 | 55.5 | Great Belt | Великий Бельт | Großer Belt | Grand Belt | Wielki Bełt | da=Storebælt
strait | 5 | 9.85 | 55.15 | Little Belt | Малий Бельт | Kleiner Belt | Petit Belt | Mały Bełt | da=Lillebælt
strait | 5 | 11.4 | 54.55 | Fehmarn Belt | Фемарн-Бельт | Fehmarnbelt | Fehmarn Belt | Bełt Fehmarn | da=Femern Bælt
bay | 5 | 10.3 | 54.5 | Bay of Kiel | Кільська бухта | Kieler Bucht | baie de Kiel | Zatoka Kilońska | da=Kiel Bugt
bay | 5 | 11.2 | 54.2 | Bay of Mecklenburg | Мекленбурзька затока | Mecklenburger Bucht | baie de Mecklembourg | Zatoka Meklemburska |
bay | 4 | 7.8 | 54.1 | German Bight | Німецька бухта | Deutsche Bucht | baie Allemande | Zatoka Niemiecka | da=Tyske Bugt
sea | 5 | 5.25 | 53.28 | Wadden Sea | Ваттове море | Wattenmeer | mer des Wadden | Morze Wattowe | nl=Waddenzee; da=Vadehavet
canal | 5 | 9.5 | 54.2 | Kiel Canal | Кільський канал | Nord-Ostsee-Kanal | canal de Kiel | Kanał Kiloński |
sea | 1 | 19.3 | 57.2 | Baltic Sea | Балтійське море | Ostsee | mer Baltique | Morze Bałtyckie | sv=Östersjön; fi=Itämeri; et=Läänemeri; lv=Baltijas jūra; lt=Baltijos jūra; ru=Балтийское море; da=Østersøen
sea | 4 | 14.8 | 54.7 | Baltic Sea (south-west) | Балтійське море (південний захід) | Ostsee (Südwesten) | mer Baltique (sud-ouest) | Morze Bałtyckie (południowy zachód) | sv=Östersjön; da=Østersøen
gulf | 2 | 19.5 | 61.7 | Gulf of Bothnia | Ботнічна затока | Bottnischer Meerbusen | golfe de Botnie | Zatoka Botnicka | sv=Bottniska viken; fi=Pohjanlahti
gulf | 4 | 22.8 | 64.7 | Bothnian Bay | Ботнічна бухта | Bottenwiek | baie de Botnie | Botnik Północny | sv=Bottenviken; fi=Perämeri
gulf | 3 | 26 | 59.85 | Gulf of Finland | Фінська затока | Finnischer Meerbusen | golfe de Finlande | Zatoka Fińska | fi=Suomenlahti; et=Soome laht; ru=Финский залив
gulf | 3 | 23.6 | 57.7 | Gulf of Riga | Ризька затока | Rigaischer Meerbusen | golfe de Riga | Zatoka Ryska | lv=Rīgas līcis; et=Liivi laht
gulf | 4 | 19.2 | 54.6 | Gulf of Gdańsk | Гданська затока | Danziger Bucht | golfe de Gdańsk | Zatoka Gdańska | ru=Гданьский залив
bay | 5 | 14.4 | 54.05 | Bay of Pomerania | Поморська затока | Pommersche Bucht | baie de Poméranie | Zatoka Pomorska |
bay | 5 | 21 | 55.1 | Curonian Lagoon | Куршська затока | Kurisches Haff | lagune de Courlande | Zalew Kuroński | lt=Kuršių marios; ru=Куршский залив
sea | 2 | -1 | 50.2 | English Channel | Ла-Манш | Ärmelkanal | Manche | La Manche | nl=Het Kanaal
strait | 4 | 1.5 | 51 | Strait of Dover | Па-де-Кале | Straße von Dover | Pas de Calais | Cieśnina Kaletańska | nl=Nauw van Calais
bay | 5 | 1 | 51.55 | Thames Estuary | Естуарій Темзи | Themsemündung | estuaire de la Tamise | Ujście Tamizy |
sea | 2 | -7.5 | 50.3 | Celtic Sea | Кельтське море | Keltische See | mer Celtique | Morze Celtyckie | ga=An Mhuir Cheilteach
sea | 2 | -5 | 53.6 | Irish Sea | Ірландське море | Irische See | mer d’Irlande | Morze Irlandzkie | ga=Muir Éireann; cy=Môr Iwerddon
strait | 4 | -5.9 | 52.1 | Saint George’s Channel | Протока Святого Георга | St.-Georgs-Kanal | canal Saint-Georges | Kanał Świętego Jerzego | cy=Sianel San Siôr
strait | 5 | -5.5 | 55 | North Channel | Північна протока | Nordkanal | canal du Nord | Kanał Północny |
bay | 5 | -4 | 51.3 | Bristol Channel | Бристольська затока | Bristolkanal | canal de Bristol | Kanał Bristolski | cy=Môr Hafren
sea | 3 | -6.8 | 57.1 | Sea of the Hebrides | Гебридське море | Hebridensee | mer des Hébrides | Morze Hebrydzkie |
bay | 2 | -4.5 | 45.3 | Bay of Biscay | Біскайська затока | Golf von Biskaya | golfe de Gascogne | Zatoka Biskajska | es=golfo de Vizcaya
strait | 3 | -27 | 66.8 | Denmark Strait | Данська протока | Dänemarkstraße | détroit du Danemark | Cieśnina Duńska |
ocean | 3 | -12 | 41 | Atlantic Ocean (off Iberia) | Атлантичний океан (біля Піренейського півострова) | Atlantischer Ozean (vor Iberien) | océan Atlantique (au large de l’Ibérie) | Ocean Atlantycki (u wybrzeży Iberii) | pt=Oceano Atlântico; es=océano Atlántico
ocean | 3 | -14 | 55 | Atlantic Ocean (off Ireland) | Атлантичний океан (біля Ірландії) | Atlantischer Ozean (vor Irland) | océan Atlantique (au large de l’Irlande) | Ocean Atlantycki (u wybrzeży Irlandii) | ga=An tAigéan Atlantach
sea | 1 | -57 | 57.5 | Labrador Sea | Море Лабрадор | Labradorsee | mer du Labrador | Morze Labradorskie |
bay | 1 | -66 | 73.5 | Baffin Bay | Море Баффіна | Baffin Bay | baie de Baffin | Morze Baffina |
strait | 3 | -57.5 | 66.5 | Davis Strait | Протока Девіса | Davisstraße | détroit de Davis | Cieśnina Davisa |
bay | 1 | -85.5 | 60 | Hudson Bay | Гудзонова затока | Hudson Bay | baie d’Hudson | Zatoka Hudsona |
strait | 3 | -71 | 62 | Hudson Strait | Гудзонова протока | Hudsonstraße | détroit d’Hudson | Cieśnina Hudsona |
bay | 3 | -80.5 | 53.2 | James Bay | Затока Джеймса | James Bay | baie James | Zatoka Jamesa |
sea | 1 | -142 | 72.5 | Beaufort Sea | Море Бофорта | Beaufortsee | mer de Beaufort | Morze Beauforta |
gulf | 3 | -123 | 70.3 | Amundsen Gulf | Затока Амундсена | Amundsen-Golf | golfe d’Amundsen | Zatoka Amundsena |
gulf | 2 | -61.7 | 48.2 | Gulf of Saint Lawrence | Затока Святого Лаврентія | Sankt-Lorenz-Golf | golfe du Saint-Laurent | Zatoka Świętego Wawrzyńca |
bay | 3 | -66 | 44.9 | Bay of Fundy | Затока Фанді | Bay of Fundy | baie de Fundy | Zatoka Fundy |
gulf | 3 | -69 | 43.2 | Gulf of Maine | Затока Мен | Golf von Maine | golfe du Maine | Zatoka Maine |
bay | 4 | -70.3 | 42.1 | Massachusetts Bay | Массачусетська затока | Massachusetts Bay | baie du Massachusetts | Zatoka Massachusetts |
bay | 5 | -72.8 | 41.1 | Long Island Sound | Лонг-Айленд-Саунд | Long-Island-Sund | détroit de Long Island | Long Island Sound |
bay | 5 | -75.1 | 39.1 | Delaware Bay | Затока Делавер | Delaware Bay | baie du Delaware | Zatoka Delaware |
bay | 4 | -76.2 | 37.9 | Chesapeake Bay | Чесапікська затока | Chesapeake Bay | baie de Chesapeake | Zatoka Chesapeake |
ocean | 3 | -72.5 | 38.3 | Atlantic Ocean (off New York) | Атлантичний океан (біля Нью-Йорка) | Atlantischer Ozean (vor New York) | océan Atlantique (au large de New York) | Ocean Atlantycki (u wybrzeży Nowego Jorku) |
sea | 2 | -63 | 29 | Sargasso Sea | Саргасове море | Sargassosee | mer des Sargasses | Morze Sargassowe |
gulf | 1 | -90 | 25.3 | Gulf of Mexico | Мексиканська затока | Golf von Mexiko | golfe du Mexique | Zatoka Meksykańska | es=golfo de México
strait | 3 | -81 | 24.1 | Straits of Florida | Флоридська протока | Floridastraße | détroit de Floride | Cieśnina Florydzka | es=estrecho de Florida
strait | 3 | -85.7 | 21.8 | Yucatán Channel | Юкатанська протока | Straße von Yucatán | canal du Yucatán | Cieśnina Jukatańska | es=canal de Yucatán
bay | 3 | -94 | 19.8 | Bay of Campeche | Затока Кампече | Golf von Campeche | baie de Campeche | Zatoka Campeche | es=bahía de Campeche
sea | 1 | -74.5 | 14.8 | Caribbean Sea | Карибське море | Karibisches Meer | mer des Caraïbes | Morze Karaibskie | es=mar Caribe; nl=Caribische Zee; ht=Lanmè Karayib
gulf | 4 | -87.5 | 16.2 | Gulf of Honduras | Гондураська затока | Golf von Honduras | golfe du Honduras | Zatoka Honduraska | es=golfo de Honduras
strait | 4 | -74 | 20 | Windward Passage | Навітряна протока | Windward-Passage | passage du Vent | Zawietrzna Cieśnina | es=paso de los Vientos
strait | 4 | -67.8 | 18.3 | Mona Passage | Протока Мона | Mona-Passage | canal de la Mona | Cieśnina Mona | es=canal de la Mona
gulf | 4 | -73.2 | 19 | Gulf of Gonâve | Затока Гонав | Golf von Gonâve | golfe de la Gonâve | Zatoka Gonâve |
gulf | 4 | -71 | 11.5 | Gulf of Venezuela | Венесуельська затока | Golf von Venezuela | golfe du Venezuela | Zatoka Wenezuelska | es=golfo de Venezuela
gulf | 5 | -61.9 | 10.3 | Gulf of Paria | Затока Парія | Golf von Paria | golfe de Paria | Zatoka Paria | es=golfo de Paria
gulf | 5 | -77 | 8.6 | Gulf of Darién | Дар’єнська затока | Golf von Darién | golfe du Darién | Zatoka Darién | es=golfo del Darién
canal | 4 | -79.75 | 9.12 | Panama Canal | Панамський канал | Panamakanal | canal de Panama | Kanał Panamski | es=canal de Panamá
gulf | 4 | -79.3 | 8.1 | Gulf of Panama | Панамська затока | Golf von Panama | golfe de Panama | Zatoka Panamska | es=golfo de Panamá
gulf | 4 | -95 | 15.4 | Gulf of Tehuantepec | Затока Теуантепек | Golf von Tehuantepec | golfe de Tehuantepec | Zatoka Tehuantepec | es=golfo de Tehuantepec
gulf | 2 | -110.7 | 26.8 | Gulf of California | Каліфорнійська затока | Golf von Kalifornien | golfe de Californie | Zatoka Kalifornijska | es=golfo de California
bay | 5 | -122.35 | 37.7 | San Francisco Bay | Затока Сан-Франциско | Bucht von San Francisco | baie de San Francisco | Zatoka San Francisco |
strait | 5 | -124 | 48.3 | Strait of Juan de Fuca | Протока Хуан-де-Фука | Juan-de-Fuca-Straße | détroit de Juan de Fuca | Cieśnina Juana de Fuki |
sea | 4 | -123.3 | 49.1 | Salish Sea | Море Саліш | Salish-See | mer des Salish | Morze Salish |
strait | 4 | -131 | 53.2 | Hecate Strait | Протока Гекати | Hecate-Straße | détroit d’Hecate | Cieśnina Hecate |
gulf | 2 | -145 | 58 | Gulf of Alaska | Затока Аляска | Golf von Alaska | golfe d’Alaska | Zatoka Alaska |
bay | 4 | -151.8 | 60.2 | Cook Inlet | Затока Кука | Cook Inlet | golfe de Cook | Zatoka Cooka |
bay | 3 | -159 | 57.8 | Bristol Bay | Бристольська затока (Аляска) | Bristol Bay | baie de Bristol | Zatoka Bristolska |
ocean | 3 | -126 | 40.5 | Pacific Ocean (off California) | Тихий океан (біля Каліфорнії) | Pazifischer Ozean (vor Kalifornien) | océan Pacifique (au large de la Californie) | Ocean Spokojny (u wybrzeży Kalifornii) |
ocean | 3 | -157 | 20.3 | Pacific Ocean (Hawaii) | Тихий океан (Гаваї) | Pazifischer Ozean (Hawaii) | océan Pacifique (Hawaï) | Ocean Spokojny (Hawaje) |
ocean | 3 | -76 | -30 | Pacific Ocean (off Chile) | Тихий океан (біля Чилі) | Pazifischer Ozean (vor Chile) | océan Pacifique (au large du Chili) | Ocean Spokojny (u wybrzeży Chile) | es=océano Pacífico
ocean | 3 | -81 | -9 | Pacific Ocean (off Peru) | Тихий океан (біля Перу) | Pazifischer Ozean (vor Peru) | océan Pacifique (au large du Pérou) | Ocean Spokojny (u wybrzeży Peru) | es=océano Pacífico
gulf | 4 | -80.4 | -2.9 | Gulf of Guayaquil | Гуаякільська затока | Golf von Guayaquil | golfe de Guayaquil | Zatoka Guayaquil | es=golfo de Guayaquil
strait | 3 | -70.8 | -53.6 | Strait of Magellan | Магелланова протока | Magellanstraße | détroit de Magellan | Cieśnina Magellana | es=estrecho de Magallanes
strait | 2 | -63 | -58.5 | Drake Passage | Протока Дрейка | Drakestraße | passage de Drake | Cieśnina Drake’a | es=pasaje de Drake
gulf | 4 | -66.3 | -46.2 | Gulf of San Jorge | Затока Сан-Хорхе | Golf San Jorge | golfe San Jorge | Zatoka San Jorge | es=golfo San Jorge
gulf | 4 | -64.3 | -41.6 | Gulf of San Matías | Затока Сан-Матіас | Golf San Matías | golfe San Matías | Zatoka San Matías | es=golfo San Matías
bay | 3 | -56.7 | -35.1 | Río de la Plata | Ла-Плата | Río de la Plata | Río de la Plata | La Plata | es=Río de la Plata
ocean | 3 | -37.5 | -12 | Atlantic Ocean (off Brazil) | Атлантичний океан (біля Бразилії) | Atlantischer Ozean (vor Brasilien) | océan Atlantique (au large du Brésil) | Ocean Atlantycki (u wybrzeży Brazylii) | pt=Oceano Atlântico
bay | 5 | -43.15 | -22.8 | Guanabara Bay | Затока Гуанабара | Guanabara-Bucht | baie de Guanabara | Zatoka Guanabara | pt=Baía de Guanabara
ocean | 3 | -19.5 | 17 | Atlantic Ocean (off Mauritania) | Атлантичний океан (біля Мавританії) | Atlantischer Ozean (vor Mauretanien) | océan Atlantique (au large de la Mauritanie) | Ocean Atlantycki (u wybrzeży Mauretanii) | ar=المحيط الأطلسي; fr=océan Atlantique
ocean | 3 | -11 | 32.8 | Atlantic Ocean (off Morocco) | Атлантичний океан (біля Марокко) | Atlantischer Ozean (vor Marokko) | océan Atlantique (au large du Maroc) | Ocean Atlantycki (u wybrzeży Maroka) | ar=المحيط الأطلسي
gulf | 1 | 3 | 2.5 | Gulf of Guinea | Гвінейська затока | Golf von Guinea | golfe de Guinée | Zatoka Gwinejska | pt=Golfo da Guiné; es=golfo de Guinea
bay | 3 | 2.8 | 5.5 | Bight of Benin | Затока Бенін | Bucht von Benin | golfe du Bénin | Zatoka Beninu |
bay | 3 | 8.3 | 3.4 | Bight of Biafra | Затока Біафра | Bucht von Bonny | golfe du Biafra | Zatoka Biafra | es=bahía de Biafra
ocean | 3 | 10.5 | -9 | Atlantic Ocean (off Angola) | Атлантичний океан (біля Анголи) | Atlantischer Ozean (vor Angola) | océan Atlantique (au large de l’Angola) | Ocean Atlantycki (u wybrzeży Angoli) | pt=Oceano Atlântico
ocean | 3 | 16.2 | -33 | Atlantic Ocean (off the Cape) | Атлантичний океан (біля мису Доброї Надії) | Atlantischer Ozean (vor dem Kap) | océan Atlantique (au large du Cap) | Ocean Atlantycki (u Przylądka) | af=Atlantiese Oseaan
bay | 5 | 18.63 | -34.22 | False Bay | Затока Фолс-Бей | False Bay | False Bay | Zatoka Fałszywa | af=Valsbaai
bay | 5 | 18.35 | -33.85 | Table Bay | Столова бухта | Tafelbucht | baie de la Table | Zatoka Stołowa | af=Tafelbaai
bay | 5 | 18.05 | -32.7 | Saint Helena Bay | Бухта Святої Єлени | St.-Helena-Bucht | baie de Sainte-Hélène | Zatoka Świętej Heleny | af=Sint Helenabaai
bay | 5 | 25.85 | -33.85 | Algoa Bay | Затока Алгоа | Algoa-Bucht | baie d’Algoa | Zatoka Algoa | af=Algoabaai
bay | 5 | 14.4 | -22.9 | Walvis Bay | Китова бухта | Walfischbucht | Walvis Bay | Zatoka Wielorybia | af=Walvisbaai
ocean | 3 | 22 | -36 | Indian Ocean (off the Cape) | Індійський океан (біля мису Доброї Надії) | Indischer Ozean (vor dem Kap) | océan Indien (au large du Cap) | Ocean Indyjski (u Przylądka) | af=Indiese Oseaan
ocean | 3 | 33.5 | -29.5 | Indian Ocean (off Natal) | Індійський океан (біля Наталю) | Indischer Ozean (vor Natal) | océan Indien (au large du Natal) | Ocean Indyjski (u wybrzeży Natalu) | af=Indiese Oseaan
strait | 2 | 41 | -18.5 | Mozambique Channel | Мозамбіцька протока | Straße von Mosambik | canal du Mozambique | Kanał Mozambicki | pt=Canal de Moçambique
bay | 5 | 32.8 | -25.9 | Maputo Bay | Затока Мапуту | Maputo-Bucht | baie de Maputo | Zatoka Maputo | pt=Baía de Maputo
ocean | 3 | 45 | -3 | Indian Ocean (off East Africa) | Індійський океан (біля Східної Африки) | Indischer Ozean (vor Ostafrika) | océan Indien (au large de l’Afrique de l’Est) | Ocean Indyjski (u wybrzeży Afryki Wschodniej) | sw=Bahari Hindi; so=Badweynta Hindiya
ocean | 3 | 57.8 | -18.5 | Indian Ocean (Mascarenes) | Індійський океан (Маскаренські острови) | Indischer Ozean (Maskarenen) | océan Indien (Mascareignes) | Ocean Indyjski (Maskareny) |
strait | 4 | 52.5 | 12.3 | Guardafui Channel | Протока Гвардафуй | Guardafui-Kanal | canal de Guardafui | Kanał Gwardafuj |
gulf | 4 | 43.1 | 11.6 | Gulf of Tadjoura | Таджурська затока | Golf von Tadjoura | golfe de Tadjourah | Zatoka Tadżura | ar=خليج تاجورة
ocean | 3 | 96 | 0 | Indian Ocean (off Sumatra) | Індійський океан (біля Суматри) | Indischer Ozean (vor Sumatra) | océan Indien (au large de Sumatra) | Ocean Indyjski (u wybrzeży Sumatry) | id=Samudra Hindia
ocean | 3 | 112 | -27 | Indian Ocean (off Western Australia) | Індійський океан (біля Західної Австралії) | Indischer Ozean (vor Westaustralien) | océan Indien (au large de l’Australie-Occidentale) | Ocean Indyjski (u wybrzeży Australii Zachodniej) |
bay | 1 | 131 | -34.5 | Great Australian Bight | Велика Австралійська затока | Große Australische Bucht | Grande Baie australienne | Wielka Zatoka Australijska |
gulf | 2 | 139.3 | -14.2 | Gulf of Carpentaria | Затока Карпентарія | Golf von Carpentaria | golfe de Carpentarie | Zatoka Karpentaria |
gulf | 3 | 128.9 | -14.2 | Joseph Bonaparte Gulf | Затока Жозефа Бонапарта | Joseph-Bonaparte-Golf | golfe Joseph-Bonaparte | Zatoka Josepha Bonaparte’a |
strait | 3 | 142.6 | -9.85 | Torres Strait | Торресова протока | Torres-Straße | détroit de Torrès | Cieśnina Torresa |
gulf | 4 | 136.9 | -34.3 | Spencer Gulf | Затока Спенсера | Spencer-Golf | golfe Spencer | Zatoka Spencera |
strait | 3 | 145.8 | -39.9 | Bass Strait | Бассова протока | Bass-Straße | détroit de Bass | Cieśnina Bassa |
bay | 5 | 144.9 | -38.1 | Port Phillip Bay | Затока Порт-Філліп | Port Phillip Bay | baie de Port Phillip | Zatoka Port Phillip |
sea | 1 | 157 | -17 | Coral Sea | Коралове море | Korallenmeer | mer de Corail | Morze Koralowe |
sea | 1 | 160 | -38 | Tasman Sea | Тасманове море | Tasmansee | mer de Tasman | Morze Tasmana | mi=Te Tai-o-Rehua
strait | 4 | 174.4 | -41.05 | Cook Strait | Протока Кука | Cookstraße | détroit de Cook | Cieśnina Cooka | mi=Te Moana-o-Raukawa
strait | 5 | 168.2 | -46.65 | Foveaux Strait | Протока Фово | Foveauxstraße | détroit de Foveaux | Cieśnina Foveaux | mi=Te Ara a Kiwa
gulf | 5 | 175.1 | -36.4 | Hauraki Gulf | Затока Хауракі | Hauraki-Golf | golfe de Hauraki | Zatoka Hauraki | mi=Tīkapa Moana
bay | 4 | 177.5 | -37.5 | Bay of Plenty | Затока Пленті | Bay of Plenty | baie de l’Abondance | Zatoka Obfitości | mi=Te Moana a Toi
bay | 5 | 177.6 | -39.3 | Hawke Bay | Затока Гок | Hawke Bay | baie de Hawke | Zatoka Hawke’a | mi=Te Matau-a-Māui
ocean | 3 | 178 | -44.5 | Pacific Ocean (off New Zealand) | Тихий океан (біля Нової Зеландії) | Pazifischer Ozean (vor Neuseeland) | océan Pacifique (au large de la Nouvelle-Zélande) | Ocean Spokojny (u wybrzeży Nowej Zelandii) | mi=Te Moana-nui-a-Kiwa
sea | 2 | 149.5 | -4.2 | Bismarck Sea | Море Бісмарка | Bismarcksee | mer de Bismarck | Morze Bismarcka |
sea | 2 | 154 | -8.2 | Solomon Sea | Соломонове море | Salomonensee | mer des Salomon | Morze Salomona |
gulf | 3 | 144.8 | -8.6 | Gulf of Papua | Затока Папуа | Golf von Papua | golfe de Papouasie | Zatoka Papua |
sea | 4 | 179.6 | -17.9 | Koro Sea | Море Коро | Korosee | mer de Koro | Morze Koro |
ocean | 3 | 174.5 | -18.5 | Pacific Ocean (off Fiji) | Тихий океан (біля Фіджі) | Pazifischer Ozean (vor Fidschi) | océan Pacifique (au large des Fidji) | Ocean Spokojny (u wybrzeży Fidżi) |
ocean | 3 | -172.5 | -16.5 | Pacific Ocean (Samoa) | Тихий океан (Самоа) | Pazifischer Ozean (Samoa) | océan Pacifique (Samoa) | Ocean Spokojny (Samoa) |
ocean | 3 | -149.5 | -16.5 | Pacific Ocean (Tahiti) | Тихий океан (Таїті) | Pazifischer Ozean (Tahiti) | océan Pacifique (Tahiti) | Ocean Spokojny (Tahiti) |
sea | 2 | -45 | -73 | Weddell Sea | Море Ведделла | Weddell-Meer | mer de Weddell | Morze Weddella |
sea | 2 | -175 | -75 | Ross Sea | Море Росса | Rossmeer | mer de Ross | Morze Rossa |
sea | 2 | -85 | -71.5 | Bellingshausen Sea | Море Беллінсгаузена | Bellingshausen-See | mer de Bellingshausen | Morze Bellingshausena |
sea | 2 | -112 | -72 | Amundsen Sea | Море Амундсена | Amundsen-See | mer d’Amundsen | Morze Amundsena |
sea | 2 | -47 | -58 | Scotia Sea | Море Скоша | Scotiasee | mer de Scotia | Morze Scotia | es=mar de Scotia
lake | 2 | 33 | -1.1 | Lake Victoria | Озеро Вікторія | Viktoriasee | lac Victoria | Jezioro Wiktorii | sw=Ziwa Viktoria
lake | 2 | 29.6 | -6.5 | Lake Tanganyika | Озеро Танганьїка | Tanganjikasee | lac Tanganyika | Jezioro Tanganika | sw=Ziwa Tanganyika
lake | 2 | 34.5 | -12 | Lake Malawi | Озеро Малаві | Malawisee | lac Malawi | Jezioro Niasa | sw=Ziwa Nyasa
lake | 3 | 36.1 | 3.6 | Lake Turkana | Озеро Туркана | Turkana-See | lac Turkana | Jezioro Turkana | sw=Ziwa Turkana
lake | 3 | 30.9 | 1.7 | Lake Albert | Озеро Альберта | Albertsee | lac Albert | Jezioro Alberta | sw=Ziwa Albert
lake | 4 | 29.1 | -2 | Lake Kivu | Озеро Ківу | Kiwusee | lac Kivu | Jezioro Kiwu | sw=Ziwa Kivu
lake | 3 | 37.3 | 12 | Lake Tana | Озеро Тана | Tanasee | lac Tana | Jezioro Tana | am=ጣና ሐይቅ
lake | 3 | 14.3 | 13 | Lake Chad | Озеро Чад | Tschadsee | lac Tchad | Jezioro Czad | ar=بحيرة تشاد
lake | 3 | 0.12 | 7.66 | Lake Volta | Озеро Вольта | Volta-Stausee | lac Volta | Wolta |
lake | 3 | 28 | -17 | Lake Kariba | Озеро Кариба | Karibasee | lac Kariba | Jezioro Kariba |
lake | 2 | -87.5 | 47.6 | Lake Superior | Озеро Верхнє | Oberer See | lac Supérieur | Jezioro Górne |
lake | 2 | -87 | 43.8 | Lake Michigan | Озеро Мічиган | Michigansee | lac Michigan | Jezioro Michigan |
lake | 2 | -82.3 | 44.8 | Lake Huron | Озеро Гурон | Huronsee | lac Huron | Jezioro Huron |
lake | 2 | -81.3 | 42.2 | Lake Erie | Озеро Ері | Eriesee | lac Érié | Jezioro Erie |
lake | 2 | -77.8 | 43.6 | Lake Ontario | Озеро Онтаріо | Ontariosee | lac Ontario | Jezioro Ontario |
lake | 2 | -121 | 66 | Great Bear Lake | Велике Ведмеже озеро | Großer Bärensee | Grand lac de l’Ours | Wielkie Jezioro Niedźwiedzie |
lake | 2 | -114 | 61.7 | Great Slave Lake | Велике Невільниче озеро | Großer Sklavensee | Grand lac des Esclaves | Wielkie Jezioro Niewolnicze |
lake | 3 | -109.5 | 59.2 | Lake Athabasca | Озеро Атабаска | Athabascasee | lac Athabasca | Jezioro Athabaska |
lake | 2 | -97.9 | 52.5 | Lake Winnipeg | Озеро Вінніпег | Winnipegsee | lac Winnipeg | Jezioro Winnipeg |
lake | 3 | -112.5 | 41.2 | Great Salt Lake | Велике Солоне озеро | Großer Salzsee | Grand Lac Salé | Wielkie Jezioro Słone |
lake | 4 | -80.8 | 26.95 | Lake Okeechobee | Озеро Окічобі | Okeechobeesee | lac Okeechobee | Jezioro Okeechobee |
lake | 3 | -85.4 | 11.6 | Lake Nicaragua | Озеро Нікарагуа | Nicaraguasee | lac Nicaragua | Jezioro Nikaragua | es=lago de Nicaragua
lake | 3 | -71.5 | 9.8 | Lake Maracaibo | Озеро Маракайбо | Maracaibo-See | lac de Maracaibo | Jezioro Maracaibo | es=lago de Maracaibo
lake | 3 | -69.4 | -15.9 | Lake Titicaca | Озеро Тітікака | Titicacasee | lac Titicaca | Jezioro Titicaca | es=lago Titicaca
lake | 4 | -51.2 | -31 | Lagoa dos Patos | Лагуна Патус | Lagoa dos Patos | lagune des Canards | Lagoa dos Patos | pt=Lagoa dos Patos
lake | 4 | -62.7 | -30.7 | Mar Chiquita | Мар-Чикита | Mar Chiquita | Mar Chiquita | Mar Chiquita | es=laguna Mar Chiquita
lake | 1 | 108 | 53.5 | Lake Baikal | Озеро Байкал | Baikalsee | lac Baïkal | Bajkał | ru=Байкал
lake | 2 | 74.5 | 46.2 | Lake Balkhash | Озеро Балхаш | Balchaschsee | lac Balkhach | Bałchasz | kk=Балқаш көлі; ru=Балхаш
lake | 3 | 77.2 | 42.4 | Issyk-Kul | Іссик-Куль | Yssykköl | Issyk-Koul | Issyk-kul | ky=Ысык-Көл; ru=Иссык-Куль
sea | 3 | 58.6 | 45 | Aral Sea | Аральське море | Aralsee | mer d’Aral | Jezioro Aralskie | kk=Арал теңізі; uz=Orol dengizi; ru=Аральское море
lake | 4 | 100.2 | 36.9 | Qinghai Lake | Озеро Кукунор | Qinghai-See | lac Qinghai | Kuku-nor | zh=青海湖
lake | 4 | 116.3 | 29.1 | Poyang Lake | Озеро Поянху | Poyang-See | lac Poyang | Poyang Hu | zh=鄱阳湖
lake | 4 | 120.2 | 31.2 | Lake Tai | Озеро Тайху | Tai Hu | lac Tai | Tai Hu | zh=太湖
lake | 4 | 132.43 | 45.24 | Lake Khanka | Озеро Ханка | Chankasee | lac Khanka | Chanka | ru=Ханка; zh=兴凯湖
lake | 3 | 100.5 | 51 | Lake Khövsgöl | Озеро Хубсугул | Chöwsgöl Nuur | lac Khövsgöl | Chubsuguł | mn=Хөвсгөл нуур
lake | 4 | 92.8 | 50.3 | Uvs Lake | Озеро Убсу-Нур | Uws Nuur | lac Uvs | Uws nuur | mn=Увс нуур
lake | 4 | 104 | 12.9 | Tonlé Sap | Тонлесап | Tonle Sap | Tonlé Sap | Tonle Sap | km=ទន្លេសាប
lake | 3 | 43 | 38.6 | Lake Van | Озеро Ван | Vansee | lac de Van | Wan | tr=Van Gölü
lake | 3 | 45.4 | 37.6 | Lake Urmia | Озеро Урмія | Urmiasee | lac d’Ourmia | Urmia | fa=دریاچه ارومیه
lake | 4 | 45.3 | 40.3 | Lake Sevan | Озеро Севан | Sewansee | lac Sevan | Sewan | hy=Սևանա լիճ
lake | 4 | 33.4 | 38.7 | Lake Tuz | Озеро Туз | Tuz Gölü | lac Tuz | Tuz Gölü | tr=Tuz Gölü
lake | 3 | 35.48 | 31.5 | Dead Sea | Мертве море | Totes Meer | mer Morte | Morze Martwe | ar=البحر الميت; he=ים המלח
lake | 4 | 35.59 | 32.82 | Sea of Galilee | Галілейське море | See Genezareth | lac de Tibériade | Jezioro Tyberiadzkie | he=ים כנרת; ar=بحيرة طبريا
lake | 3 | 43.4 | 33.95 | Lake Tharthar | Озеро Тартар | Tharthar-See | lac Tharthar | Tartar | ar=بحيرة الثرثار
lake | 2 | 31.5 | 60.8 | Lake Ladoga | Ладозьке озеро | Ladogasee | lac Ladoga | Ładoga | ru=Ладожское озеро; fi=Laatokka
lake | 2 | 35.4 | 61.6 | Lake Onega | Онезьке озеро | Onegasee | lac Onega | Onega | ru=Онежское озеро
lake | 3 | 27.5 | 58.7 | Lake Peipus | Чудське озеро | Peipussee | lac Peïpous | Pejpus | et=Peipsi järv; ru=Чудское озеро
lake | 4 | 27.95 | 58 | Lake Pskov | Псковське озеро | Pleskauer See | lac de Pskov | Jezioro Pskowskie | ru=Псковское озеро; et=Pihkva järv
lake | 4 | 31.3 | 58.3 | Lake Ilmen | Ільмень | Ilmensee | lac Ilmen | Ilmen | ru=Ильмень
lake | 4 | 37.6 | 60.2 | Lake Beloye | Біле озеро | Weißer See | lac Blanc | Jezioro Białe | ru=Белое озеро
lake | 3 | 38.3 | 58.5 | Rybinsk Reservoir | Рибінське водосховище | Rybinsker Stausee | réservoir de Rybinsk | Zbiornik Rybiński | ru=Рыбинское водохранилище
lake | 3 | 32.7 | 49.25 | Kremenchuk Reservoir | Кременчуцьке водосховище | Krementschuker Stausee | réservoir de Krementchouk | Zbiornik Krzemieńczucki |
lake | 3 | 13.2 | 58.9 | Vänern | Венерн | Vänern | Vänern | Wener | sv=Vänern
lake | 4 | 14.5 | 58.3 | Vättern | Веттерн | Vättern | Vättern | Wetter | sv=Vättern
lake | 4 | 28 | 69 | Lake Inari | Озеро Інарі | Inarisee | lac Inari | Inari | fi=Inarijärvi
lake | 4 | 5.4 | 52.8 | IJsselmeer | Ейсселмер | IJsselmeer | lac d’IJssel | IJsselmeer | nl=IJsselmeer
lake | 4 | 6.5 | 46.42 | Lake Geneva | Женевське озеро | Genfersee | lac Léman | Jezioro Genewskie | fr=lac Léman
lake | 4 | 9.4 | 47.62 | Lake Constance | Боденське озеро | Bodensee | lac de Constance | Jezioro Bodeńskie |
lake | 4 | 17.7 | 46.85 | Lake Balaton | Балатон | Plattensee | lac Balaton | Balaton | hu=Balaton
lake | 5 | 175.9 | -38.8 | Lake Taupo | Озеро Таупо | Lake Taupo | lac Taupo | Taupo | mi=Taupō-nui-a-Tia
`;

// The great waters once more along their coasts, so that a view a few hundred kilometres wide has their name:
// English name | longitude latitude, …
export const alongCoasts = `
Atlantic Ocean | -9.8 42.8, -9.6 40.5, -10.2 38.6, -9.4 36.9, -11 53, -10.5 54.8, -9 55.8, -8.5 58, -7.8 61.5, -19 63, -23 63.3, -14 64, -16 29.3, -10.3 31.2, -9 33.3, -12 28.8, -16 25.3, -17.3 23, -17.9 20.5, -17.5 17.5, -18 14.2, -17.3 11.5, -14.8 9.3, -13.6 8, -11.5 6, -9 4.4, -7 4, 8 -1.8, 9.8 -3.3, 11 -5, 12 -6.8, 12.5 -9.9, 12.6 -12, 11.7 -14.5, 11.2 -16.8, 12 -19.5, 13.6 -22, 14.2 -25, 14.8 -27.3, 15.9 -29.3, 17.2 -31.3, -26 38.3, -30 39, -17.5 32.2, -23.9 15.6, -5.5 -16.3, -14.2 -8.3, -12 -37.6, -64.5 32, -74.8 36.8, -74.8 35, -77.3 33.2, -79.8 31.4, -80.2 29.5, -79.7 27.4, -63.5 43.9, -60 45.2, -54 46.2, -51.9 47.5, -53 50, -76 26, -74 23.8, -71 22.3, -69 20.3, -66 19.3, -62.5 18.9, -60.5 16.5, -60 14.6, -58.8 13, -58 8.2, -55.5 6.8, -52.3 5.5, -49 2.2, -46 0.2, -43 -1.6, -40.5 -2, -37.8 -3.2, -34.7 -4.5, -34 -6.8, -34.4 -9.5, -36.4 -11.7, -38 -13.5, -38.3 -15.8, -38.6 -18, -39.5 -20.3, -40.5 -22.4, -43.5 -23.7, -46 -25, -47.6 -26.5, -48 -28.5, -49.8 -30.7, -51.6 -32.7, -53 -34.5, -54.7 -35.6, -56.7 -37.5, -59.5 -39.4, -61.5 -40.3, -63 -43, -65 -48, -66.8 -49.8, -67.8 -51.6, -67 -53.2, -58 -52.5, -62 -51.3, -64.3 -54, -36 -55, -40 62.3, -41 60.3, -36 65
Pacific Ocean | -69.5 -56, -75.5 -53, -76.3 -50.5, -76.3 -48, -76.3 -45.5, -75 -43, -74.5 -40.8, -74.2 -38.2, -73.2 -35.8, -72.3 -33, -72.2 -30.5, -71.7 -28, -71.2 -25.5, -71 -22.7, -70.9 -20, -71.7 -18.2, -74 -17, -76.3 -15.5, -77.2 -13.2, -78.3 -11, -79.4 -9, -80.6 -7.2, -81.9 -5.3, -81.5 -1.2, -80.6 0.8, -91.5 -1.6, -79.2 2.5, -78.2 4.3, -78.2 6.4, -82.5 7.3, -84.5 8.6, -86.4 10.3, -87.4 11.7, -88.6 12.7, -90 13, -92 13.6, -93.3 14.8, -97.7 15.4, -100.7 16.6, -103.2 17.9, -105.6 19, -106.3 20.6, -107.5 22.3, -110.8 22.5, -112.6 24, -114.2 26.2, -115.8 28.2, -116.8 30.2, -118 32.2, -120.5 33.2, -121.9 35.2, -123.3 37.3, -124.8 39.5, -125.2 42, -125 44.5, -125 46.8, -127.7 49.2, -129.8 51, -134 54.3, -152.3 56.3, -156.3 55.9, -159.5 54.6, -163 53.7, -167 52.5, -171 51.6, -175.5 51.2, 179.5 50.9, 174.5 52, 159.5 51.8, 161.2 53.6, 163.8 55.2, -155.5 18.5, -160.2 21.4, 144.3 13.1, 146 16.5, 138 9.1, 151.7 6.8, 158.3 6.3, 163.2 4.9, 134 7, 171 6.5, 169 6.7, 166.6 -1, 173.5 1.4, -157 1.3, 179.5 -8.3, 161.8 -8.3, 163.3 -10.3, 165.5 -11.4, 169 -15, 169.9 -18.2, -174.3 -20.7, -174.3 -18, -176.7 -13.7, -169.4 -19.5, -159.2 -21.6, -139.4 -9.3, -144.6 -15.2, -128.7 -24.9, -109 -27.5, -79.2 -33.3, 179 -38.5, 177.3 -40.8, 174 -43, 172 -45.3, 170.9 -46.6, 168 -47.8, 175 -35, 131.5 0.6, 134 0.1, 138 -1, 141 -2.2, 153.3 -3.2, 156.3 -5.7, 142.6 38.2, 142.8 40.4, 141.6 36.3, 140.8 34.5, 138.2 34, 136.5 33.4, 134 32.9, 144 42.2
Gulf of Alaska | -135.5 55.8, -137.5 57.3, -140.5 58.9, -144 59.2, -148.3 59.3, -151.3 58.9
Bering Sea | -165 55.5, -168.5 56.8, -171.5 61, -167.5 63.5, -164.5 59.2, -168 61, 164.5 57.2, 166.5 59.2, 171 59.6, 175.5 61.2, 179.3 61.9, -174 63.8
Norwegian Sea | 4.5 62.8, 7 64.3, 9.5 65.3, 10.7 66.8, 12 68.7, 15 69.6, 18 70.6, -12.3 65.3
North Sea | 4.2 59.2, 4 60.8, -0.8 57.4, -0.7 55.9, 1 53.7, 2.7 52.3, -0.3 60.3, 6 55.5, 7.3 56.8
Greenland Sea | -18 67.2, -20.3 70.2, -19.5 72.3
Denmark Strait | -25.5 66.2, -30 67.4
Labrador Sea | -49 60.2, -52.3 62.7, -60 57.3, -55.5 54.8, -54 53, -62.5 60
Davis Strait | -54.5 64.8, -55.3 67.3, -60.5 65.7
Baffin Bay | -57 70.2, -60 72, -65 70
Hudson Bay | -92.3 58.8, -91.5 61.5, -89.3 58, -84.3 56.5, -79.6 57.3, -80.3 60, -85.5 63
Gulf of Saint Lawrence | -60.2 47.6, -63 47.2, -59.2 49.2, -64 48.2
Beaufort Sea | -153 71.6, -148 71, -143 70.6, -138.5 70.1, -133.8 70.5, -128.5 71.2
Chukchi Sea | -175.5 68.2, -170 67.5, -168 69, -164.8 67.1, -162.5 70.8, -158 71.5
East Siberian Sea | 143 72.9, 150 72.2, 157 71.6, 163 70.5, 168 70.4, 172.5 70.5, 177 70.5
Laptev Sea | 131.5 73, 138.5 73.2
Kara Sea | 57.5 71.3, 61.5 70.6, 64 70.2, 65.5 71.3, 69 73.7, 79.5 74
Barents Sea | 31.5 70.8, 35.5 69.8, 28 71.6, 24 71.6, 42.3 68.9, 46 69.5, 50 71.6
White Sea | 34.2 66.4, 41.5 66.4, 36.9 64.5
Baltic Sea | 18.3 58, 17.4 56.6, 16.3 55.4, 20.2 57.6, 20.3 56, 20 59.3, 21.5 58.8, 17 55, 15.2 55.8
Gulf of Bothnia | 18.5 61, 19.5 63.2
English Channel | -3.3 50.3, 0.3 50.4, -4.3 49.2
Celtic Sea | -6.3 51.2, -10 51
Bay of Biscay | -2.2 44.1, -3.8 43.8, -1.9 45.3, -2.8 46.6, -4.3 47.2, -6.5 44
Mediterranean Sea | 32.9 31.8, 28.2 31.5, 25.3 32.1, 33.9 32, 22.5 33.3, 19.8 32.8, 15.8 32.9, 13.5 33.4, 11.7 35.4, 7.5 37.5, 4.5 37.3, 1.5 36.9, -0.9 36.3, 34.4 33, 35.4 34.8, 35.3 35.7, 33 34.3, 33.5 35.8, 32 35.9, -0.3 37.2, 7.7 39.8, 14.2 35.6, 13.3 36.9
Balearic Sea | 2 40.6, 1.3 39.6
Tyrrhenian Sea | 10 39.8, 12.9 40.7, 14.7 39.6
Ionian Sea | 16.4 37.5, 17.6 38.8, 19.8 39.2, 20.8 37
Adriatic Sea | 18 42.3, 16.5 42.2, 14 44
Aegean Sea | 26.6 36.6, 24.6 40.2
Black Sea | 29.4 44, 28.7 42.6, 29.7 41.6, 31.8 41.8, 35.4 42.5, 37.5 41.6, 39.9 41.6, 40.8 42.6, 38.8 43.7, 37.2 44.3, 35.4 44.5, 33.2 44.3, 31 45.6, 30.3 44.9
Caspian Sea | 50.8 40.2, 48.9 42.3, 48.4 44, 49.4 45.3, 51.8 45.6, 49.9 44.3, 50.6 42.9, 52.4 39.8, 52.8 37.4, 50.3 37.9, 49.7 38.8
Red Sea | 35.5 25.2, 36.4 23.7, 37.6 22.3, 38.4 18.8, 40.4 16.8, 41.6 15, 42.8 14.1, 38.6 21.2, 36.2 25.7
Persian Gulf | 50.2 28.3, 49.2 29, 53 25.6, 54.6 25.9, 52 26.5, 52.5 27.2
Gulf of Aden | 48.5 13.3, 46 12.6, 44.5 12.2, 46.2 11, 49.5 11.7, 50.5 13.2
Arabian Sea | 72.2 18.9, 72.6 16.5, 73.6 14.2, 74.4 12.2, 70.3 20.2, 67.5 23.2, 66 24.7, 63.5 24.7, 60.4 22, 59 20, 57.4 18.3, 55 16.5, 52.7 15.1, 54 13.2
Laccadive Sea | 75.6 10.2, 76.3 8.4, 79.2 7
Bay of Bengal | 82.3 7.6, 80.9 10.6, 80.9 12.5, 81 14.9, 83.2 16.6, 86.3 19.3, 88.5 21, 90.7 21.3, 91.7 20.8, 92.8 19, 93.8 17.2, 93.5 16, 91.9 11.7
Andaman Sea | 95.8 14.9, 97.3 13, 97.6 10.6, 97.9 8.2, 94.4 12, 95 7.3
Indian Ocean | 80.2 5.5, 94.8 4.3, 96 2.4, 97 0.4, 98.5 -2, 99.8 -3.6, 101.8 -5.2, 105.8 -7.5, 108.5 -8.3, 111.3 -8.7, 114 -9, 117.5 -9.7, 105.3 -10.8, 114.3 -33.3, 114.9 -31.2, 113.6 -28.9, 112.7 -26, 113 -23.4, 114.3 -21.3, 116.6 -19.9, 119 -19.2, 121 -18.4, 121.7 -16.4, 118 -35.6, 121 -34.6, 51.8 10, 50.9 8, 49.6 5.7, 48.3 4, 46.7 2.2, 44.7 0.6, 43 -1, 41.2 -2.8, 40 -4.9, 40.1 -6.8, 40.4 -8.7, 41.2 -10.5, 50 -12.9, 50.9 -15.8, 49.9 -18, 49 -20.3, 48.2 -22.8, 47.4 -25.1, 45.5 -26, 55.2 -21.7, 55.6 -5.4, 73.9 2, 72 -6.6, 32.8 -28.6, 31.2 -30.4, 29.6 -32.1, 28.2 -33.5, 24.6 -34.7, 22 -34.7, 69.5 -50.2
Mozambique Channel | 41.6 -13.4, 41 -15.5, 38.7 -17.7, 36.6 -19.3, 36 -21.2, 36.2 -23, 34.7 -25.5, 43.6 -16.4, 43.6 -18.8, 42.8 -21, 43 -23.5, 46 -15.1, 43.9 -11.5
Timor Sea | 123.7 -14.4, 126 -13.2, 129.7 -12.1, 124.9 -10.5
Arafura Sea | 132 -10.7, 134.7 -11.3, 136.9 -10.9, 137 -7.3, 133.7 -6.5
Gulf of Carpentaria | 137 -14.7, 138.2 -16, 140.4 -16.7, 140.9 -13.3
Great Australian Bight | 124.8 -33.6, 127.5 -32.8, 133.3 -33.2, 135 -35.1
Coral Sea | 154 -27.6, 153.8 -25.3, 152.2 -23.3, 150.2 -20.6, 148.2 -18.3, 146.5 -16.2, 145.2 -14, 143.9 -12.4, 148 -10.7, 151.5 -11.5, 160 -10.7, 166.3 -16.5, 163.6 -21.2, 166.8 -23
Tasman Sea | 150.9 -36.5, 152 -34, 153.3 -32, 148.9 -42.8, 170 -42.2, 167.2 -44.3, 172.7 -39, 173.1 -36.3
Yellow Sea | 122.9 36.8, 121.5 34, 120.9 35.5, 125.4 37.3, 125.5 35
East China Sea | 122.9 30, 122.4 28.2, 120.8 26.3, 127.2 28.3, 126.7 26.6, 124.7 25.3, 126.5 32.4, 128.8 31.5, 128.4 33.2
Philippine Sea | 132 31.2, 129 26.2, 126 24, 121.9 22.7, 122.9 18.3, 122.6 16.5, 125 14, 126.6 10, 127 7.5
South China Sea | 119.4 16, 119.7 18, 119 12.2, 116.2 7.5, 114.2 5.6, 112 3.8, 110 2.5, 104.2 4.5, 105.2 8, 107.5 9.4, 109.5 11, 110 13, 109.4 15.8, 107.9 17.4, 111.7 20.2, 113.6 21.4, 116 22.3, 118.3 23, 110 17.8
Gulf of Tonkin | 108.3 21, 106.7 18.8
Gulf of Thailand | 100.8 11.5, 103 9.6, 100.7 8.3
Celebes Sea | 119.2 2.4, 121.5 1.7, 124.3 2.5, 124 5.7
Sulu Sea | 121 8.3, 119.5 9.6, 118 7
Java Sea | 106.7 -3.6, 109.5 -5.9, 112 -4.2, 114.8 -4.8, 107.8 -5.5, 113.8 -6.4
Banda Sea | 124 -5.7, 131 -5
Seram Sea | 131 -2.8
Bismarck Sea | 145.7 -3.9, 148 -4.9, 146.8 -2.9, 150.4 -3.6
Solomon Sea | 148.3 -7.8, 151.3 -6.7, 153.5 -6, 151.5 -9.3, 157.5 -9
Sea of Japan | 130.7 41.5, 129.6 38.2, 130 36.6, 133 36.8, 135.8 37, 138 38.4, 139.2 39.3, 139.4 41.5, 140.2 43.7, 141 45, 136.6 44, 138.9 46.3, 134 42.5, 131.3 35.4
Sea of Okhotsk | 143.8 44.7, 144.5 46.7, 144.5 51, 144 53.6, 140.3 55, 139.5 56.3, 143 58.5, 147 58.5, 151 58.5, 154 58.3, 155.2 56.6, 155 54, 155.3 52.3, 153.5 50
Gulf of Guinea | -4.3 4.6, -1 4.4, 1 5.3, 4.6 5, 6.7 3.8, 8.8 1.3, 8.4 -0.9, 7 -0.4
Gulf of Mexico | -88.5 29.2, -91 28.6, -94.3 28.7, -96.4 27.3, -97 25, -97.2 22.8, -95.8 20.3, -90.8 21.3, -88.5 22, -84.2 29.2, -83.5 28, -82.5 26.3, -86 29.8
Bay of Campeche | -92.5 19.3
Caribbean Sea | -86.9 19.2, -87.3 17.4, -85.3 16.4, -82.7 15.2, -82.9 13.2, -83 11.3, -81.8 9.7, -79.6 10.2, -76.5 10.3, -75 11.6, -72.4 12.7, -70 12.9, -67.5 11.3, -64.8 11.5, -61.8 13.2, -62 15.2, -63 16.6, -65.5 17.4, -68 17.6, -71 17.2, -73.5 17.6, -76.8 17.2, -78 18.8, -80.3 20.4, -82.8 21.2, -79 20.9
`;
