// The part of the Component Story Format that this project uses, so that stories can be shown, photographed and tested without Storybook.
import { html, nothing, render } from 'lit';

export type Args = Record<string, unknown>;

export interface StoryContext {
  args: Args;
  globals: Record<string, unknown>;
  canvasElement: HTMLElement;
}

/** The default export of a file of stories. */
export interface Meta<A = Args> {
  title: string;
  component?: string;
  args?: Partial<A>;
  argTypes?: Record<string, unknown>;
  parameters?: Record<string, unknown>;
  tags?: string[];
  decorators?: Decorator[];
  render?: (args: A, context: StoryContext) => unknown;
}

/** One export of a file of stories. */
export interface Story<A = Args> {
  name?: string;
  args?: Partial<A>;
  parameters?: Record<string, unknown>;
  decorators?: Decorator[];
  render?: (args: A, context: StoryContext) => unknown;
  /** Runs when the story is drawn, such as a click. */
  play?: (context: StoryContext) => Promise<void> | void;
}

export type Decorator = (story: () => unknown, context: StoryContext) => unknown;

export interface Entry {
  /** As in Storybook: `views-strategy-house--dark`. */
  id: string;
  title: string;
  name: string;
  meta: Meta;
  story: Story;
}

const kebab = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');

/** `LongTitles2` becomes `Long Titles 2`, as in Storybook. */
const nameOf = (key: string): string =>
  key
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/^./, (letter) => letter.toUpperCase());

/** All stories of all files, in the order of the files and of their exports' names in the file. */
export function entries(files: Record<string, Record<string, unknown>>): Entry[] {
  return Object.values(files).flatMap(({ default: exported, ...stories }) => {
    const meta = exported as Meta;
    return Object.entries(stories)
      .filter(([, story]) => typeof story === 'object' && story !== null)
      .map(([key, exportedStory]) => {
        const story = exportedStory as Story;
        return { id: `${kebab(meta.title)}--${kebab(nameOf(key))}`, title: meta.title, name: story.name ?? nameOf(key), meta, story };
      });
  });
}

/** Without a `render`, the component is made and the arguments become its properties. */
function byTag(tag: string | undefined, args: Args): HTMLElement {
  if (!tag) throw new Error('A story needs `render`, or its file needs `component`.');
  return Object.assign(document.createElement(tag), args);
}

/** Draws a story into an empty container and waits until it stands still. */
export async function show({ meta, story }: Entry, canvasElement: HTMLElement, globals: Record<string, unknown> = {}): Promise<void> {
  const args: Args = { ...meta.args, ...story.args };
  const context: StoryContext = { args, globals, canvasElement };
  const draw = story.render ?? meta.render ?? ((given: Args) => byTag(meta.component, given));
  const decorated = [...(story.decorators ?? []), ...(meta.decorators ?? [])].reduce<() => unknown>(
    (inner, decorator) => () => decorator(inner, context),
    () => draw(args, context),
  );
  const answered = watchAnswers(canvasElement);
  render(html`${decorated()}`, canvasElement);
  await answered();
  await settled(canvasElement);
  if (story.play) {
    await story.play(context);
    await settled(canvasElement);
  }
}

/** Takes a story away again. */
export function clear(canvasElement: HTMLElement): void {
  render(nothing, canvasElement);
}

const elementsIn = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].filter(({ localName }) => localName.startsWith('strategy-'));

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** Hidden pages have no frames; busy ones have them late, and what is drawn before that is of the old size. */
const frame = (): Promise<unknown> =>
  Promise.race([new Promise((resolve) => requestAnimationFrame(resolve)), pause(document.hidden ? 100 : 1500)]);

/** An element says once that it has read its data or can't. One that never does, as in a story about loading, is not waited for long. */
function watchAnswers(container: HTMLElement, limit = 1500): () => Promise<void> {
  const answers = new Set<EventTarget>();
  const note = (event: Event): void => {
    answers.add(event.composedPath()[0] as EventTarget);
  };
  const types = ['strategy-load', 'strategy-error'];
  for (const type of types) container.addEventListener(type, note);
  return async () => {
    const until = Date.now() + limit;
    while (elementsIn(container).some((element) => !answers.has(element)) && Date.now() < until) await pause(10);
    for (const type of types) container.removeEventListener(type, note);
  };
}

/** Waits until updates are done, fonts are there, and three frames in a row look the same. */
export async function settled(container: HTMLElement): Promise<void> {
  await document.fonts.ready;
  let before = '';
  for (let same = 0, frames = 0; same < 3 && frames < 120; frames += 1) {
    for (const element of elementsIn(container)) await (element as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
    await frame();
    const { width, height } = container.getBoundingClientRect();
    const now = [width, height, ...elementsIn(container).map((element) => element.shadowRoot?.innerHTML.length ?? 0)].join();
    same = now === before ? same + 1 : 0;
    before = now;
  }
}
