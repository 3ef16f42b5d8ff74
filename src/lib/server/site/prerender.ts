import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connect, Manifest, Plugin, ViteBuilder } from 'vite';
import { pngOf } from '../card/png.ts';
import { documentOf } from './document.ts';
import { headerFiles, nginxConf } from './headerFiles.ts';
import { answerOf } from './answer.ts';
import { headersOf } from './headers.ts';
import { hostFolderOf } from './hostFolder.ts';
import { hostScriptEnvironment, pinHostScript } from './hostScript.ts';
import { hashedFilesOf, unchangingFilesOf, writeBuilds } from './carryOverBuilds.ts';
import {
  pageScripts,
  scriptOf,
  type PageScript,
  type SiteFile,
  type SiteOptions,
  type SiteRenderer,
} from './page.ts';
import { noticesOf } from './licences.ts';
import { siteUrlOf } from './siteUrl.ts';

const sourceOf = (script: PageScript) => `src/browser/${script}.ts`;
const recordOf = (fileOf: (script: PageScript) => string) =>
  Object.fromEntries(pageScripts.map((script) => [script, fileOf(script)])) as SiteOptions['scripts'];
/** What page and embed share is one file: two would compress less, and cost a request. */
const shared =
  /src\/(?:browser\/(?:address|hydrateReport|reloadAfterDeploy)|lib\/messages\/(?:plural|ended))\.ts$/u;
const renderer = 'src/site/render.ts';
/** The mode of Vite in which an author looks at what is not confirmed yet: that of `npm start`. */
const draftMode = 'drafts';
/** Vite's list of the packages in the browser's bundle. */
const bundledFile = '.vite/licences.json';
const authored = /^(?:src[\\/]reports|geodata)[\\/]/u;

