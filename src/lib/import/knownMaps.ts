import { byPermission } from '../map/datasets.ts';
import { at, has, withCells, type Known } from './knownSource.ts';

/** The title of DeepState’s “Окуповано /// Occupied /// geoJSON.status.occupied”: its English part, or its first. */
function deepStateName(name: string): Readonly<Record<string, string>> {
  const parts = name.split('///').map((part) => part.trim());
  const words = parts.filter((part) => part !== '' && !part.startsWith('geoJSON.'));
  const key = parts.find((part) => part.startsWith('geoJSON.')) ?? '';
  return { 'name (English)': words[1] ?? words[0] ?? '', 'kind (DeepState)': key.replace('geoJSON.', '') };
}

/** Maps of control, and what instruments and mappers see. */
export const mapsAndSensors: readonly Known[] = [
  {
    id: 'firms',
    name: 'NASA FIRMS',
    isOf: has('latitude', 'longitude', 'acq_date', 'acq_time', 'satellite', 'confidence'),
    mapping: {
      title: ['what was seen'],
      date: ['acq_date'],
      text: ['details'],
      lat: ['latitude'],
      lon: ['longitude'],
      precision: ['precision (km)'],
    },
    adapt: (cells) => {
      const time = at(cells, 'acq_time').padStart(4, '0');
      const instrument = at(cells, 'instrument') || (cells.has('bright_ti4') ? 'VIIRS' : 'MODIS');
      return withCells(cells, {
        'what was seen': `Heat seen by ${instrument} at ${time.slice(0, 2)}:${time.slice(-2)} UTC`,
        details: `Confidence: ${at(cells, 'confidence')}; radiative power: ${at(cells, 'frp')} MW; satellite: ${at(cells, 'satellite')}`,
        // A point is the middle of a pixel: 375 m for VIIRS, 1 km for MODIS.
        'precision (km)': instrument === 'VIIRS' ? '0.4' : '1',
      });
    },
    // https://earthdata.nasa.gov/engage/open-data-services-software/data-use-policy: CC0, with a request to be named.
    provenance: {
      source: 'NASA FIRMS, part of the Earth Science Data and Information System (ESDIS)',
      licence: 'CC0-1.0',
      method: 'heat found by satellites: the middle of a pixel, of a fire or of anything else that is hot',
      precisionKm: 1,
      drawnBy: 'NASA FIRMS',
      link: 'https://firms.modaps.eosdis.nasa.gov',
    },
  },
  {
    id: 'usgs',
    name: 'USGS earthquakes',
    isOf: (source) =>
      has('mag', 'place', 'time', 'magType')(source) &&
      (has('latitude', 'longitude')(source) || has('ids', 'sig')(source)),
    mapping: {
      id: ['id'],
      title: ['what happened'],
      date: ['time'],
      link: ['url'],
      lat: ['latitude'],
      lon: ['longitude'],
      precision: ['precision (km)'],
    },
    adapt: (cells) =>
      withCells(cells, {
        'what happened': at(cells, 'title') || `M ${at(cells, 'mag')} - ${at(cells, 'place')}`,
        'precision (km)': at(cells, 'horizontalError'),
      }),
    // https://www.usgs.gov/information-policies-and-instructions/copyrights-and-credits: public domain, with a request to be named.
    provenance: {
      source: 'U.S. Geological Survey, earthquake catalogue (ANSS ComCat)',
      licence: 'LicenseRef-public-domain',
      method: 'epicentres as located by seismic networks',
      precisionKm: 10,
      drawnBy: 'U.S. Geological Survey and the networks that it names',
      link: 'https://earthquake.usgs.gov',
    },
  },
  {
    id: 'deepstate',
    name: 'DeepState',
    isOf: (source, file) =>
      source.format === 'deepstate' ||
      /^deepstate/iu.test(file) ||
      source.rows.slice(0, 50).some(({ cells }) => at(cells, 'name').includes('/// geoJSON.')),
    mapping: { title: ['name (English)'], type: ['kind (DeepState)'] },
    adapt: (cells) => {
      const named = deepStateName(at(cells, 'name'));
      // A day’s file of the archive has one shape without a name.
      return withCells(
        cells,
        named['name (English)'] === '' ? { ...named, 'name (English)': 'As DeepState draws it' } : named,
      );
    },
    // https://deepstatemap.live/license-en.html: leave to use the interface, from which the data are, is DEEPSTATEUATECH LLC’s alone.
    provenance: {
      source: 'DeepStateMap.live',
      licence: byPermission,
      drawnBy: 'DeepState',
      link: 'https://deepstatemap.live',
    },
    terms: 'DeepState’s licence agreement keeps the right to permit the use of its data',
  },
  {
    id: 'isw',
    name: 'ISW and Critical Threats',
    // Its layer of control has the fields OBJECTID, GlobalID_2 and EditDate; layers of advances also say who made a feature.
    // EditDate is when somebody drew it last: no day of what it shows. Others have a GlobalID_2 as well: they say --shape none.
    isOf: (source, file) =>
      /(?:^|[^a-z])isw(?:[^a-z]|$)|understandingwar|russiacotin|assessed_?russian|russian_controlled_ukrainian/iu.test(
        file,
      ) ||
      has('GlobalID_2', 'EditDate')(source) ||
      source.rows
        .slice(0, 50)
        .some(({ cells }) =>
          /understandingwar|thestudyofwar|criticalthreats|_isw/iu.test(
            `${at(cells, 'Creator')} ${at(cells, 'Editor')}`,
          ),
        ),
    mapping: { title: ['what it shows'] },
    adapt: (cells) =>
      withCells(cells, {
        // Features of control and advances have no names: the layer is what they are.
        'what it shows': at(cells, 'name') || at(cells, 'Name') || 'As assessed by ISW',
      }),
    // Words of its item at ArcGIS (9f04944a2fe84edab9da31750c2b15eb), as several repositories quote them in September 2026; its
    // policy, https://understandingwar.org/fair-use-and-attribution-policy/, asks for permission for other mapping platforms.
    provenance: {
      source: 'Institute for the Study of War and AEI’s Critical Threats Project',
      licence: byPermission,
      drawnBy: 'Institute for the Study of War and AEI’s Critical Threats Project',
      link: 'https://understandingwar.org',
    },
    terms: 'ISW says: “You may not use this geodata without the written consent of ISW”',
  },
  {
    id: 'osm',
    name: 'OpenStreetMap',
    isOf: ({ format }) => format === 'overpass',
    mapping: { id: ['@id'], title: ['name or kind'], link: ['address at OpenStreetMap'] },
    adapt: (cells) => {
      const id = at(cells, '@id');
      const kind = [
        'amenity',
        'building',
        'military',
        'power',
        'man_made',
        'landuse',
        'natural',
        'place',
        'highway',
        'railway',
      ]
        .map((name) => at(cells, name))
        .find((value) => value !== '');
      return withCells(cells, {
        'name or kind': at(cells, 'name:en') || at(cells, 'name') || (kind ?? '').replaceAll('_', ' ') || id,
        'address at OpenStreetMap': `https://www.openstreetmap.org/${id}`,
      });
    },
    // https://www.openstreetmap.org/copyright: Open Database License.
    provenance: {
      source: 'OpenStreetMap contributors',
      licence: 'ODbL-1.0',
      method: 'mapped by contributors; asked for with Overpass',
      precisionKm: 0.1,
      drawnBy: 'OpenStreetMap contributors',
      link: 'https://www.openstreetmap.org/copyright',
    },
  },
];
