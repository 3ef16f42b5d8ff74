import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Manifest, type Plugin } from 'vite';
import type { Page } from './src/routes/pages.ts';
import type { SiteFile } from './src/routes/render.ts';

type Renderer = { site(): { pages: Page[]; files: SiteFile[] } };

const entry = 'src/routes/report.ts';
const escape = (s: string) => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const json = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Nothing from elsewhere, nothing inline but this style sheet. */
const policyOf = (css: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

function documentOf(
  page: Page,
  { scripts, strict }: { scripts: readonly string[]; strict: boolean },
): string {
  const hydrated = page.props !== undefined;
  return `<!doctype html>
<html lang="${escape(page.language)}">
<head>
<meta charset="utf-8">
${strict ? `<meta http-equiv="Content-Security-Policy" content="${policyOf(page.css)}">` : ''}
<meta name="viewport" content="width=device-width, initial-scale=1">
${page.robots ? `<meta name="robots" content="${page.robots}">` : ''}
<title>${escape(page.title)}</title>
<link rel="icon" href="data:,">
<style>${page.css}</style>
${page.head}
</head>
<body>
<div id="app">${page.body}</div>
${hydrated ? `<script type="application/json" id="props">${json(page.props)}</script>` : ''}
${hydrated ? scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n') : ''}
</body>
</html>
`;
}

/** One `vite build`: the browser's bundle, the server's, then every page rendered to a file. */
function prerender(): Plugin {
  return {
    name: 'prerender',
    config: (_config, { isPreview }) => ({
      // With 'custom' the preview server would answer 404 to every page.
      appType: isPreview ? 'mpa' : 'custom',
      builder: {
        async buildApp(builder) {
          const { client, ssr } = builder.environments;
          if (!client || !ssr) throw new Error('Vite has no client or no server environment');
          const { root } = builder.config;
          await builder.build(client);
          await builder.build(ssr);
          const manifestFile = join(root, 'dist/.vite/manifest.json');
          const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest;
          await rm(dirname(manifestFile), { recursive: true });
          const script = manifest[entry]?.file;
          if (!script) throw new Error(`the bundle has no ${entry}`);
          const { site } = (await import(pathToFileURL(join(root, '.ssr/render.js')).href)) as Renderer;
          const { pages, files } = site();
          const write = async (path: string, text: string) => {
            const file = join(root, 'dist', path);
            await mkdir(dirname(file), { recursive: true });
            await writeFile(file, text);
          };
          for (const { path, text } of files) await write(path, text);
          for (const page of pages) {
            await write(
              `${page.path}index.html`,
              documentOf(page, { scripts: [page.root + script], strict: true }),
            );
            console.log(`rendered ${page.path}index.html`);
          }
        },
      },
      environments: {
        client: { build: { outDir: 'dist', manifest: true, rolldownOptions: { input: [entry] } } },
        ssr: {
          resolve: { noExternal: true },
          build: {
            outDir: '.ssr',
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
          try {
            const { site } = (await dev.ssrLoadModule('/src/routes/render.ts')) as Renderer;
            const { pages, files } = site();
            const file = files.find((f) => f.path === path);
            const page = pages.find((p) => p.path === path);
            const text =
              file?.text ??
              (page && documentOf(page, { scripts: ['/@vite/client', `/${entry}`], strict: false }));
            if (text === undefined) return next();
            response.setHeader('content-type', file ? 'application/geo+json' : 'text/html; charset=utf-8');
            response.end(text);
          } catch (error) {
            dev.ssrFixStacktrace(error as Error);
            next(error);
          }
        });
      };
    },
  };
}

export default defineConfig({
  base: './',
  publicDir: 'static',
  plugins: [svelte(), prerender()],
  worker: { format: 'es' },
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
});
