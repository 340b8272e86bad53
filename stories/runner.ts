// The page of one story without Storybook: /story.html?story=<id>&theme=dark&width=320. See scripts/stories-server.mjs.
import files from 'virtual:stories';
import { type Entry, entries, show } from './support.js';

interface Runner {
  stories: { id: string; title: string; name: string }[];
  ready: Promise<void>;
}

declare global {
  interface Window {
    leitbild: Runner;
  }
}

const parameters = new URL(location.href).searchParams;
const all = entries(files);

/** The story's heading is the page's first, so that headings are in order. */
async function open(entry: Entry): Promise<void> {
  const theme = parameters.get('theme') ?? 'light';
  document.documentElement.dataset.theme = theme;
  if (parameters.has('wide')) document.documentElement.dataset.font = 'wide';
  document.title = `${entry.title}: ${entry.name}`;
  const heading = document.querySelector('h1');
  const stage = document.querySelector<HTMLElement>('#stage');
  if (!heading || !stage) throw new Error('The page has no stage.');
  heading.textContent = document.title;
  const width = Number(parameters.get('width'));
  if (width > 0) stage.style.setProperty('width', `${width}px`);
  await show(entry, stage, { theme });
}

function list(): void {
  const menu = document.querySelector('#stage');
  for (const { id, title, name } of all) {
    for (const theme of ['light', 'dark']) {
      const link = document.createElement('a');
      link.href = `/story.html?story=${id}&theme=${theme}`;
      link.textContent = theme === 'light' ? `${title}: ${name}` : ' (dark)';
      menu?.append(link);
    }
    menu?.append(document.createElement('br'));
  }
}

async function run(): Promise<void> {
  const id = parameters.get('story');
  if (id === null) return list();
  const entry = all.find((one) => one.id === id);
  if (!entry) throw new Error(`There is no story ${id}.`);
  await open(entry);
}

window.leitbild = { stories: all.map(({ id, title, name }) => ({ id, title, name })), ready: run() };
