import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  staticDirs: [
    { from: '../examples', to: '/examples' },
    { from: '../data-schemas', to: '/data-schemas' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Relative addresses, so that the built Storybook runs in any folder of a website.
  viteFinal: (vite) => ({ ...vite, base: './' }),
};
export default config;
