import giessen from '../examples/data/giessen.json';
import hildesheim from '../examples/data/hildesheim.json';
import wiesbaden from '../examples/data/wiesbaden.json';
import '../src/define/strategy-vision.js';
import { withLongWords, withTopics } from '../tests/fixtures/house.js';
import { city } from '../tests/fixtures/vision.js';
import { controls, drawn } from './drawn.js';
import type { Meta, Story } from './support.js';

const meta: Meta = {
  title: 'Vision',
  component: 'strategy-vision',
  args: { 'no-heading': true },
  argTypes: { ...controls, format: { control: 'select', options: [undefined, 'wide', 'square', 'tall'] } },
  render: drawn('strategy-vision'),
};
export default meta;

const seven = city([6, 3, 2, 4, 3, 4, 10], { vision: 'HI – digital: gemeinsam. einfach. besser.' });
const long =
  'Wir gestalten die digitale Stadt gemeinsam mit allen, die in ihr leben, arbeiten, lernen und zu Gast sind, so dass jede und jeder die Leistungen der Verwaltung einfach, sicher und zu jeder Zeit nutzen kann, auch ohne den Gang ins Rathaus.';

export const Hildesheim: Story = { args: { data: hildesheim } };
export const Giessen: Story = { args: { data: giessen } };
export const Wiesbaden: Story = { args: { data: wiesbaden } };
export const WithHeading: Story = { args: { data: hildesheim, 'no-heading': false } };
export const SevenFields: Story = { args: { data: seven } };
export const OneField: Story = { args: { data: city([14]) } };
export const TwoFields: Story = { args: { data: city([3, 0]) } };
export const ThreeFields: Story = { args: { data: city([51, 16, 9]) } };
export const NineFields: Story = { args: { data: city([6, 7, 7, 4, 4, 3, 10, 4, 4]) } };
export const TwelveFields: Story = { args: { data: city([6, 7, 7, 4, 4, 3, 10, 4, 4, 5, 4, 9]) } };
export const SeventeenFields: Story = { args: { data: city(Array.from({ length: 17 }, (_, i) => (i * 5) % 11)) } };
export const ManyProjects: Story = { args: { data: city([300, 12, 80, 4, 1, 0, 33]) } };
export const NoProjects: Story = { args: { data: city([0, 0, 0, 0, 0]) } };
export const Topics: Story = {
  args: {
    data: {
      ...withTopics(5, 4),
      projects: [],
      actionFields: withTopics(5, 4).actionFields?.map(({ topics, ...field }) => ({
        ...field,
        topics: topics?.map(({ id, title }) => ({ id, title })),
      })),
    },
  },
};
export const LongSlogan: Story = { args: { data: { ...seven, vision: long } } };
export const LongWords: Story = { args: { data: withLongWords() } };
export const Square: Story = { args: { data: seven, format: 'square' } };
export const SquareOneField: Story = { args: { data: city([14]), format: 'square' } };
export const Tall: Story = { args: { data: seven, format: 'tall' } };
export const TallThreeFields: Story = { args: { data: city([51, 16, 9]), format: 'tall' } };
export const Dark: Story = { args: { data: seven, theme: 'dark' } };
export const FieldSelected: Story = { args: { data: hildesheim, selected: 'action-field:infrastruktur' } };
export const ProjectSelected: Story = { args: { data: hildesheim, selected: 'project:online-rathaus' } };
export const GroupSelected: Story = { args: { data: wiesbaden, selected: 'audience:stadtgesellschaft' } };
export const Filtered: Story = { args: { data: hildesheim, status: 'done running' } };
export const English: Story = { args: { data: hildesheim, lang: 'en' } };
export const AsTable: Story = { args: { data: hildesheim, mode: 'table', 'no-heading': false } };
export const Empty: Story = {
  args: { data: { contract: 1, title: 'Strategie', projects: [{ id: 'p', title: 'Projekt' }] }, 'no-heading': false },
};
