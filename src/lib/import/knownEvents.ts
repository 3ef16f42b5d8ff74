import { byPermission } from '../map/datasets.ts';
import { at, coded, has, withCells, type Known } from './knownSource.ts';
import { list, member } from './source.ts';

/** The first address in a list of timemap’s `sources`, as JSON in a cell. */
function firstSourceIn(text: string): string {
  try {
    const paths = list({ sources: JSON.parse(text) as unknown }, 'sources').map((each) =>
      member(each, 'path'),
    );
    return paths.find((path) => typeof path === 'string') ?? '';
  } catch {
    return '';
  }
}

/**
 * Lists of events of conflict. Where a code of precision is turned into kilometres, the kilometres are ours, and on the
 * side of too much.
 */
export const eventLists: readonly Known[] = [
  {
    id: 'acled',
    name: 'ACLED',
    isOf: has('event_id_cnty', 'event_date', 'latitude', 'longitude'),
    mapping: {
      id: ['event_id_cnty'],
      title: ['location', 'sub_event_type'],
      date: ['event_date'],
      type: ['event_type'],
      text: ['notes'],
      source: ['source'],
      lat: ['latitude'],
      lon: ['longitude'],
      precision: ['precision (km)'],
    },
    // Codebook: 1 the town, 2 a part of a region, 3 the region.
    adapt: (cells) =>
      withCells(cells, {
        'precision (km)': coded({ 1: '5', 2: '30', 3: '100' }, at(cells, 'geo_precision')),
      }),
    // https://epo.acleddata.com/terms-of-use-and-attribution-policy: no direct access to original or raw data for others.
    provenance: {
      source: 'Armed Conflict Location & Event Data (ACLED)',
      licence: byPermission,
      drawnBy: 'ACLED',
      link: 'https://acleddata.com',
    },
    terms: 'ACLED’s terms of use forbid to give others direct access to its raw data',
  },
  {
    id: 'ucdp',
    name: 'UCDP GED',
    isOf: has('relid', 'type_of_violence', 'where_prec', 'date_start'),
    mapping: {
      id: ['id'],
      title: ['where_coordinates', 'dyad_name'],
      date: ['date_start'],
      end: ['date_end'],
      type: ['kind of violence'],
      text: ['source_headline'],
      source: ['source_article'],
      lat: ['latitude'],
      lon: ['longitude'],
      precision: ['precision (km)'],
    },
    // Codebook, where_prec: 1 exact, 2 within about 25 km, 3 a district, 4 a province, 5 part of a country, 6 a country.
    adapt: (cells) => {
      const code = at(cells, 'where_prec');
      if (code === '6' || code === '7')
        return 'is known only by country or sea (where_prec 6 or 7): it has no place for a mark';
      return withCells(cells, {
        'precision (km)': coded({ 1: '5', 2: '25', 3: '50', 4: '150', 5: '150' }, code),
        'kind of violence': coded(
          { 1: 'State-based conflict', 2: 'Non-state conflict', 3: 'One-sided violence' },
          at(cells, 'type_of_violence'),
        ),
      });
    },
    // https://ucdp.uu.se/downloads/, as quoted in September 2026: “licensed under CC BY 4.0 — you are free to use and redistribute
    // them provided you cite the relevant publications listed with each dataset”. Our World in Data takes it for the same.
    provenance: {
      source: 'Uppsala Conflict Data Program, Georeferenced Event Dataset (UCDP GED)',
      licence: 'CC-BY-4.0',
      method: 'events with at least one death, coded by UCDP from news and reports',
      precisionKm: 25,
      drawnBy: 'Uppsala Conflict Data Program',
      link: 'https://ucdp.uu.se/downloads/',
    },
  },
  {
    id: 'viina',
    name: 'VIINA',
    // Its list of reports (event_info), and that of a place’s events a day (event_1pd), which has no texts.
    isOf: (source) =>
      has('GEO_PRECISION', 'longitude')(source) &&
      (has('event_id', 'report_id')(source) || has('event_id_1pd', 'n_reports')(source)),
    mapping: {
      id: ['id of VIINA'],
      title: ['what is reported'],
      date: ['date'],
      source: ['who reports it'],
      link: ['url'],
      lat: ['latitude'],
      lon: ['longitude'],
      precision: ['precision (km)'],
    },
    // README, “Geocoding”: from the street (STREET) to the province (ADM1). What is not known there may be a province.
    adapt: (cells) => {
      const reports = at(cells, 'n_reports');
      return withCells(cells, {
        'id of VIINA': at(cells, 'event_id') || at(cells, 'event_id_1pd'),
        'what is reported':
          at(cells, 'text') ||
          `${at(cells, 'asciiname')}: ${reports} ${reports === '1' ? 'report' : 'reports'}`,
        'who reports it': at(cells, 'source') || at(cells, 'sources'),
        'precision (km)':
          coded(
            { STREET: '1', CITY: '5', ADM3: '5', ADM2: '40' },
            at(cells, 'GEO_PRECISION').toUpperCase(),
          ) || '150',
      });
    },
    // README of https://github.com/zhukovyuri/VIINA: “made available under the Open Database License (ODbL)”.
    provenance: {
      source: 'Zhukov, Yuri: VIINA 2.0, Violent Incident Information from News Articles',
      licence: 'ODbL-1.0',
      method:
        'news reports, placed by the names in them and sorted by a model: a report is no confirmed event',
      precisionKm: 5,
      drawnBy: 'Yuri Zhukov and others; placed by Yandex and OpenStreetMap',
      link: 'https://github.com/zhukovyuri/VIINA',
    },
  },
  {
    id: 'timemap',
    name: 'Bellingcat’s timemap',
    isOf: (source) =>
      source.format === 'records' &&
      has('id', 'date', 'latitude', 'longitude', 'description', 'sources')(source),
    mapping: {
      id: ['id'],
      title: ['location'],
      date: ['date'],
      text: ['description'],
      link: ['first source'],
      lat: ['latitude'],
      lon: ['longitude'],
    },
    // Its dates are written as Americans do: 02/24/2022.
    dates: 'month-first',
    adapt: (cells) => withCells(cells, { 'first source': firstSourceIn(at(cells, 'sources')) }),
    // Its README (docs/import.md links it): the licence is of the code; none is stated for the data.
    provenance: {
      source: 'Bellingcat, TimeMap of civilian harm',
      licence: byPermission,
      method:
        'placed from films and pictures; Bellingcat blurs the public positions to protect who made them',
      drawnBy: 'Bellingcat and its Global Authentication Project',
      link: 'https://www.bellingcat.com',
    },
    terms: 'Bellingcat states no licence for these data',
  },
];
