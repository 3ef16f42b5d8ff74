// Where CLDR's name is not the usual short one, or where there is none.
export const ownCountryNames = {
  ATA: { uk: 'Антарктида' },
  COD: { en: 'DR Congo', uk: 'ДР Конго' },
  COG: { en: 'Congo', uk: 'Республіка Конго' },
  KAS: { en: 'Siachen Glacier', uk: 'Сіачен' },
  MMR: { en: 'Myanmar', uk: 'М’янма' },
  PGA: { en: 'Spratly Islands', uk: 'Острови Спратлі' },
  USA: { uk: 'Сполучені Штати Америки' },
  ZAF: { uk: 'Південна Африка' },
};
