import { html } from 'lit';
import giessen from '../examples/data/giessen.json';
import hildesheim from '../examples/data/hildesheim.json';
import wiesbaden from '../examples/data/wiesbaden.json';
import '../src/define/strategy-house.js';
import { withLongWords, withProjects, withTopics } from '../tests/fixtures/house.js';
import { controls, drawn } from './drawn.js';
import type { Meta, Story } from './support.js';

const meta: Meta = {
  title: 'House',
  component: 'strategy-house',
  argTypes: controls,
  render: drawn('strategy-house'),
};
export default meta;

/** Never answers, so that loading can be looked at. */
function unanswered(): string {
  const { fetch } = window;
  window.fetch = (...request) => (String(request[0]).endsWith('/unanswered.json') ? new Promise(() => undefined) : fetch(...request));
  return 'unanswered.json';
}

const [first, ...others] = withTopics(12, 3).actionFields ?? [];

export const Giessen: Story = { args: { data: giessen, heading: 'Haus der Digitalisierung' } };
export const TopicSelected: Story = { args: { ...Giessen.args, selected: 'topic:papierarme-verwaltung' } };
export const FieldSelected: Story = { args: { ...Giessen.args, selected: 'action-field:resiliente-organisation' } };
export const RoofSelected: Story = { args: { ...Giessen.args, selected: 'topic:controlling' } };
export const Dark: Story = { args: { ...TopicSelected.args, theme: 'dark' } };
export const English: Story = { args: { data: giessen, lang: 'en' } };
export const Hildesheim: Story = { args: { data: hildesheim } };
export const ProjectSelected: Story = { args: { data: hildesheim, selected: 'project:intranet' } };
export const Wiesbaden: Story = { args: { data: wiesbaden } };
export const StoreySelected: Story = { args: { data: wiesbaden, selected: `action-field:${wiesbaden.actionFields[7]?.id}` } };
export const OneField: Story = { args: { data: { ...withTopics(1, 5) } } };
export const TwoFields: Story = { args: { data: withProjects([4, 3]), selected: 'project:projekt-1-2' } };
export const TwelveFields: Story = { args: { data: { ...withTopics(12, 3), actionFields: [{ ...first, audiences: [] }, ...others] } } };
export const ManyProjects: Story = { args: { data: withProjects([24, 12, 3, 0]) } };
export const LongWords: Story = { args: { data: withLongWords(), selected: 'topic:thema-2-1' } };
export const PillarsOnly: Story = { args: { data: { ...withTopics(4, 3), vision: undefined, foundation: undefined } } };
export const AsTable: Story = { args: { data: giessen, mode: 'table' } };
export const Loading: Story = { render: () => html`<strategy-house src=${unanswered()}></strategy-house>` };
export const Empty: Story = { args: { data: { contract: 1, title: 'Strategie', projects: [{ id: 'p', title: 'Projekt' }] } } };
export const FatalError: Story = { args: { data: { contract: 2, title: 'Strategie' } } };
export const Partial: Story = {
  args: {
    data: {
      ...withTopics(3, 3),
      vison: 'Einfach für alle.',
      projects: [{ id: 'p', title: 'Projekt', status: 'läuft', actionFields: ['feld-9', 'feld-2'], topics: ['thema-2-2'] }, { id: 'p' }],
    },
  },
};
