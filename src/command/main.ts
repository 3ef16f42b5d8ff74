import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Outcome } from '../lib/server/check/checkResult.ts';
import { shown } from '../lib/input/characters.ts';
import { setProgramFolder } from '../lib/server/programFolder.ts';
import type { Importing } from './import.ts';
import { withImportOptions } from './importOptions.ts';
import { errorInWords } from './failure.ts';
import type { Linking } from './link.ts';
import type { NewReport } from './new.ts';
import {
  forPrograms,
  print,
  printJson,
  Progress,
  speakToPrograms,
  styled,
  styledLine,
  warn,
  WrongCommand,
  type Exit,
} from './output.ts';

/** A number of a port. */
function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/u.test(text) || port > 65_535)
    throw new InvalidArgumentError('The port must be a number from 0 to 65535.');
  return port;
}
const portOption = () =>
  new Option('--port <number>', 'where the server listens').argParser(portOf).env('PORT').default(4173);

/** Counts the long tables of some reports, or of all: what does so is loaded where there is one. */
async function countTablesOf(root: string, reports: readonly string[], progress: Progress): Promise<void> {
  const { foldersOf } = await import('../lib/server/check/confirmCommand.ts');
  const { countTables } = await import('./tables.ts');
  await countTables(root, foldersOf(reports, root), progress);
}

