import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Connect, Manifest, Plugin, ViteBuilder } from 'vite';
import { answerOf } from './answer.ts';
import { programParts, sourceOf, type Client } from './client.ts';
import { documentOf } from './document.ts';
import { bundledFile, environmentsOf, fileBundle } from './environments.ts';
import { headersOf } from './headers.ts';
import { pinHostScript } from './hostScript.ts';
import { noticesOf } from './licences.ts';
import type { LiveSite } from '../live/liveServer.ts';
import { packProgram } from './packProgram.ts';
import { pageScripts, scriptOf, type PageScript, type SiteOptions } from './page.ts';
import { siteUrlOf } from './siteUrl.ts';
import { contentOf } from './writeSite.ts';

const recordOf = (fileOf: (script: PageScript) => string) =>
  Object.fromEntries(pageScripts.map((script) => [script, fileOf(script)])) as SiteOptions['scripts'];
/** The module that renders pages as they are asked for. */
type LiveModule = { readonly liveSite: (options: SiteOptions & { readonly root: string }) => LiveSite };
/** Where the program is put, ready for `npm pack`. */
const packageFolder = 'dist.package';
const authored = /^(?:src[\\/]reports|geodata)[\\/]/u;

/**
 * Builds the program: the browser's bundle, the server's, and what is installed with them. The folder is ready for
 * `npm pack`, and has all that makes a site; what was in it before is gone.
 */
async function buildProgram(builder: ViteBuilder): Promise<void> {
  const { client, ssr, host, file, live } = builder.environments;
  if (!client || !ssr || !host || !file || !live) throw new Error('Vite lacks an environment of ours');
  const { root } = builder.config;
  const program = resolve(root, packageFolder);
  for (const environment of [client, ssr, host, file, live]) await builder.build(environment);
  const bundle = join(program, fileBundle);
  await copyFile(join(bundle, programParts.fileScript), join(program, programParts.fileScript));
  const out = join(program, programParts.client);
  const hostScript = await pinHostScript(out);
  const manifestFile = join(out, '.vite/manifest.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest;
  const bundledIn = async (folder: string) => {
    const path = join(folder, bundledFile);
    const bundled = JSON.parse(await readFile(path, 'utf8')) as { name: string }[];
    await rm(dirname(path), { recursive: true });
    return bundled.map(({ name }) => name);
  };
  const notices = noticesOf(await bundledIn(out), root);
  const filesOf = (source: string): string[] => {
    const { file: own, imports = [] } = manifest[source] ?? {};
    return [...new Set([...imports.flatMap(filesOf), ...(own ? [own] : [])])];
  };
  const scriptFile = (script: PageScript): string => {
    const { file: own } = manifest[sourceOf(script)] ?? {};
    if (!own) throw new Error(`the bundle has no ${sourceOf(script)}`);
    return own;
  };
  const facts: Client = {
    scripts: recordOf(scriptFile),
    files: Object.fromEntries(Object.keys(manifest).map((source) => [source, filesOf(source)])),
    hostScript,
    notices,
    inFile: noticesOf(await bundledIn(bundle), root).map(({ name }) => name),
  };
  await rm(bundle, { recursive: true });
  await writeFile(join(program, programParts.facts), `${JSON.stringify(facts)}\n`);
  const modules = await bundledIn(join(program, programParts.program));
  await packProgram(
    root,
    program,
    noticesOf([...notices.map(({ name }) => name), ...modules], root, ['@resvg/resvg-wasm']),
  );
}

/** `vite build` makes the program; Vite's dev server shows the site, and its preview server what was built. */
export function programPlugin(): Plugin {
  return {
    name: 'program',
    config: (_config, { isPreview, command }) => ({
      // With 'custom' the preview server would answer 404 to every page.
      appType: isPreview ? 'mpa' : 'custom',
      // Vite's own rule for other origins would stand beside ours.
      preview: { cors: false },
      builder: { buildApp: buildProgram },
      environments: environmentsOf(command === 'build' ? packageFolder : undefined),
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
      // Reports and datasets are no module of any page: so the page is told.
      dev.watcher.on('all', (_event, file) => {
        if (authored.test(relative(dev.config.root, file))) dev.ws.send({ type: 'full-reload' });
      });
      let made: { by: LiveModule; site: LiveSite } | undefined;
      return () => {
        const answered: (...args: Parameters<Connect.NextHandleFunction>) => Promise<void> = async (
          request,
          response,
          next,
        ) => {
          const path = new URL(request.originalUrl ?? '/', 'http://localhost').pathname.slice(1);
          try {
            const by = (await dev.ssrLoadModule('/src/site/liveSite.ts')) as LiveModule;
            if (made?.by !== by) {
              const siteUrl = await siteUrlOf(dev.config.root);
              made = {
                by,
                site: by.liveSite({ root: '.', siteUrl, scripts: recordOf(sourceOf), notices: [] }),
              };
            }
            const { site } = made;
            site.refresh();
            const page = site.page(path);
            const file = page ? undefined : site.file(path);
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
