// What the test of the code for React uses of it: its own types are a package more.
declare module 'react' {
  export function createElement(type: string, props: Readonly<Record<string, unknown>>): unknown;
}
declare module 'react-dom/server' {
  export function renderToStaticMarkup(element: unknown): string;
}
