/**
 * A phrase with its names in braces filled in. Where what is filled in ends with a full stop, as dates do in some
 * languages, the phrase's own is left out.
 */
export const filled = (phrase: string, values: Readonly<Record<string, string>>): string =>
  phrase
    .replaceAll(/\{(\w+)\}/gu, (all, key: string) =>
      Object.hasOwn(values, key) ? (values[key] ?? all) : all,
    )
    .replaceAll('..', '.');
