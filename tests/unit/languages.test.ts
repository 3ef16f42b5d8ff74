import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { link } from '../../src/lib/report/link.ts';
import type { LinkedReport, Statement } from '../../src/lib/report/model.ts';
import { parseReport } from '../../src/lib/report/parse.ts';
import { sentencesOf } from '../../src/lib/report/segments.ts';
import { ukrainianNumbersIn } from '../../src/lib/report/numbersUk.ts';
import { translationProblems } from '../../src/lib/report/translations.ts';
import { isRightToLeft } from '../../src/lib/server/site/document.ts';
import { builtMessagesIn } from '../../src/lib/messages/builtMessages.ts';
import { mapIn } from '../../src/lib/server/mapOfReport.ts';
import { readReportMap } from '../../src/lib/server/read/reportMap.ts';
import { reportOf } from '../support/reports.ts';
import { claimViewsOf } from '../../src/lib/ui/claims/claimView.ts';
import { dayIn, loadMessages, messagesIn, percentIn } from '../../src/lib/messages/messages.ts';
import { parseLinks } from '../support/parseLinks.ts';

const folder = 'src/reports/white-house-talks';

function english(): LinkedReport {
  const report = parseReport(readFileSync(`${folder}/en.md`, 'utf8'), 'en.md');
  const links = parseLinks(readFileSync(`${folder}/en.annotations.json`, 'utf8'), 'en.annotations.json');
  if ('problems' in report || 'problems' in links) throw new Error('the report does not parse');
  const linked = link(report.value, links.value, 'en.annotations.json');
  if ('problems' in linked) throw new Error('the report does not link');
  return linked.linked;
}

describe('the interface in Ukrainian', () => {
  beforeAll(() => Promise.all([loadMessages('uk-UA'), loadMessages('en')]));
  const uk = () => messagesIn('uk');

  it('is there once it is loaded, for the language of every region', () => {
    expect(messagesIn('uk-UA').map).toBe('Карта');
    expect(messagesIn('en-GB').map).toBe('Map');
  });
  it('stays English where there is no such language, whatever its name', async () => {
    for (const language of ['xx', 'constructor', '__proto__']) {
      await loadMessages(language);
      expect(messagesIn(language).map).toBe('Map');
    }
  });
  it.each([
    [1, '1 раз', 'говорить одне речення'],
    [2, '2 рази', 'говорять 2 речення'],
    [5, '5 разів', 'говорять 5 речень'],
    [11, '11 разів', 'говорять 11 речень'],
    [21, '21 раз', 'говорить 21 речення'],
    [112, '112 разів', 'говорять 112 речень'],
  ])('counts %i', (count, cited, spoken) => {
    expect(builtMessagesIn('uk').sentences(count)).toBe(`Згадано ${cited}`);
    expect(uk().selectedMark('Київ', count)).toBe(`Обрано: Київ. Про це ${spoken}.`);
  });
  it('ends a sentence with one full stop after a date', () => {
    const day = dayIn('uk', '2025-08-18');
    expect(day).toMatch(/^18 серпня 2025/u);
    for (const text of [uk().published(day), uk().mapShows(day), uk().otherControl(day, day)])
      expect(text).toMatch(/[^.]\.$/u);
  });
});

describe('the interface in other languages', () => {
  it.each([
    ['de', 1, 'Ein Satz betrifft', 'Einmal erwähnt'],
    ['de', 5, '5 Sätze betreffen', '5-mal erwähnt'],
    ['fr', 1, 'Une phrase le touche', 'Mentionné 1 fois'],
    ['fr', 2, '2 phrases le touchent', 'Mentionné 2 fois'],
    ['pl', 1, 'Dotyczy go jedno zdanie', 'Wspomniane raz'],
    ['pl', 3, 'Dotyczą go 3 zdania', 'Wspomniane 3 razy'],
    ['pl', 12, 'Dotyczy go 12 zdań', 'Wspomniane 12 razy'],
    ['pl', 22, 'Dotyczą go 22 zdania', 'Wspomniane 22 razy'],
    ['uk', 1, 'Її стосується одне речення', 'Згадано 1 раз'],
    ['uk', 2, 'Її стосуються 2 речення', 'Згадано 2 рази'],
    ['uk', 5, 'Її стосуються 5 речень', 'Згадано 5 разів'],
  ])('counts in %s: %i', async (language, count, touching, cited) => {
    await loadMessages(language);
    expect(messagesIn(language).selectedUnit('', count)).toContain(touching);
    expect(builtMessagesIn(language).sentences(count)).toBe(cited);
  });
});

describe('what is said of a check', () => {
  const read = reportOf('white-house-talks');
  it.each(['de', 'en', 'fr', 'pl', 'uk'])('reads well in %s', async (language) => {
    await loadMessages(language);
    const views = claimViewsOf({ ...read.report, language }, read.facts, read.checks);
    expect(views.length).toBeGreaterThan(20);
    for (const { attribution, result, method, sure } of views)
      for (const text of [attribution, result, method, sure]) {
        expect(text).not.toMatch(/undefined|NaN|null|\.\.| {2}| [.,;)]|\$\{/u);
        if (/\s/u.test(text) && text !== attribution) expect(text).toMatch(/[.]$/u);
      }
    const says = (name: string) => views.find((view) => view.name === name)?.result;
    expect(says('around-20-percent')).toContain(percentIn(language, 0.191));
    expect(says('seven-killed')).toMatch(/\b7\b/u);
    expect(new Set(views.map(({ result }) => result)).size).toBeGreaterThan(5);
  });
});

