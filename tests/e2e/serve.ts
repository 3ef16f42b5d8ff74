import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    site: string;
  }
}

/** Serves the built site from a sub-folder, as a newsroom's host might. */
export default async function serve(project: TestProject) {
  const server = await preview({
    base: '/maps/2025/',
    preview: { port: 0, host: 'localhost' },
    logLevel: 'silent',
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the preview server has no address');
  project.provide('site', address);
  return () => server.close();
}
