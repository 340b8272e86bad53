// Angular with its compiler in the browser, and without zones: no command-line tool, no decorators.
import '@angular/compiler';
import { ApplicationRef, Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

const state = signal({ ids: [] });

const App = Component({
  selector: '#app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @for (id of state().ids; track id) {
      <strategy-roadmap
        [id]="id"
        [data]="state().data"
        [heading]="state().heading"
        [attr.heading-level]="state().level"
        [attr.no-heading]="state().bare"
        (strategy-load)="hear($event)"
        (strategy-select)="hear($event)"
      >
        <a href="#fallback">{{ state().words }}</a>
      </strategy-roadmap>
    }
  `,
})(
  class {
    state = state;
    hear = window.hear;
  },
);

const started = bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
window.show = async (next) => {
  state.set({ ...state(), ...next });
  (await started).injector.get(ApplicationRef).tick();
};
