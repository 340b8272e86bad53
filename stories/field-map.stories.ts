import giessen from '../examples/data/giessen.json';
import hildesheim from '../examples/data/hildesheim.json';
import wiesbaden from '../examples/data/wiesbaden.json';
import '../src/define/strategy-field-map.js';
import { field, undertakings } from '../tests/fixtures/field-map.js';
import { withLongWords } from '../tests/fixtures/house.js';
import { controls, drawn } from './drawn.js';
import type { Meta, Story } from './support.js';

const meta: Meta = {
  title: 'Field map',
  component: 'strategy-field-map',
  argTypes: { ...controls, by: { control: 'select', options: [undefined, 'action-field', 'audience', 'unit', 'status'] } },
  render: drawn('strategy-field-map'),
};
export default meta;

const press = (canvas: HTMLElement, selector: string): void => {
  const button = canvas.querySelector('strategy-field-map')?.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!button) throw new Error(`There is no ${selector}.`);
  button.click();
};

export const Wiesbaden: Story = { args: { data: wiesbaden } };
export const WiesbadenByField: Story = { args: { data: wiesbaden, by: 'action-field' } };
export const WiesbadenByUnit: Story = { args: { data: wiesbaden, by: 'unit' } };
export const WiesbadenByStatus: Story = { args: { data: wiesbaden, by: 'status' } };
export const Hildesheim: Story = { args: { data: hildesheim } };
export const HildesheimByAudience: Story = { args: { data: hildesheim, by: 'audience' } };
export const HildesheimByUnit: Story = { args: { data: hildesheim, by: 'unit' } };
export const HildesheimByStatus: Story = { args: { data: hildesheim, by: 'status' } };
export const Giessen: Story = { args: { data: giessen } };
export const GiessenByAudience: Story = { args: { data: giessen, by: 'audience' } };
export const GiessenByUnit: Story = { args: { data: giessen, by: 'unit' } };
export const GiessenByStatus: Story = { args: { data: giessen, by: 'status' } };
export const ThreeProjects: Story = { args: { data: undertakings(3, 3) } };
export const OneField: Story = { args: { data: undertakings(1, 14) } };
export const Many: Story = { args: { data: undertakings(9, 300) } };
export const ManyByAudience: Story = { args: { data: undertakings(20, 300, 4) } };
export const ManyByStatus: Story = { args: { data: undertakings(9, 300), by: 'status' } };
export const ManyOpened: Story = {
  args: { data: undertakings(9, 300) },
  play: ({ canvasElement }) => press(canvasElement, '.more, .title'),
};
export const FieldOpened: Story = {
  args: { data: wiesbaden },
  play: ({ canvasElement }) => press(canvasElement, '[data-kind="action-field"][data-id="netzwerke"]'),
};
export const LongWords: Story = { args: { data: withLongWords() } };
export const LongWordsCompact: Story = { args: { data: undertakings(5, 60, 3, true), by: 'audience' } };
export const ProjectSelected: Story = { args: { data: wiesbaden, selected: `project:${wiesbaden.projects[40]?.id}` } };
export const FieldSelected: Story = { args: { data: hildesheim, selected: 'action-field:infrastruktur' } };
export const TopicSelected: Story = { args: { data: giessen, selected: `topic:${giessen.actionFields[1]?.topics[0]?.id}` } };
export const GroupSelected: Story = { args: { data: hildesheim, by: 'unit', selected: 'unit:dezernat-c' } };
export const Filtered: Story = { args: { data: wiesbaden, status: 'planned', search: 'digital' } };
export const FilteredMany: Story = { args: { data: undertakings(9, 300), status: 'idea' } };
export const English: Story = { args: { data: wiesbaden, lang: 'en' } };
export const Dark: Story = { args: { data: wiesbaden, theme: 'dark', selected: 'action-field:netzwerke' } };
export const DarkMissions: Story = { args: { data: hildesheim, theme: 'dark', selected: 'project:dms' } };
export const AsTable: Story = { args: { data: wiesbaden, mode: 'table' } };
export const MissionsAsTable: Story = { args: { data: hildesheim, mode: 'table' } };
export const NoFields: Story = { args: { data: { contract: 1, title: 'Strategie', projects: [{ id: 'p', title: 'Projekt' }] } } };
export const NoProjects: Story = { args: { data: { contract: 1, title: 'Strategie', actionFields: [field(0), field(1), field(2)] } } };
export const Empty: Story = { args: { data: { contract: 1, title: 'Strategie' } } };
