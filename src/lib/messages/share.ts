import { interfaceLanguage, type InterfaceLanguage } from './messages.ts';
import type { ShareMessages } from './en.share.ts';

const loaders: Readonly<Record<InterfaceLanguage, () => Promise<ShareMessages>>> = {
  de: async () => (await import('./de.share.ts')).deShare,
  en: async () => (await import('./en.share.ts')).enShare,
  fr: async () => (await import('./fr.share.ts')).frShare,
  pl: async () => (await import('./pl.share.ts')).plShare,
  uk: async () => (await import('./uk.share.ts')).ukShare,
};

/**
 * The share dialog's strings, which are fetched beside the dialog; English where there is no such language.
 *
 * @throws where they cannot be loaded
 */
export const loadShareMessages = (language: string): Promise<ShareMessages> =>
  loaders[interfaceLanguage(language)]();
