import giessen from '../examples/data/giessen.json';
import hildesheim from '../examples/data/hildesheim.json';
import wiesbaden from '../examples/data/wiesbaden.json';
import '../src/define/strategy-profile.js';
import type { Meta, Story } from './support.js';

export default {
  title: 'Profile',
  component: 'strategy-profile',
  args: { data: hildesheim, now: '2021-06-15' },
  argTypes: {
    project: { control: 'text' },
    lang: { control: 'select', options: ['de', 'en'] },
    theme: { control: 'select', options: ['light', 'dark', 'auto'] },
    mode: { control: 'select', options: ['graphic', 'table'] },
    heading: { control: 'text' },
    noHeading: { control: 'boolean' },
  },
} satisfies Meta;

const first = (id: string) => ({ project: id });

export const Hildesheim: Story = { args: first('online-rathaus') };
export const HildesheimDms: Story = { args: first('dms') };
export const LostSheet: Story = { args: first('e-payment') };
export const Giessen: Story = { args: { data: giessen, ...first(giessen.projects[1]?.id ?? '') } };
export const Wiesbaden: Story = { args: { data: wiesbaden, ...first(wiesbaden.projects.find(({ milestones }) => milestones)?.id ?? '') } };
export const List: Story = {};
export const MissingProject: Story = { args: first('gibt-es-nicht') };
export const English: Story = { args: { ...first('online-rathaus'), lang: 'en' } };
export const Table: Story = { args: { ...first('online-rathaus'), mode: 'table' } };
export const NoProjects: Story = { args: { data: { title: 'Leer', actionFields: [{ id: 'a', title: 'Feld' }] } } };
const word = 'Donau\u00addampf\u00adschifffahrts\u00adgesellschafts\u00adkapitäns\u00admütze';
export const LongWords: Story = {
  args: {
    project: 'a',
    data: {
      title: word,
      actionFields: [{ id: 'f', title: `${word}n\u00adverwaltung` }],
      units: [{ id: 'u', title: `Amt für ${word}n` }],
      projects: [
        {
          id: 'a',
          title: `${word} und ${word}`,
          actionFields: ['f'],
          responsible: ['u'],
          summary: `${word} `.repeat(5),
          risks: [word, word],
          when: { start: '2021-Q1', duration: 'P10M', text: word },
          milestones: [{ title: word, date: '2021-06' }],
          dependsOn: ['b'],
        },
        { id: 'b', title: word },
      ],
    },
  },
};
