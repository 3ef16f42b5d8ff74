// `npm run confirm`, as `npm run geogloss -- confirm`.
process.argv.splice(2, 0, 'confirm');
await import('./geogloss.mjs');
