// React 19: no-heading as an attribute, everything else as React decides; it sets properties that an element has.
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

const App = ({ ids, data, heading, level, bare, words }) =>
  ids.map((id) => (
    <strategy-roadmap
      key={id}
      id={id}
      data={data}
      heading={heading}
      heading-level={level}
      no-heading={bare}
      onstrategy-load={window.hear}
      onstrategy-select={window.hear}
    >
      <a href="#fallback">{words}</a>
    </strategy-roadmap>
  ));

/** As a program does that loads Leitbild later: `data` by a ref. React would write an object as an attribute before that. */
const Early = ({ ids, data, ...rest }) =>
  ids.map((id) => (
    <strategy-roadmap key={id} id={id} ref={(element) => element && Object.assign(element, { data })} no-heading={rest.bare}>
      <a href="#fallback">{rest.words}</a>
    </strategy-roadmap>
  ));

const root = createRoot(document.querySelector('#app'));
let Shown = App;
window.show = (state) => {
  if (!customElements.get('strategy-roadmap')) Shown = Early;
  flushSync(() => root.render(<Shown {...state} />));
};
