import giessen from '../examples/data/giessen.json';
import hildesheim from '../examples/data/hildesheim.json';
import example from '../examples/data/scores-example.json';
import wiesbaden from '../examples/data/wiesbaden.json';
import '../src/define/strategy-matrix.js';
import { scored } from '../tests/fixtures/matrix.js';
import { controls, drawn } from './drawn.js';
import type { Meta, Story } from './support.js';

export default {
  title: 'Matrix',
  component: 'strategy-matrix',
  args: { data: example },
  argTypes: {
    ...controls,
    form: { control: 'select', options: [undefined, 'quadrant', 'scores'] },
    matrix: { control: 'text' },
  },
  render: drawn('strategy-matrix'),
} satisfies Meta;

/** Sets a weight as a reader does. */
async function weigh(canvas: HTMLElement, criterion: string, weight: number): Promise<void> {
  const element = canvas.querySelector('strategy-matrix');
  const input = element?.shadowRoot?.querySelector<HTMLInputElement>(
    `[data-kind="criterion"][data-id="${criterion}"] input[type="number"]`,
  );
  if (!element || !input) throw new Error(`There is no weight for ${criterion}.`);
  input.value = String(weight);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

const names = [...hildesheim.projects, ...wiesbaden.projects].map(({ title }) => (typeof title === 'string' ? title : (title.de ?? '')));
const word = 'Donau\u00addampf\u00adschifffahrts\u00adgesellschafts\u00adkapitäns\u00admütze';
const long = (text: string): string => `${text} ${word}`;

export const Quadrant: Story = {};
export const Selected: Story = { args: { selected: 'project:dms' } };
export const FieldSelected: Story = { args: { selected: 'action-field:infrastruktur' } };
export const Bubbles: Story = { args: { matrix: 'dauer-nutzen' } };
export const Filtered: Story = { args: { 'action-fields': 'digitale-serviceschnittstelle' } };
export const English: Story = { args: { lang: 'en' } };
export const Dark: Story = { args: { theme: 'dark', selected: 'project:e-payment' } };
export const AsTable: Story = { args: { mode: 'table' } };
export const Points60: Story = { args: { data: scored(60, 20, names) } };
export const Points200: Story = { args: { data: scored(200, 20, names), selected: 'project:p77' } };
export const Points200Filtered: Story = { args: { data: scored(200, 20, names), 'action-fields': 'feld-3' } };
export const SamePlace: Story = { args: { data: scored(40, 3, names) } };
export const Scores: Story = { args: { form: 'scores' } };
export const ScoresSelected: Story = { args: { form: 'scores', selected: 'project:dms' } };
export const ScoresReasons: Story = {
  args: { form: 'scores' },
  play: ({ canvasElement }) => {
    const root = canvasElement.querySelector('strategy-matrix')?.shadowRoot;
    root?.querySelector<HTMLElement>('.ranking .tool')?.click();
  },
};
export const WhatIf: Story = { args: { form: 'scores' }, play: ({ canvasElement }) => weigh(canvasElement, 'nutzen', 2) };
export const ScoresDark: Story = {
  args: { form: 'scores', theme: 'dark' },
  play: ({ canvasElement }) => weigh(canvasElement, 'budget', 0),
};
export const ScoresEnglish: Story = { args: { form: 'scores', lang: 'en' } };
export const ScoresAsTable: Story = { args: { form: 'scores', mode: 'table' } };
export const Missing: Story = {
  args: {
    form: 'scores',
    data: {
      ...example,
      projects: example.projects.map((project, i) => ({
        ...project,
        scores: Object.fromEntries(Object.entries(project.scores ?? {}).filter((_, k) => (i + k) % 4 !== 0 && i % 6 !== 5)),
      })),
    },
  },
};
export const OtherScales: Story = { args: { form: 'scores', data: scored(30, 10, names) } };
export const Hildesheim: Story = { args: { data: hildesheim } };
export const Giessen: Story = { args: { data: giessen } };
export const Wiesbaden: Story = { args: { data: wiesbaden } };
const wordy = {
  ...example,
  title: word,
  actionFields: example.actionFields.map((field) => ({ ...field, title: long('Feld') })),
  criteria: example.criteria.map((criterion) => ({ ...criterion, title: word })),
  matrices: [
    {
      id: 'm',
      title: long('Matrix'),
      x: { title: word, criteria: ['umsetzungsdauer', 'budget'], low: long('sehr'), high: long('gar nicht') },
      y: { title: word, criteria: ['nutzen', 'strategischer-fit'], low: word, high: word },
      quadrants: Object.fromEntries(
        ['topLeft', 'topRight', 'bottomLeft', 'bottomRight'].map((corner) => [corner, { title: word, description: long('mit') }]),
      ),
    },
  ],
  projects: example.projects.map((project) => ({ ...project, title: long('Die') })),
};
export const LongWords: Story = { args: { data: wordy } };
export const LongWordsScores: Story = { args: { data: wordy, form: 'scores' } };
