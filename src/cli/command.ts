// What `leitbild` does with its words. Files, streams and the environment come in as arguments, so that tests can hand over their own.
import { parseArgs } from 'node:util';
import type { Problem } from '../contract/problems.js';
import { todayOf } from '../element/environment.js';
import { check } from '../element/load.js';
import { commandTexts } from '../locale/command.js';
import { type Language, localeFor } from '../locale/locale.js';
import { createModel } from '../model/model.js';
import { tableInHtml } from './html.js';
import { parts, tables } from './tables.js';

export interface World {
  read(file: string): Promise<string>;
  out(text: string): void;
  err(text: string): void;
  /** Language of the messages. */
  language: Language;
}

/** What the shell is told. */
const done = 0;
const failed = 1;
const misused = 2;

const options = {
  view: { type: 'string' },
  lang: { type: 'string' },
  by: { type: 'string' },
  now: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Runs one command. @returns the exit code */
export async function run(args: readonly string[], world: World): Promise<number> {
  const texts = commandTexts[world.language];
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    world.err(`${(error as Error).message}\n${texts.seeHelp}\n`);
    return misused;
  }
  const { values, positionals } = parsed;
  const [command, file, ...more] = positionals;
  if (values.help || positionals.length === 0) {
    (values.help ? world.out : world.err)(texts.help(Object.keys(tables)));
    return values.help ? done : misused;
  }
  const view = values.view ?? 'roadmap';
  const wrong =
    command !== 'table'
      ? texts.noCommand(command ?? '')
      : !file || more.length > 0
        ? texts.oneFile
        : Object.hasOwn(tables, view)
          ? ''
          : texts.noView(view, Object.keys(tables));
  if (wrong || !file) {
    world.err(`${wrong}\n${texts.seeHelp}\n`);
    return misused;
  }
  return table(file, view, values, world);
}

async function table(
  file: string,
  view: string,
  { lang, by, now }: { lang?: string; by?: string; now?: string },
  world: World,
): Promise<number> {
  const texts = commandTexts[world.language];
  let text: string;
  try {
    text = await world.read(file);
  } catch (error) {
    world.err(`${texts.unreadable(file, (error as Error).message)}\n`);
    return failed;
  }
  const { strategy, problems } = check(text);
  world.err(problems.map((problem) => inWords(problem, file, world.language)).join(''));
  if (!strategy) return failed;
  const wanted = lang ?? strategy.lang ?? 'de';
  const locale = localeFor(wanted);
  const today = todayOf(now);
  const model = createModel(strategy, { lang: wanted, shown: locale.language, today, untitled: locale.untitled, parts });
  const made = tables[view]?.({ model, locale, today, by });
  if (!made?.sections.some(({ rows }) => rows.length > 0)) {
    world.err(`${texts.empty(file, view)}\n`);
    return failed;
  }
  world.out(tableInHtml(made, locale.language));
  return done;
}

const inWords = ({ severity, pointer, message, hint, found }: Problem, file: string, language: Language): string =>
  `${file}${pointer}: ${commandTexts[language].severity[severity]}: ${message[language]}${found === undefined ? '' : ` (${found})`} ${hint[language]}\n`;
