/** A value of a JSON text, and where it begins, in UTF-16 units. */
type Node = {
  readonly start: number;
  readonly members: Map<string, Node>;
  readonly items: Node[];
  text: string | undefined;
};

/** Longer texts are not read again to find a line. */
const longest = 4_000_000;

/** Reads a JSON text that `JSON.parse` takes; what it throws says only that there is none. */
function nodesOf(source: string): Node {
  const token = /\s*([{}[\],:]|"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+)/uy;
  const next = (): [text: string, start: number] => {
    const found = token.exec(source);
    if (!found) throw new SyntaxError('no JSON');
    const [whole, text = ''] = found;
    return [text, found.index + whole.length - text.length];
  };
  const peek = (): string => {
    const { lastIndex } = token;
    const [text] = next();
    token.lastIndex = lastIndex;
    return text;
  };
  const value = (): Node => {
    const [text, start] = next();
    const node: Node = { start, members: new Map(), items: [], text: undefined };
    if (text === '{' || text === '[') {
      const end = text === '{' ? '}' : ']';
      if (peek() === end) next();
      else
        do {
          if (text === '[') node.items.push(value());
          else {
            const [name, at] = next();
            next();
            const member = value();
            node.members.set(JSON.parse(name) as string, { ...member, start: at });
          }
        } while (next()[0] === ',');
    } else if (text.startsWith('"')) node.text = JSON.parse(text) as string;
    return node;
  };
  return value();
}

/** The steps of a place in words, such as `features[3] (sector-b).geometry`: names, and numbers of items. */
const stepsOf = (place: string): (string | number)[] =>
  [...place.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\](?: \([^)]*\))?|\(([^)]*)\)|([^\s.[\]()]+)/gu)].map(
    ([, odd, index, called, name = '']) => (index === undefined ? (odd ?? called ?? name) : Number(index)),
  );

const isCalled = ({ members }: Node, name: string) =>
  members.get('name')?.text === name || members.get('id')?.text === name;

/** What a step leads to: a member or an item, else the nearest thing below that is called so. */
function stepInto(from: Node, step: string | number): Node | undefined {
  const direct = typeof step === 'number' ? from.items[step] : from.members.get(step);
  if (direct || typeof step === 'number') return direct;
  let level: Node[] = [from];
  while (level.length > 0) {
    const below = level.flatMap(({ members, items }) => [...members.values(), ...items]);
    const found =
      level.map(({ members }) => members.get(step)).find((each) => each !== undefined) ??
      below.find((each) => isCalled(each, step));
    if (found) return found;
    level = below;
  }
  return undefined;
}

/** The line of an offset, from 1. */
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/**
 * The line that a problem's place is in, from 1; the first where it cannot be told.
 *
 * @param source - the file's text
 * @param place - as problems have it: “line 3, column 4”, a JSON path in words, or a key of front matter
 */
export function lineOfPlace(source: string, place: string): number {
  const [, line] = /^line (\d+)/u.exec(place) ?? [];
  if (line !== undefined) return Number(line);
  if (source.startsWith('---')) {
    const key = place.split('.').at(-1) ?? '';
    const at = source.split('\n').findIndex((each) => each.startsWith(`${key}:`));
    return Math.max(at, 0) + 1;
  }
  if (source.length > longest) return 1;
  try {
    let node = nodesOf(source);
    for (const step of stepsOf(place)) node = stepInto(node, step) ?? node;
    return lineAt(source, node.start);
  } catch {
    return 1;
  }
}