function versionOf(home: string): string {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** A number of a candidate. */
function numberOf(text: string): number {
  if (!/^[1-9]\d{0,2}$/u.test(text)) throw new InvalidArgumentError('It must be a number of the list.');
  return Number(text);
}

/** Prints what a check found. */
function told({ lines, exit, problems, looked }: Outcome, json: boolean | undefined): Exit {
  if (exit === 2) throw new WrongCommand(lines.join('\n'));
  if (json && problems) printJson({ looked, problems: forPrograms(problems) });
  else for (const line of lines) print(styledLine(line));
  return exit;
}

/** @throws where there is no folder of that name */
function knownFolder([folder]: readonly string[], report: string): string {
  if (folder !== undefined) return folder;
  throw new WrongCommand(`${report}: there is no such report, and no such folder`);
}

/** The commands; each says how it ended. */
function commandsOf(home: string, root: string, ended: (exit: Exit) => void): Command {
  const program = new Command('geogloss')
    .description('Turns a written report into a map that cites it.')
    .version(versionOf(home), '--version', 'the version of this program')
    .exitOverride()
    .configureHelp({ sortSubcommands: false })
    .helpCommand(false);
  const command = (words: string, about: string) =>
    program.command(words).description(about).exitOverride().showSuggestionAfterError();

  command('check [paths...]', 'Checks the reports of this folder, or the files and folders that you name.')
    .option('--all', 'every problem by itself, also where many are of one kind')
    .option('--json', 'the problems as JSON')
    .action(async (paths: string[], { all, json }: { all?: boolean; json?: boolean }) => {
      const progress = new Progress();
      progress.say('checking …');
      if (paths.length === 0) await countTablesOf(root, [], progress);
      const { check } = await import('../lib/server/check/command.ts');
      const outcome = await check(paths, root, { all: all ?? false });
      progress.end();
      ended(told(outcome, json));
    });

  command('new <name>', 'Begins a report: sentences, places and claims are proposed from its text.')
    .option('--text <file>', 'the text, as it is to stand')
    .option('--title <text>', 'its title')
    .option('--language <tag>', 'its language, such as en')
    .option('--date <day>', 'when it was published, such as 2025-08-20')
    .option('--as-of <day>', 'the day that its map shows')
    .option('--source <text>', 'whose text it is')
    .option('--json', 'what was proposed as JSON')
    .addHelpText('after', '\nWhat no option says is asked for.')
    .action(async (name: string, options: NewReport) => {
      const { newReport } = await import('./new.ts');
      await newReport(root, name, options);
      ended(0);
    });

  command(
    'confirm [reports...]',
    'Goes through what is proposed, and writes down that you answer for a report as it is.',
  )
    .option('--all', 'takes every proposal as it is')
    .option('--json', 'what was confirmed as JSON')
    .action(async (reports: string[], { all, json }: { all?: boolean; json?: boolean }) => {
      const { confirm, foldersOf } = await import('../lib/server/check/confirmCommand.ts');
      const { review } = await import('./review.ts');
      // A name that is none is told before anything is taken as it is.
      const isKnown = reports.every((report) => foldersOf([report], root).length > 0);
      let whole = true;
      for (const folder of isKnown ? foldersOf(reports, root) : [])
        whole = (await review(folder, all ?? false)) && whole;
      const progress = new Progress();
      await countTablesOf(root, reports, progress);
      progress.say('reading what is to be confirmed …');
      const outcome = whole ? confirm(reports, root) : undefined;
      progress.end();
      if (json && outcome?.reports)
        printJson({
          reports: outcome.reports.map(({ folder, done, lines }) => ({
            folder,
            confirmed: done,
            said: lines,
          })),
        });
      else if (outcome) told(outcome, false);
      ended(outcome?.exit ?? 1);
    });

  command('link <report> <words>', 'Lets words of a report point at a place.')
    .requiredOption('--place <name>', 'the place, as the gazetteer has it')
    .option('--choose <number>', 'which of several places of that name', numberOf)
    .option('--at <position>', '“longitude, latitude” in degrees, where the gazetteer has no such place')
    .option('--actor', 'it is somebody who speaks or acts there')
    .option('--json', 'what was linked as JSON')
    .action(async (report: string, words: string, options: Linking) => {
      const { foldersOf } = await import('../lib/server/check/confirmCommand.ts');
      const { linkPlace } = await import('./link.ts');
      await linkPlace(root, knownFolder(foldersOf([report], root), report), words, options);
      ended(0);
    });

  withImportOptions(
    command('import <file>', 'Makes a layer of a report from a table or a map of somebody else’s.'),
  ).action(async (file: string, options: Importing & { report: string }) => {
    const { foldersOf } = await import('../lib/server/check/confirmCommand.ts');
    const { importLayer } = await import('./import.ts');
    await importLayer(root, file, knownFolder(foldersOf([options.report], root), options.report), options);
    ended(0);
  });

  command('build', 'Writes the site: every report that checks and is confirmed.')
    .option('--out <folder>', 'where to', 'dist')
    .option('--keep <folder>', 'carries along what pages of an earlier build still need')
    .option('--strict', 'stops at a report that does not check, instead of leaving it out')
    .option('--json', 'where the site is as JSON')
    .action(async (options: { out: string; keep?: string; strict?: boolean; json?: boolean }) => {
      const { build } = await import('./site.ts');
      await build(root, home, options);
      ended(0);
    });

  command('start', 'Builds the site, reports that are not confirmed yet among them, and serves it.')
    .option('--out <folder>', 'where to', 'dist')
    .addOption(portOption())
    .option('--json', 'the address as JSON, once it answers')
    .action(async ({ out, port, json }: { out: string; port: number; json?: boolean }) => {
      const { build, serveSite } = await import('./site.ts');
      await build(root, home, { out, drafts: true });
      await serveSite(out, port, json);
      ended(0);
    });

  command(
    'dev',
    'Shows the reports while you write: each change is seen at once, and each mistake where it stands.',
  )
    .addOption(portOption())
    .option(
      '--editor <name>',
      'what opens a file: vscode, cursor, idea, sublime …, or an address with {path} and {line}',
    )
    .option('--json', 'the address as JSON, once it answers')
    .action(async (options: { port: number; editor?: string; json?: boolean }) => {
      const { develop } = await import('./dev.ts');
      await develop(root, home, options);
      ended(0);
    });

  command('export <report> [folder]', 'Writes a report as one zip, for syndication and archives.')
    .option('--json', 'what was written as JSON')
    .action(async (report: string, folder: string | undefined, { json }: { json?: boolean }) => {
      const { exportReport } = await import('./site.ts');
      await exportReport(root, home, report, folder ?? '.', json);
      ended(0);
    });
  return program;
}

/** The reader of a pipe has left. */
const leave = (): void => process.exit();

/**
 * Runs a command.
 *
 * @param words - of the command line, from the command's name on
 * @param home - the program's folder
 * @returns how the process is to end; a server goes on until somebody ends it
 */
export async function run(words: readonly string[], home: string): Promise<Exit> {
  process.stdout.off('error', leave).on('error', leave);
  setProgramFolder(relative('', home) || '.');
  let exit: Exit = 0;
  const json = words.includes('--json');
  speakToPrograms(json);
  try {
    const program = commandsOf(home, '.', (how) => (exit = how));
    await program.parseAsync(words, { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      if (json) printJson({ error: error.message });
      return 2;
    }
    const text = errorInWords(error);
    // What stands in a file may steer a terminal.
    warn(styled('red', text.split('\n').map(shown).join('\n'), process.stderr));
    if (json) printJson({ error: text });
    return error instanceof WrongCommand ? 2 : 1;
  }
}
