import { ordinaryIn } from '../report/names.ts';
import { sentencesOf } from '../report/segments.ts';
import { sentenceOpeners } from '../report/sentenceOpeners.ts';
import { begun, claimsOf } from './claims.ts';
import { mentionsIn, ranked } from './mentions.ts';
import type { Candidate, Lookup, Proposed } from './model.ts';
import { anchorOf, Names, quoteAt } from './quotes.ts';

/** The datasets that proposed places go into, by their role. */
export const placeFiles = { venue: 'places.geojson', actor: 'actors.geojson' } as const;
export type PlaceRole = keyof typeof placeFiles;

/** A feature of a report's own dataset, as it is proposed. */
export const featureOf = (
  id: string,
  name: string,
  candidate: Candidate,
  summary: string,
  added: readonly { readonly fact: string; readonly source: string }[] = [],
) => ({
  type: 'Feature' as const,
  id,
  geometry: { type: 'Point' as const, coordinates: candidate.at },
  properties: {
    title: name,
    label: name,
    summary,
    precisionKm: candidate.precisionKm,
    source: candidate.source,
    ...(added.length > 0 && { added }),
  },
});
export type ProposedFeature = ReturnType<typeof featureOf>;

/** The titles of the datasets by role, and what stands where their author has said nothing yet. */
type ProposedWords = Readonly<Record<PlaceRole | 'named' | 'none', string>>;
const words = new Map<string, ProposedWords>(
  Object.entries({
    en: { venue: 'Places', actor: 'Actors', named: 'named in the text', none: 'It names no place.' },
    uk: {
      venue: 'Місця',
      actor: 'Дійові особи',
      named: 'названо в тексті',
      none: 'У цьому реченні місця не названо.',
    },
    de: { venue: 'Orte', actor: 'Akteure', named: 'im Text genannt', none: 'Der Satz nennt keinen Ort.' },
    fr: {
      venue: 'Lieux',
      actor: 'Acteurs',
      named: 'nommé dans le texte',
      none: 'La phrase ne nomme aucun lieu.',
    },
    pl: {
      venue: 'Miejsca',
      actor: 'Uczestnicy',
      named: 'wymienione w tekście',
      none: 'Zdanie nie wymienia żadnego miejsca.',
    },
  }),
);
/** What a proposal says for its author, in the language of the report. */
export const proposedWords = (language: string): ProposedWords =>
  words.get(language.split('-')[0] ?? '') ?? { venue: '–', actor: '–', named: '–', none: '–' };

/** What begins a report: each member is what stands in the file of that kind. */
export type Beginning = {
  readonly statements: object[];
  readonly claims: Readonly<Record<string, object>>;
  readonly places: Readonly<Record<PlaceRole, ProposedFeature[]>>;
  readonly proposed: Proposed;
};

/** The words that name a sentence: the first ones that say something. */
const nameOf = (sentence: string) =>
  (sentence.match(/[\p{L}\p{N}’']+/gu) ?? [])
    .filter((word) => word.length > 2 && !sentenceOpeners.has(word.toLowerCase()))
    .slice(0, 3)
    .join(' ');

/**
 * Proposes all that a report needs besides its text: a name and an anchor for each sentence, its places, and what in it
 * can be checked. Nothing of it is right before its author has looked at it.
 *
 * @param prose - verbatim
 * @param language - BCP 47
 */
export function propose(prose: string, language: string, lookup: Lookup): Beginning {
  const ordinary = ordinaryIn(prose);
  const sentences = sentencesOf(prose, language);
  const mentions = sentences.map(({ text }) => mentionsIn(text, (name) => lookup(name, language), ordinary));
  // What is likeliest depends on the other places, and they on it: once by size, once by what is near.
  const byQuote = new Map(
    mentions.flat().map(({ quote, candidates }) => [quote.toLowerCase(), candidates] as const),
  );
  const likeliest = [...byQuote].flatMap(([quote, [best]]) => (best ? [[quote, best] as const] : []));
  const candidatesOf = (quote: string) => {
    const key = quote.toLowerCase();
    const others = likeliest.filter(([other]) => other !== key).map(([, best]) => best);
    return ranked(byQuote.get(key) ?? [], others);
  };
  const { named, none } = proposedWords(language);
  const names = new Names();
  const quoteNames = new Names();
  const ids = new Names();
  const idOf = new Map<string, string>();
  const claims: Record<string, object> = {};
  const places: Record<PlaceRole, ProposedFeature[]> = { venue: [], actor: [] };
  const proposed: Proposed = { places: {}, claims: {} };
  const statements = sentences.map(({ text, start, end }, i) => {
    const name = names.take(nameOf(text), `sentence-${String(i + 1)}`);
    const annotations = (mentions[i] ?? []).flatMap(({ quote, start: from, end: to, acts }) => {
      const [best, ...rest] = candidatesOf(quote);
      if (!best) return [];
      const role: PlaceRole = acts ? 'actor' : 'venue';
      // A seat that stands at its town is not the town, nor another seat there.
      const key = `${role} ${best.at.join()} ${best.source}`;
      let id = idOf.get(key);
      if (id === undefined) {
        id = ids.take(acts ? `${quote} actor` : quote, 'place');
        idOf.set(key, id);
        places[role].push(featureOf(id, quote, best, named));
        proposed.places[id] = {
          quote,
          statement: name,
          data: placeFiles[role],
          candidates: [best, ...rest],
        };
      }
      return [
        {
          name: quoteNames.take(`${name} ${quote}`, `${name}-place`),
          quote: quoteAt(text, from, to),
          targets: [{ kind: 'place', id }],
        },
      ];
    });
    const said = claimsOf(text, language).map(({ start: from, end: to, facts, could }) => {
      const quote = text.slice(from, to);
      const short = quote.length > 24 ? 'said' : quote;
      const claim = quoteNames.take(`${name} ${short}`, `${name}-said`);
      claims[claim] = { ...facts, ...begun };
      proposed.claims[claim] = { quote, statement: name, ...(could === undefined ? {} : { could }) };
      return { name: claim, quote: quoteAt(text, from, to), by: 'the report' };
    });
    return {
      name,
      anchor: anchorOf(prose, start, end),
      annotations,
      ...(annotations.length === 0 ? { unmapped: none } : {}),
      claims: said,
    };
  });
  return { statements, claims, places, proposed };
}
