import { interfaceLanguage, type InterfaceLanguage } from './messages.ts';
import { deDense } from './de.dense.ts';
import { enDense, type DenseMessages } from './en.dense.ts';
import { frDense } from './fr.dense.ts';
import { plDense } from './pl.dense.ts';
import { ukDense } from './uk.dense.ts';

const languages: Readonly<Record<InterfaceLanguage, DenseMessages>> = {
  de: deDense,
  en: enDense,
  fr: frDense,
  pl: plDense,
  uk: ukDense,
};

/** The strings of a layer of many incidents, in a language; English where there is no such language. */
export const denseMessagesIn = (language: string): DenseMessages => languages[interfaceLanguage(language)];
