// `npm run check`, as `npm run geogloss -- check`.
process.argv.splice(2, 0, 'check');
await import('./geogloss.mjs');
