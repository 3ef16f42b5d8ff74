// `npm run build`, as `npm run geogloss -- build`.
process.argv.splice(2, 0, 'build');
await import('./geogloss.mjs');