/** The browser's bundle, the server's, then every page and file of the site, written to the output folder. */
async function buildSite(builder: ViteBuilder): Promise<void> {
  const { client, ssr, host } = builder.environments;
  if (!client || !ssr || !host) throw new Error('Vite lacks an environment of ours');
  const { root, logger } = builder.config;
  const out = resolve(root, client.config.build.outDir);
  // Before the long work: a mistyped address should not cost a build.
  const siteUrl = await siteUrlOf(root);
  if (siteUrl === undefined)
    logger.warn(
      'Neither SITE_URL nor "homepage" in package.json says where the site will stand: the build leaves out canonical links and the link to oEmbed.',
    );
  await builder.build(client);
  await builder.build(ssr);
  await builder.build(host);
  const hostScript = await pinHostScript(out);
  const manifestFile = join(out, '.vite/manifest.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest;
  const bundled = JSON.parse(await readFile(join(out, bundledFile), 'utf8')) as { name: string }[];
  const notices = noticesOf(
    bundled.map(({ name }) => name),
    root,
  );
  await rm(dirname(manifestFile), { recursive: true });
  const scriptFile = (script: PageScript): string => {
    const { file } = manifest[sourceOf(script)] ?? {};
    if (!file) throw new Error(`the bundle has no ${sourceOf(script)}`);
    return file;
  };
  // Named in the page, so that they are fetched side by side and not one after the other.
  const filesOf = (source: string): string[] => {
    const { file, imports = [] } = manifest[source] ?? {};
    return [...new Set([...imports.flatMap(filesOf), ...(file ? [file] : [])])];
  };
  const rendered = pathToFileURL(resolve(root, ssr.config.build.outDir, 'render.js'));
  // Node keeps what it imported: a second build in the same process must not get the first one's pages.
  rendered.searchParams.set('built', String(Date.now()));
  const { site } = (await import(rendered.href)) as SiteRenderer;
  const scripts = recordOf(scriptFile);
  const { pages, files } = site({
    siteUrl,
    scripts,
    hostScript,
    notices,
    strict: process.env['STRICT'] === '1',
    drafts: builder.config.mode === draftMode,
  });
  const write = async (path: string, content: string | Uint8Array) => {
    const file = join(out, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  };
  let drawn = 0;
  for (const file of files) {
    const content = await contentOf(file);
    if (content.drawn) logger.info(`drawn ${file.path}`);
    drawn += Number(content.drawn);
    await write(file.path, content.content);
  }
  const drawings = files.filter((file) => 'drawing' in file).length;
  logger.info(`${drawings} pictures, ${drawings - drawn} of them unchanged`);
  for (const page of pages) {
    const script = scriptOf(page);
    // What is shared comes first, and once.
    const files = script ? [sourceOf(script), ...(page.modules ?? [])].flatMap(filesOf) : [];
    const sources = [...new Set(files)].map((file) => page.root + file);
    await write(`${page.path}index.html`, documentOf(page, { scripts: sources, strict: true }));
    logger.info(`rendered ${page.path}index.html`);
  }
  for (const { path, text } of headerFiles(siteUrl, await unchangingFilesOf(out))) await write(path, text);
  await writeBuilds(out, [await hashedFilesOf(out)]);
  await writeFile(join(hostFolderOf(out), 'nginx.conf'), nginxConf(siteUrl));
}

/** What is written for a file, and whether a picture had to be drawn for it. */
async function contentOf(file: SiteFile): Promise<{ content: string | Uint8Array; drawn: boolean }> {
  if ('text' in file) return { content: file.text, drawn: false };
  if ('bytes' in file) return { content: file.bytes, drawn: false };
  const { png, drawn } = await pngOf(file.drawing);
  return { content: png, drawn };
}

/** One `vite build`, or one dev server, makes the whole site; see `SiteRenderer`. */
export function prerender(): Plugin {
  return {
    name: 'prerender',
    config: (_config, { isPreview, command }) => ({
      // With 'custom' the preview server would answer 404 to every page.
      appType: isPreview ? 'mpa' : 'custom',
      // Vite's own rule for other origins would stand beside ours.
      preview: { cors: false },
      builder: { buildApp: buildSite },
      environments: {
        host: hostScriptEnvironment,
        client: {
          build: {
            manifest: true,
            license: { fileName: bundledFile },
            rolldownOptions: {
              input: pageScripts.map(sourceOf),
              output: {
                codeSplitting: {
                  groups: [
                    { name: 'first', test: /src\/browser\/first\.ts$/u, priority: 2 },
                    { name: 'core', test: shared, minShareCount: 2 },
                  ],
                },
              },
            },
          },
        },
        ssr: {
          // In development packages stay as they are: some are no ES modules.
          resolve: { noExternal: command === 'build' ? true : [] },
          build: {
            outDir: '.ssr',
            ssr: true,
            copyPublicDir: false,
            rolldownOptions: { input: { render: renderer, archive: 'src/site/archive.ts' } },
          },
        },
      },
    }),
    // The same headers as on a newsroom's host, so that a frame in a sandbox can be tried at home.
    configurePreviewServer({ middlewares, config }) {
      const out = resolve(config.root, config.build.outDir);
      middlewares.use((request, response, next) => {
        void answerOf(request.url ?? '/', config.base, out).then(async ({ headers, status, document }) => {
          for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
          // Vite lets nobody keep a document, a pinned one neither.
          if (document !== undefined) {
            response.end(await readFile(document));
            return;
          }
          if (status === undefined) {
            next();
            return;
          }
          response.statusCode = status;
          response.end();
        }, next);
      });
    },
    configureServer(dev) {
      // Reports and datasets are no module of any page: so the page is told, and the site is made anew.
      let made: { by: SiteRenderer; site: ReturnType<SiteRenderer['site']> } | undefined;
      dev.watcher.on('all', (_event, file) => {
        if (!authored.test(relative(dev.config.root, file))) return;
        made = undefined;
        dev.ws.send({ type: 'full-reload' });
      });
      return () => {
        const answered: (...args: Parameters<Connect.NextHandleFunction>) => Promise<void> = async (
          request,
          response,
          next,
        ) => {
          const path = new URL(request.originalUrl ?? '/', 'http://localhost').pathname.slice(1);
          try {
            const by = (await dev.ssrLoadModule(`/${renderer}`)) as SiteRenderer;
            if (made?.by !== by)
              made = {
                by,
                site: by.site({
                  siteUrl: await siteUrlOf(dev.config.root),
                  scripts: recordOf(sourceOf),
                  notices: [],
                  drafts: true,
                }),
              };
            const { pages, files } = made.site;
            const file = files.find((f) => f.path === path);
            const page = pages.find((p) => p.path === path);
            const script = page && scriptOf(page);
            const scripts = ['/@vite/client', ...(script ? [`/${sourceOf(script)}`] : [])];
            const content = file
              ? (await contentOf(file)).content
              : page && documentOf(page, { scripts, strict: false });
            if (content === undefined) {
              next();
              return;
            }
            response.setHeader('content-type', headersOf(path)['Content-Type'] ?? '');
            response.end(content);
          } catch (error) {
            dev.ssrFixStacktrace(error as Error);
            next(error);
          }
        };
        dev.middlewares.use((...args) => void answered(...args));
      };
    },
  };
}
