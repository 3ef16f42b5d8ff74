import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import type { Page } from './src/routes/render.ts';

type Renderer = { pages(): Page[] };

const escape = (s: string) => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const csp = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

function documentOf(page: Page): string {
  const root = '../'.repeat(page.path.split('/').length - 1) || './';
  return `<!doctype html>
<html lang="${escape(page.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(page.title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${root}page.css">
${page.head}
</head>
<body>
${page.body}
</body>
</html>
`;
}

/** One `vite build`: the server bundle, then every page rendered to a file. */
function prerender(): Plugin {
  return {
    name: 'prerender',
    config: (_config, { isPreview }) => ({
      appType: isPreview ? 'mpa' : 'custom',
      builder: {
        async buildApp(builder) {
          const { ssr } = builder.environments;
          if (!ssr) throw new Error('Vite has no server environment');
          await builder.build(ssr);
          const bundle = pathToFileURL(join(builder.config.root, '.ssr/render.js')).href;
          const { pages } = (await import(bundle)) as Renderer;
          await rm(join(builder.config.root, 'dist'), { recursive: true, force: true });
          await cp(join(builder.config.root, 'static'), join(builder.config.root, 'dist'), {
            recursive: true,
          });
          for (const page of pages()) {
            const file = join(builder.config.root, 'dist', page.path, 'index.html');
            await mkdir(dirname(file), { recursive: true });
            await writeFile(file, documentOf(page));
            console.log(`rendered ${page.path}index.html`);
          }
        },
      },
      environments: {
        ssr: {
          resolve: { noExternal: true },
          build: {
            outDir: '.ssr',
            emptyOutDir: true,
            ssr: true,
            copyPublicDir: false,
            rolldownOptions: { input: { render: 'src/routes/render.ts' } },
          },
        },
      },
    }),
    configureServer(dev) {
      return () => {
        dev.middlewares.use(async (request, response, next) => {
          const path = new URL(request.originalUrl ?? '/', 'http://localhost').pathname.slice(1);
          const { pages } = (await dev.ssrLoadModule('/src/routes/render.ts')) as Renderer;
          const page = pages().find((p) => p.path === path);
          if (!page) return next();
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(documentOf(page));
        });
      };
    },
  };
}

export default defineConfig({ base: './', publicDir: 'static', plugins: [svelte(), prerender()] });
