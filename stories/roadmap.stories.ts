import { html } from 'lit';
import giessen from '../examples/data/giessen.json';
import hildesheim from '../examples/data/hildesheim.json';
import wiesbaden from '../examples/data/wiesbaden.json';
import '../src/define/strategy-roadmap.js';
import {
  crowd,
  dependencies,
  everyStatus,
  everyTime,
  longWords,
  manyDependencies,
  plannedAndOverdue,
  withMilestones,
} from '../tests/fixtures/roadmap.js';
import { controls, drawn } from './drawn.js';
import type { Meta, Story } from './support.js';

const meta: Meta = {
  title: 'Roadmap',
  component: 'strategy-roadmap',
  args: { now: '2021-06-15' },
  argTypes: {
    ...controls,
    by: { control: 'select', options: [undefined, 'action-field', 'unit', 'status', 'audience', 'none'] },
    dependencies: { control: 'select', options: [undefined, 'all'] },
  },
  render: drawn('strategy-roadmap'),
};
export default meta;

/** Never answers, so that loading can be looked at. */
function unanswered(): string {
  const { fetch } = window;
  window.fetch = (...request) => (String(request[0]).endsWith('/unanswered.json') ? new Promise(() => undefined) : fetch(...request));
  return 'unanswered.json';
}

export const Hildesheim: Story = { args: { data: hildesheim } };
export const ProjectSelected: Story = { args: { data: hildesheim, selected: 'project:dms' } };
export const ShelfSelected: Story = { args: { data: hildesheim, selected: 'project:digitallabor' } };
export const ByUnit: Story = { args: { data: hildesheim, by: 'unit' } };
export const ByStatus: Story = { args: { data: hildesheim, by: 'status' } };
export const ByAudience: Story = { args: { data: hildesheim, by: 'audience' } };
export const InOneLane: Story = { args: { data: hildesheim, by: 'none' } };
export const English: Story = { args: { data: hildesheim, lang: 'en' } };
export const Dark: Story = { args: { ...ProjectSelected.args, theme: 'dark' } };
export const Giessen: Story = { args: { data: giessen, now: '2024-12-31' } };
export const Wiesbaden: Story = { args: { data: wiesbaden, now: '2023-07-10' } };
export const EveryTime: Story = { args: { data: everyTime() } };
export const EveryStatus: Story = { args: { data: everyStatus() } };
export const Milestones: Story = { args: { data: withMilestones(), selected: 'project:rathaus' } };
export const PlannedAndOverdue: Story = { args: { data: plannedAndOverdue(), selected: 'project:portal' } };
export const Dependencies: Story = { args: { data: dependencies(), selected: 'project:portal' } };
export const AllDependencies: Story = { args: { data: dependencies(), dependencies: 'all' } };
export const Letters: Story = { args: { data: manyDependencies(), selected: 'project:portal' } };
export const Dense: Story = { args: { data: crowd(110) } };
export const Zoomed: Story = { args: { data: hildesheim, zoom: 4 } };
export const Searched: Story = { args: { data: hildesheim, search: 'Platt-form', selected: 'project:dms' } };
export const OnlyHits: Story = { args: { data: crowd(110), search: 'plattform', status: 'running planned' } };
export const SearchedTable: Story = { args: { ...OnlyHits.args, mode: 'table' } };
export const LongWords: Story = { args: { data: longWords(), selected: 'project:v0' } };
export const ManyYears: Story = {
  args: {
    data: {
      ...everyTime(),
      projects: [1971, 1984, 1996, 2003, 2011, 2018, 2026, 2034, 2040].map((year, i) => ({
        id: `p${i}`,
        title: `Bau\u00adabschnitt ${i + 1}`,
        status: 'running',
        when: { start: `${year}-03`, end: String(year + 5) },
      })),
    },
  },
};
export const FewMonths: Story = {
  args: {
    data: {
      ...everyTime(),
      projects: ['2021-02', '2021-05-10', '2021-Q3'].map((start, i) => ({
        id: `p${i}`,
        title: `Schritt ${i + 1}`,
        status: 'running',
        when: { start, duration: 'P2M' },
      })),
    },
  },
};
export const AsTable: Story = { args: { data: hildesheim, mode: 'table' } };
export const Loading: Story = { render: () => html`<strategy-roadmap src=${unanswered()}></strategy-roadmap>` };
export const Empty: Story = { args: { data: { contract: 1, title: 'Strategie', actionFields: [{ id: 'a', title: 'Handlungsfeld' }] } } };
export const FatalError: Story = { args: { data: { contract: 2, title: 'Strategie' } } };
export const Partial: Story = {
  args: {
    data: {
      ...withMilestones(),
      projects: [
        { id: 'p', title: 'Quartal, das es nicht gibt', when: { start: '2021-Q5', text: 'Q5 2021' }, actionFields: ['x'] },
        { id: 'p', title: 'Zweimal vergebene Kennung', when: { start: '2021', end: '2020' }, status: 'läuft' },
        { id: 'q', when: { start: '2021-03', end: '2022' }, dependsOn: ['r'] },
      ],
    },
  },
};
