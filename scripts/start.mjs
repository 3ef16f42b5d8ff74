// `npm start`: builds, reports that are not confirmed yet among them, serves, prints the address. PORT or `-- --port` choose the port.
import { createBuilder, preview } from 'vite';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = Number(values.port ?? process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error('The port must be a number from 0 to 65535.');
  process.exit(2);
}
await (await createBuilder({ mode: 'drafts' })).buildApp();
const server = await preview({ preview: { port, host: 'localhost' } });
server.printUrls();
