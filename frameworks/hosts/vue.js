// Vue 3, templates compiled in the browser. `.data` is set as a property whether or not the element is defined yet.
import { createApp, nextTick, reactive } from 'vue/dist/vue.esm-bundler.js';

const state = reactive({ ids: [] });
const app = createApp({
  setup: () => ({ state, hear: window.hear }),
  template: `
    <strategy-roadmap
      v-for="id of state.ids"
      :key="id"
      :id="id"
      .data="state.data"
      :heading="state.heading"
      :heading-level="state.level"
      :no-heading="state.bare"
      @strategy-load="hear"
      @strategy-select="hear"
    >
      <a href="#fallback">{{ state.words }}</a>
    </strategy-roadmap>`,
});
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('strategy-');
app.mount('#app');
window.show = (next) => {
  Object.assign(state, next);
  return nextTick();
};
