import type { Check, LocalEvent } from '../claims/check.ts';
import type { CheckContext, CheckMessages } from './en.checks.ts';
import { figuresIn, utc } from './figures.ts';
import { pluralIn } from './plural.ts';

const { number, percent, km2 } = figuresIn('de');
const plural = pluralIn('de');
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${plural(count, { one, other })}`;
const years = (count: number) => counted(count, 'Jahr', 'Jahre');
const days = (count: number) => counted(count, 'Tag', 'Tage');
const direction = (stated: number, measured: number) => (stated > measured ? 'nach oben' : 'nach unten');

const zones: Readonly<Record<string, string>> = {
  'Europe/Kyiv': 'Kyjiwer Zeit',
  'America/New_York': 'Washingtoner Zeit',
  'Europe/Moscow': 'Moskauer Zeit',
};

const unchecked = {
  amount: 'Ein Geldbetrag hat weder Ort noch Form noch Datum, also kann eine Karte ihn nicht prüfen.',
  position: 'Eine Haltung oder ein Urteil: Man kann es zitieren, nicht messen.',
  private: 'Hinter verschlossenen Türen gesagt: Es gibt keine öffentliche Aufzeichnung zum Vergleich.',
  account: 'Beruht auf den Aussagen der Beteiligten; Formen und Daten können es nicht bestätigen.',
};

const relations = {
  before: ['vor', 'davor'],
  after: ['nach', 'danach'],
  within: ['während', 'währenddessen'],
  overlaps: ['teilweise während', 'teilweise währenddessen'],
  unknown: ['in unbekanntem Verhältnis zu', 'in unbekanntem Verhältnis dazu'],
} as const;

const at = (relation: keyof typeof relations) =>
  `${relations[relation][0]} ${relation === 'within' || relation === 'overlaps' ? 'des Ereignisses' : 'dem Ereignis'}`;

function stretch({ from, to }: LocalEvent['here'], day: CheckContext['day']): string {
  if (!to) return `ab ${from.clock} Uhr am ${day(from.day)}`;
  return from.day === to.day
    ? `${from.clock} bis ${to.clock} Uhr am ${day(from.day)}`
    : `${from.clock} Uhr am ${day(from.day)} bis ${to.clock} Uhr am ${day(to.day)}`;
}

function timeResult(check: Extract<Check, { kind: 'time' }>, { day, event, zone }: CheckContext): string {
  const { first, second, relation, minutes, sameLocalDay, verdict, facts } = check;
  const hours = Math.floor(minutes / 60);
  const gap = [
    hours && counted(hours, 'Stunde', 'Stunden'),
    minutes % 60 && counted(minutes % 60, 'Minute', 'Minuten'),
  ]
    .filter(Boolean)
    .join(' und ');
  const [a, b] = [first, second].map(({ name }) => event(name)) as [string, string];
  const says =
    verdict === 'unchecked'
      ? `Aus den veröffentlichten Uhrzeiten geht nicht hervor, ob das Ereignis „${a}“ ${at(facts.relation)} „${b}“ lag.`
      : `Nach der Uhr lag das Ereignis „${a}“ ${at(relation)} „${b}“${verdict === 'differs' ? `, nicht ${relations[facts.relation][1]}` : ''}${gap === '' ? '' : `; dazwischen liegen ${gap}`}.`;
  const calendar =
    sameLocalDay && verdict === 'differs'
      ? ` Nach dem jeweils eigenen Kalender fallen beide auf den ${day(first.here.from.day)}.`
      : '';
  return `${says} „${a}“: ${stretch(first.here, day)} (${zone(first.name)}), das ist ${stretch(first.there, day)} (${zone(second.name)}). „${b}“: ${stretch(second.here, day)} (${zone(second.name)}).${calendar}`;
}

/** What a check found, in one or two calm sentences. */
function result(check: Check, context: CheckContext): string {
  const { quote, day } = context;
  switch (check.kind) {
    case 'share': {
      const { measured, facts, verdict } = check;
      const share = measured.share * 100;
      const { percent: stated } = facts.stated;
      const found = {
        agrees: 'Die beiden stimmen überein.',
        rounding: `„${quote}“ ist ${direction(stated, share)} gerundet.`,
        differs: `Die beiden liegen ${number(Math.abs(stated - share), 1)} Prozentpunkte auseinander.`,
        unchecked: '',
      };
      return `Die gezeichnete Fläche macht ${percent(share)} aus (${km2(measured.occupiedKm2)} von ${number(measured.ofKm2)} km²), Stand: ${day(measured.asOf)}. ${found[verdict]}`;
    }
    case 'duration': {
      const { span, facts, verdict } = check;
      const length = `${years(span.years)}, ${counted(span.months, 'Monat', 'Monate')} und ${days(span.days)} (${days(span.totalDays)})`;
      const found = {
        agrees: 'Die beiden stimmen überein.',
        rounding: `„${quote}“ ist ${direction(facts.stated.years, span.years + span.months / 12)} auf ganze Jahre gerundet.`,
        differs: `Der Bericht nennt dagegen ${years(facts.stated.years)}.`,
        unchecked: '',
      };
      return `Vom ${day(facts.from)} bis zum ${day(facts.to)} sind es: ${length}. ${found[verdict]}`;
    }
    case 'count': {
      const { facts, verdict } = check;
      const found = verdict === 'differs' ? 'anders als im Bericht' : 'wie im Bericht';
      return `Die zuletzt veröffentlichte Zahl ist ${number(facts.published)}, ${found}.`;
    }
    case 'date':
      return `Die Quellen nennen den ${day(check.facts.published)}, der Bericht den ${day(check.facts.stated.day)}.`;
    case 'place': {
      const { unit, kilometres, town } = check.measured;
      const where = unit ? `in der Oblast ${unit.name}` : 'in keiner Oblast der Ukraine';
      return `Die Markierung auf der Karte liegt ${where}, ${number(kilometres, 1)} km von der Mitte von ${town}.`;
    }
    case 'time':
      return timeResult(check, context);
    case 'unchecked':
      return unchecked[check.facts.unchecked];
  }
}

/** How a check is made, with its tolerance. Empty where no check is made. */
function method(check: Check): string {
  switch (check.kind) {
    case 'share':
      return `Die Fläche der Formen von „${check.measured.title}“ auf dem Ellipsoid WGS 84, als Anteil an der amtlichen Fläche der Ukraine. Die Zeichnung kann um ${number(check.facts.tolerance, 1)} Prozentpunkte abweichen: Innerhalb davon stimmen zwei Zahlen überein. Darüber hinaus gilt die Zahl des Berichts als gerundet, wenn unsere, auf ${number(check.facts.step, 1)} Punkte gerundet, sie ergibt.`;
    case 'duration':
      return 'Nach dem Kalender gezählt: ganze Jahre, dann ganze Monate, dann Tage; der erste Tag zählt nicht mit. Keine Toleranz; ein Wort wie „fast“ macht das nächste volle Jahr zu einer Rundung.';
    case 'count':
      return 'Die Zahl steht neben der zuletzt veröffentlichten. Keine Toleranz.';
    case 'date':
      return 'Der Tag steht neben dem veröffentlichten. Keine Toleranz.';
    case 'place':
      return `Ob die Markierung in der Form der Oblast liegt und höchstens ${number(check.facts.near.kilometres)} km von der Stadtmitte. Die Markierung selbst kann um ${number(check.measured.precisionKm, 1)} km abweichen.`;
    case 'time': {
      const hours = ({ from, to }: LocalEvent['utc']) => `${utc(from)} bis ${to ? utc(to) : 'unbekannt'}`;
      return `Die Uhrzeiten werden in UTC verglichen: ${hours(check.first.utc)} und ${hours(check.second.utc)}. Keine Toleranz. Uhrzeiten vor einem Ereignis sind die seines veröffentlichten Programms.`;
    }
    case 'unchecked':
      return '';
  }
}

/** The words of claims and checks, in German. */
export const deChecks: CheckMessages = {
  status: {
    reported: 'berichtet',
    assessed: 'eine Einschätzung',
    claimed: 'eine Behauptung',
    proposed: 'ein Vorschlag',
  },
  facets: { happened: 'dass es geschah', where: 'wo', when: 'wann', extent: 'wie weit oder wie viele' },
  levels: { confirmed: 'mehr als ein Bericht', stated: 'ein Bericht', open: 'nicht geklärt' },
  titleFrom: { address: 'Titel, wie er in der Adresse steht' },
  zone: (zone) => zones[zone] ?? zone,
  result,
  method,
};
