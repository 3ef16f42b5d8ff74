import type { CheckPhrases } from './checkPhrases.ts';

/** The phrases of claims and checks, in German. */
export const deChecks: CheckPhrases = {
  locale: 'de',
  status: {
    reported: '{by}',
    assessed: 'Wessen Schätzung: {by}',
    claimed: 'Wer das sagt: {by}',
    proposed: 'Ein Vorschlag; wer davon spricht: {by}',
  },
  facets: { happened: 'dass es geschah', where: 'wo', when: 'wann', extent: 'wie weit oder wie viele' },
  levels: { confirmed: 'Mehrere Quellen sagen', stated: 'Eine Quelle sagt', open: 'Nicht geklärt' },
  alone: {
    confirmed: 'Mehrere Quellen sagen es.',
    stated: 'Eine Quelle sagt es.',
    open: 'Nicht geklärt.',
  },
  clock: 'Ortszeit von {city}',
  units: {
    year: { one: 'Jahr', other: 'Jahre' },
    month: { one: 'Monat', other: 'Monate' },
    day: { one: 'Tag', other: 'Tage' },
    hour: { one: 'Stunde', other: 'Stunden' },
    minute: { one: 'Minute', other: 'Minuten' },
    point: { one: 'Prozentpunkt', other: 'Prozentpunkte' },
    km: { other: 'km' },
    m: { other: 'm' },
    nmi: { one: 'Seemeile', other: 'Seemeilen' },
    mi: { one: 'Meile', other: 'Meilen' },
    km2: { other: 'km²' },
    ha: { other: 'ha' },
  },
  direction: { up: 'nach oben', down: 'nach unten' },
  drawn: {
    stated: 'Der Bericht: {figure}',
    measured: 'Gemessen: {figure}',
    range: '± {range}',
    report: 'Der Bericht',
    published: 'Veröffentlicht',
    counted: 'Gezählt',
  },
  agrees: 'Die beiden stimmen überein.',
  rounding: '„{quote}“ ist {direction} gerundet.',
  differs: 'Die beiden liegen {difference} auseinander.',
  share: {
    result: 'Die gezeichnete Fläche macht {share} aus ({part} km² von {whole} km²), Stand: {day}. {found}',
    method:
      'Die Fläche der Formen von „{title}“ auf dem Ellipsoid WGS 84, als Anteil an {of}: was gehalten wird, bis hin zu dem mit dem Umkämpften.',
    resultOfMark:
      'Die erste gezeichnete Fläche macht {share} der zweiten aus ({part} km² von {whole} km²). {found}',
    methodOfMark: 'Die Flächen der beiden Formen auf dem Ellipsoid WGS 84.',
    margin:
      'Die Zeichnung kann um {tolerance} abweichen: Innerhalb davon stimmen zwei Zahlen überein. Darüber hinaus gilt die Zahl des Berichts als gerundet, wenn unsere, auf {step} Punkte gerundet, sie ergibt.',
  },
  size: {
    result: {
      length: 'Die Linie auf der Karte ist {measured} lang; der Bericht nennt {stated}. {found}',
      distance:
        'Die beiden Punkte auf der Karte liegen {measured} voneinander entfernt; der Bericht nennt {stated}. {found}',
      area: 'Die Fläche auf der Karte misst {measured}; der Bericht nennt {stated}. {found}',
    },
    method: {
      length: 'Die Länge der gezeichneten Linie auf dem Ellipsoid WGS 84.',
      distance: 'Der kürzeste Weg zwischen den beiden Punkten auf dem Ellipsoid WGS 84.',
      area: 'Die Fläche der gezeichneten Form auf dem Ellipsoid WGS 84.',
    },
    differs: 'Die beiden liegen {difference} auseinander.',
    margin:
      'Erlaubte Abweichung der Zeichnung: {tolerance}; innerhalb davon stimmen zwei Zahlen überein. Darüber hinaus gilt die Zahl des Berichts als gerundet, wenn unsere, gerundet in Schritten von je {step}, sie ergibt.',
  },
  duration: {
    result: 'Vom {from} bis zum {to} sind es: {length}. {found}',
    timed: 'Von {from} bis {to} sind es: {length}. {found}',
    at: '{time} Uhr am {day} ({offset})',
    rounding: '„{quote}“ ist {direction} auf {whole} gerundet.',
    whole: { years: 'ganze Jahre', months: 'ganze Monate', days: 'ganze Tage', hours: 'ganze Stunden' },
    differs: 'Der Bericht nennt dagegen {stated}.',
    method: {
      years:
        'Nach dem Kalender gezählt: ganze Jahre, dann ganze Monate, dann Tage; der erste Tag zählt nicht mit. Keine Toleranz; ein Wort wie „fast“ macht das nächste volle Jahr zu einer Rundung.',
      months:
        'Nach dem Kalender gezählt: ganze Monate, dann Tage; der erste Tag zählt nicht mit. Keine Toleranz; ein Wort wie „fast“ macht den nächsten vollen Monat zu einer Rundung.',
      days: 'Nach dem Kalender gezählt, ohne den ersten Tag, oder in UTC, wo die Uhrzeiten bekannt sind. Keine Toleranz; ein Wort wie „fast“ macht den nächsten vollen Tag zu einer Rundung.',
      hours:
        'In UTC gezählt. Keine Toleranz; ein Wort wie „fast“ macht die nächste volle Stunde zu einer Rundung.',
    },
  },
  count: {
    result: 'Die zuletzt veröffentlichte Zahl ist {published}, {found}.',
    same: 'wie im Bericht',
    differs: 'anders als im Bericht',
    method: 'Die Zahl steht neben der zuletzt veröffentlichten. Keine Toleranz.',
  },
  rows: {
    result:
      'Die Zahl der Einträge in den Daten „{layer}“ der Karte{where} ist {count}; der Bericht nennt {stated}. {found}',
    where: '{property}: „{wanted}“',
    days: '{from} bis {to}',
    from: 'ab {from}',
    to: 'bis {to}',
    near: 'höchstens {km} km von {place} entfernt',
    method: 'Die Einträge werden gezählt. Keine Toleranz.',
  },
  compass: { latitude: ['N', 'S'], longitude: ['O', 'W'] },
  amount: {
    result: 'Die Quellen nennen {published}, der Bericht {stated}. {found}',
    method: 'Der Betrag steht neben dem veröffentlichten. Keine Toleranz.',
  },
  date: {
    result: 'Die Quellen nennen den {published}, der Bericht den {stated}.',
    method: 'Der Tag steht neben dem veröffentlichten. Keine Toleranz.',
  },
  place: {
    result: 'Die Markierung auf der Karte liegt {where}, {km} km von der Mitte von {town}.',
    method:
      'Ob die Markierung in der Form der Verwaltungseinheit liegt und höchstens {km} km von der Stadtmitte. Die Markierung selbst kann um {precision} km abweichen.',
  },
  time: {
    unknown:
      'Aus den veröffentlichten Uhrzeiten geht nicht hervor, ob das Ereignis „{a}“ {relation} „{b}“ lag.',
    known: 'Nach der Uhr lag das Ereignis „{a}“ {relation} „{b}“{not}{gap}.',
    not: ', nicht {relation}',
    gap: '; dazwischen liegen {gap}',
    and: ' und ',
    clocks:
      '„{a}“: {first} ({firstClock}), das ist {firstThere} ({secondClock}). „{b}“: {second} ({secondClock}).',
    sameDay: 'Nach dem jeweils eigenen Kalender fallen beide auf den {day}.',
    stretch: {
      open: 'ab {from} Uhr am {fromDay}',
      day: '{from} bis {to} Uhr am {fromDay}',
      days: '{from} Uhr am {fromDay} bis {to} Uhr am {toDay}',
    },
    relations: {
      before: ['vor dem Ereignis', 'davor'],
      after: ['nach dem Ereignis', 'danach'],
      within: ['während des Ereignisses', 'währenddessen'],
    },
    overlaps: 'teilweise während des Ereignisses',
    method:
      'Die Uhrzeiten werden in UTC verglichen: {first} und {second}. Keine Toleranz. Uhrzeiten vor einem Ereignis sind die seines veröffentlichten Programms.',
    hours: '{from} bis {to}',
    noEnd: 'unbekannt',
  },
  quotation: {
    result: 'Die Worte, wie veröffentlicht: „{published}“. {found}',
    verbatim: 'Der Bericht zitiert sie wörtlich.',
    shortened: 'Der Bericht zitiert einen Teil davon.',
    reworded: 'Das Zitat im Bericht ist umformuliert.',
    method: 'Das Zitat wird neben eine veröffentlichte Wiedergabe der Worte gestellt.',
  },
  unchecked: {
    count: 'Eine Zahl: Keine veröffentlichte steht daneben.',
    date: 'Ein Datum: Kein veröffentlichtes steht daneben.',
    duration: 'Eine Dauer: Ihr Anfang und ihr Ende sind nicht angegeben.',
    amount: 'Ein Geldbetrag hat weder Ort noch Form noch Datum, also kann eine Karte ihn nicht prüfen.',
    position: 'Eine Haltung oder ein Urteil: Man kann es zitieren, nicht messen.',
    private: 'Hinter verschlossenen Türen gesagt: Es gibt keine öffentliche Aufzeichnung zum Vergleich.',
    account: 'Beruht auf den Aussagen der Beteiligten; Formen und Daten können es nicht bestätigen.',
  },
};
