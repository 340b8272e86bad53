import { flushSync, mount } from 'svelte';
import App from './App.svelte';

const app = mount(App, { target: document.querySelector('#app') });
window.show = (next) => flushSync(() => app.show(next));
