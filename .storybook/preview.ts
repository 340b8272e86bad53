import { type Decorator, type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import manifest from '../custom-elements.json';
import './preview.css';

setCustomElementsManifest(manifest);

/** `theme="auto"` follows the page's color-scheme; the container's width decides the layout. */
const inContainer: Decorator = (story, { globals, viewMode }) => {
  document.documentElement.lang = 'de';
  document.documentElement.dataset.theme = globals.theme;
  const width = viewMode === 'docs' ? 'full' : globals.width;
  return html`<div class="container ${width}">${story()}</div>`;
};

/** Parts, CSS properties and events are documented; only attributes and properties can be tried out. */
const onlyArguments: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const isArgument = !argType.table?.category || /^(attributes|properties)$/.test(argType.table.category);
      return [name, isArgument ? argType : { ...argType, control: false }];
    }),
  );

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inContainer],
  argTypesEnhancers: [onlyArguments],
  initialGlobals: { theme: 'light', width: 'full' },
  globalTypes: {
    theme: {
      description: 'Colours of the page',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    width: {
      description: 'Width of the container',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: 'full', title: 'Full width' },
          ...['280', '320', '480', '640', '768', '1024', '1280', '1600'].map((width) => ({ value: `w${width}`, title: `${width} px` })),
        ],
      },
    },
  },
  parameters: {
    controls: { expanded: true },
    backgrounds: { disable: true },
    a11y: {
      test: 'error',
      options: { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } },
      // A story is a part of a page, without its landmarks and its first heading.
      config: {
        rules: ['region', 'page-has-heading-one', 'landmark-one-main'].map((id) => ({ id, enabled: false })),
      },
    },
  },
};
export default preview;
