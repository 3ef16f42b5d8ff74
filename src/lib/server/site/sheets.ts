import postcss from 'postcss';
import type { Plugin } from 'vite';

/** Documents that a sheet is sent with: a report's page and an embed in parts, any other whole. */
const frames = ['page', 'embed', 'words'] as const;
const parts = ['first', 'later'] as const;
type Frame = (typeof frames)[number];
type Part = (typeof parts)[number];
/** A style sheet as it is sent: in the head, and in the body before what it is for. */
export type Sheet = Readonly<Record<Frame, Readonly<Record<Part, string>>>>;

/** The marks of a sheet, in the order in which they may stand, and the frames whose first view needs what follows. */
const marks = new Map<string, readonly Frame[]>([
  ['first', frames],
  ['first embed', ['embed']],
  ['later', []],
]);

/** Whether a selector may match in a frame: each has a class at its root, and of what is excluded no rule speaks. */
function isFor(frame: Frame, selector: string): boolean {
  const [, named = frame] = /\.(page|embed)(?![\w-])/u.exec(selector.replace(/:not\(.*?\)/gu, '')) ?? [];
  return named === frame;
}

/**
 * The part of a sheet that a frame is sent. A mark (`@first;`, `@first embed;`, `@later;`) holds for what stands below
 * it; without one a rule comes later. A rule that names the root of a frame, `.page` or `.embed`, is sent to it alone, with
 * the keyframes that it runs.
 *
 * @throws where a mark is not known, or what is sent first stands below what is sent later
 */
export function partOf(css: string, frame: Frame, part: Part): string {
  const root = postcss.parse(css);
  root.walkAtRules(/^(?:first|later)$/u, (mark) => {
    if (mark.parent !== root || mark.nodes)
      throw mark.error('no mark where it stands within a rule, or has any');
  });
  root.walkRules((rule) => {
    const matching = rule.selectors.filter((selector) => isFor(frame, selector));
    if (matching.length === 0) rule.remove();
    else rule.selectors = matching;
  });
  const run = new Set<string>();
  root.walkDecls(/^animation/u, ({ value }) => value.split(/[\s,]+/u).forEach((word) => run.add(word)));
  root.walkAtRules('keyframes', (frames) => {
    if (!run.has(frames.params)) frames.remove();
  });
  const left = [...marks.keys()];
  let first: readonly Frame[] = [];
  root.each((node) => {
    if (node.type === 'atrule' && !node.nodes) {
      const at = left.indexOf(`${node.name} ${node.params}`.trim());
      if (at < 0) throw node.error(`no mark, or one that belongs above: @${node.name} ${node.params}`);
      const [mark = ''] = left.splice(0, at + 1).slice(-1);
      first = marks.get(mark) ?? [];
      node.remove();
    } else if (first.includes(frame) !== (part === 'first')) node.remove();
  });
  return root.toString();
}

/** What a module that imports a sheet in its parts is made of. */
const sent = frames.flatMap((frame) => parts.map((part) => ({ frame, part, name: `${frame}_${part}` })));
const query = '?parts';

/** Lets a module import a sheet in its parts, `x.css?parts`: each is made by Vite as any style sheet is. */
export function sheetParts(): Plugin {
  return {
    name: 'sheet-parts',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(`.css${query}`)) return;
      const file = await this.resolve(source.slice(0, -query.length), importer);
      return file && `\0${file.id}.parts`;
    },
    load(id) {
      if (!id.startsWith('\0') || !id.endsWith('.css.parts')) return;
      const file = id.slice(1, -'.parts'.length);
      const imports = sent.map(
        ({ name }) => `import ${name} from ${JSON.stringify(`${file}?inline&${name}`)};`,
      );
      const sheet = frames.map((frame) => `${frame}:{first:${frame}_first,later:${frame}_later}`);
      return `${imports.join('')}export default {${sheet.join()}};`;
    },
    transform(css, id) {
      const asked = sent.find(({ name }) => id.endsWith(`.css?inline&${name}`));
      return asked && { code: partOf(css, asked.frame, asked.part), map: null };
    },
  };
}
