// `npm run export`, as `npm run geogloss -- export`.
process.argv.splice(2, 0, 'export');
await import('./geogloss.mjs');
