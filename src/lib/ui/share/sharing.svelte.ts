import { defaultOptions, frameHeight, type TextAmount, type Theme } from '../../embed/options.ts';
import {
  elementCode,
  fittingFrameCode,
  frameAddress,
  frameCode,
  pageAddress,
  reactCode,
  type Embedding,
} from '../../embed/snippets.ts';
import type { Selection } from '../../report/focus.ts';
import { settled } from '../../view/layers.ts';
import type { View } from '../../view/view.ts';
import type { ReportProps } from '../report/reportProps.ts';

export const codeKinds = ['frame', 'fitting', 'element', 'react', 'oembed', 'page', 'statement'] as const;
export type CodeKind = (typeof codeKinds)[number];

/** What is about to be shared. It starts as what the reader sees, and changes nothing of that. */
export class Sharing {
  readonly #view: View;
  readonly #links: ReportProps['links'];
  selection = $state.raw<Selection>();
  layers = $state.raw<ReadonlySet<string>>(new Set());
  theme = $state<Theme>(defaultOptions.theme);
  text = $state<TextAmount>(defaultOptions.text);
  interactive = $state(defaultOptions.interactive);
  title = $state(defaultOptions.title);
  pinned = $state(false);
  width = $state<number>();
  height = $state(frameHeight);

  constructor(view: View, links: ReportProps['links']) {
    this.#view = view;
    this.#links = links;
    this.selection = view.selection;
    this.layers = view.layers;
  }

  toggle(layer: string): void {
    this.layers = settled(this.layers, this.#view.data.layers, layer);
  }

  readonly #embedding = $derived.by((): Embedding => {
    const { latest, pinned, full, script } = this.#links;
    const { theme, text, interactive, title } = this;
    return {
      title: this.#view.report.title,
      embed: absolute(this.pinned ? pinned : latest),
      full: absolute(full),
      layers: this.#view.data.layers.map(({ id }) => id),
      size: { width: this.width, height: clamp(this.height) },
      shown: { ...this.#view.address, selection: this.selection, layers: this.layers },
      also: this.#view.also,
      options: { theme, text, interactive, title },
      script: script && { ...script, href: absolute(script.href) },
    };
  });

  /** The address of the frame. */
  get src(): string {
    return frameAddress(this.#embedding);
  }
  get size(): Embedding['size'] {
    return this.#embedding.size;
  }

  /** What to copy; undefined where there is no such thing to copy. */
  codeOf(kind: CodeKind): string | undefined {
    const { full, shown } = this.#embedding;
    const sentence = this.selection?.kind === 'statement' ? `s/${this.selection.name}/` : undefined;
    switch (kind) {
      case 'frame':
        return frameCode(this.#embedding);
      case 'fitting':
        return fittingFrameCode(this.#embedding);
      case 'element':
        return elementCode(this.#embedding);
      case 'react':
        return reactCode(this.#embedding);
      case 'oembed':
        // The answer that keeps most of what is shown: a file of its own for each sentence and each date.
        return new URL(`${sentence ?? (shown.asOf ? `on/${shown.asOf}/` : '')}oembed.json`, full).href;
      case 'page':
        return pageAddress(this.#embedding);
      case 'statement':
        return sentence && new URL(sentence, full).href;
    }
  }
}

const absolute = (path: string) => new URL(path, location.href.replace(/[?#].*$/u, '')).href;
const clamp = (height: number) =>
  Number.isFinite(height) ? Math.round(Math.min(2000, Math.max(240, height))) : frameHeight;