describe('Ukrainian sentences', () => {
  const texts = (prose: string) => sentencesOf(prose, 'uk').map(({ text }) => text);
  it.each([
    'Театр ім. Шевченка стоїть у м. Харків.',
    'Говорив В. О. Зеленський.',
    'Лист підписав ген. Залужний.',
  ])('keep “%s” whole', (sentence) => {
    expect(texts(`${sentence} Далі.`)).toEqual([sentence, 'Далі.']);
  });
  it('end where a year does', () => {
    expect(texts('Це було у 2025 р. Потім минув рік.')).toHaveLength(2);
  });
  it('leave English as it is', () => {
    expect(sentencesOf('This is plan B. It works.', 'en')).toHaveLength(2);
  });
});

describe('a translation', () => {
  const first = (report: LinkedReport, change: (statement: Statement) => Statement | undefined) => ({
    ...report,
    language: 'uk',
    statements: report.statements.flatMap((each, i) => (i === 0 ? (change(each) ?? []) : each)),
  });
  const problems = (change: (statement: Statement) => Statement | undefined) =>
    translationProblems(english(), first(english(), change), 'uk.annotations.json').map(
      ({ path, reason }) => `${path} ${reason}`,
    );

  it('may have its sentences in another order, but has all of them', () => {
    const turned = { ...english(), statements: english().statements.toReversed() };
    expect(translationProblems(english(), turned, 'uk.annotations.json')).toEqual([]);
    expect(problems(() => undefined)).toContain(
      'statement “early-step” is missing; the report in “en” has it',
    );
  });
  it('has the same names and targets', () => {
    const renamed = problems((each) => ({ ...each, name: 'step' }));
    expect(renamed).toContain('statement “step” is not in the report in “en”');
    const elsewhere = problems((each) => ({
      ...each,
      annotations: each.annotations.map((a) => ({ ...a, targets: [{ kind: 'place', id: 'kyiv' }] })),
    }));
    expect(elsewhere).toEqual([
      'annotation “early-step-white-house” in “early-step” is “place kyiv”, but “place white-house” in “en”',
    ]);
    expect(problems((each) => ({ ...each, claims: each.claims.slice(1) }))).toHaveLength(1);
  });
});

describe('the direction of a page', () => {
  it.each([
    ['ar', true],
    ['he-IL', true],
    ['az-Arab', true],
    ['ur-Latn', false],
    ['uk', false],
    ['en', false],
    ['are', false],
  ])('of %s is from right to left: %s', (language, expected) => {
    expect(isRightToLeft(language)).toBe(expected);
  });
});

describe('the numbers of a Ukrainian text', () => {
  it.each([
    ['вбили сімох мирних жителів', 7, ''],
    ['яка триває майже чотири роки', 4, ''],
    ['до 100 мільярдів доларів', 1e11, '$'],
    ['близько 20% країни', 20, '%'],
    ['двадцять чотири людини', 24, ''],
    ['603 628 км²', 603_628, ''],
    ['0,5 відсотка', 0.5, '%'],
    ["п'ятнадцятьох міст", 15, ''],
    ['три тисячі гривень', 3000, '₴'],
  ])('in “%s”', (text, value, unit) => {
    expect(ukrainianNumbersIn(text).map((each) => [each.value, each.unit])).toEqual([[value, unit]]);
  });
  it('are no ordinals, and no parts of words', () => {
    expect(ukrainianNumbersIn('на 5-й день, у стосунках, одинак')).toEqual([]);
  });
});

describe('the words of a translated map', () => {
  const { map } = readReportMap('.', 'src/reports/white-house-talks', new Set(['kyiv']));
  if (!map) throw new Error('the map cannot be read');
  const report = { slug: 'r', language: 'uk', asOf: '2025-08-18', translationOf: 'en' };
  /** What is wrong once the words of one mark are others. */
  const problems = (change: (properties: Record<string, unknown>) => void) => {
    const changed = structuredClone(map);
    for (const layer of changed.layers)
      if (layer.kind === 'own')
        for (const { feature } of layer.placed) if (feature.id === 'kyiv') change(feature.properties);
    return mapIn(changed, report, String).problems.map(({ path, reason }) => `${path} ${reason}`);
  };
  it('are there for every text of every mark', () => {
    expect(problems(() => undefined)).toEqual([]);
    expect(problems((each) => (each['summary'] = 'Seat of the President.'))).toEqual([
      'features[2] (kyiv).summary has no words in “uk”',
    ]);
  });
  it('say the same numbers', () => {
    expect(problems((each) => (each['summary'] = { en: 'A seat.', uk: 'Місце 7 осіб.' }))).toEqual([
      'features[2] (kyiv) has the numbers 7 in “uk”, but none in “en”',
    ]);
  });
  it('keep a name that the map knows in two languages', () => {
    const { marks } = reportOf('white-house-talks', 'uk');
    const kyiv = marks.find(({ id }) => id === 'kyiv');
    expect(kyiv).toMatchObject({ title: 'Київ', label: 'Kyiv', others: { uk: 'Київ' } });
    expect(marks.find(({ id }) => id === 'summit')).toMatchObject({ label: 'Переговори' });
  });
});
