declare module '*.css?parts' {
  const sheet: import('../lib/server/site/sheets.ts').Sheet;
  export default sheet;
}
