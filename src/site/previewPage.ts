import { render } from 'svelte/server';
import type { ReadReport } from '../lib/server/read/reports.ts';
import type { Page, SiteOptions } from '../lib/server/site/page.ts';
import { builtMessagesIn } from '../lib/messages/builtMessages.ts';
import EmbedPreview from '../lib/ui/pages/EmbedPreview.svelte';
import { wordStyles } from './styles.ts';
import { pathsOf } from './paths.ts';

const path = 'embed/preview/';
const root = '../../';

/** The page that shows every embed in the frames that other pages give it. */
export function previewPage(reports: readonly ReadReport[], { hostScript }: SiteOptions): Page {
  const language = 'en';
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const { body } = render(EmbedPreview, {
    props: {
      reports: reports.map((read) => ({
        title: read.report.title,
        language: read.report.language,
        languageName: names.of(read.report.language) ?? read.report.language,
        embed: root + pathsOf(read).embed,
        id: `${read.report.language}-${read.slug}`,
      })),
      language,
      root,
    },
  });
  return {
    path,
    root,
    title: builtMessagesIn(language).preview.title,
    language,
    head: hostScript ? `<script src="${root}${hostScript.path}" defer></script>` : '',
    body,
    css: wordStyles.preview,
    robots: 'noindex',
  };
}
