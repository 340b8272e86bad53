import { css } from 'lit';

/** Bars: form is status, hatch and fade are vague time. The same rules draw strips on a phone and samples in the legend. */
export const barStyles = css`
  .lane > ul > li {
    position: absolute;
    inset-inline: 0;
    height: var(--_bar);
    pointer-events: none;
  }
  .bar {
    position: absolute;
    inset-block: 0;
    pointer-events: auto;
    scroll-margin-block: calc(96 * var(--_u)) 46vh;
  }
  /* Patterns are tiles: repeating gradients are lost in PDFs, and with mixed colours in Firefox. */
  .shape {
    --_a: 0%;
    --_b: 0%;
    --_part: 100%;
    --_dash: 100%;
    --_none: linear-gradient(#0000 0 0);
    --_edge: linear-gradient(90deg, var(--_solid) var(--_part), #0000 0);
    --_side: linear-gradient(var(--_solid) var(--_part), #0000 0);
    --_from: var(--_side);
    --_until: var(--_side);
    --_post: var(--_thick);
    --_stripes: var(--_none);
    --_fill: var(--_surface);
    --_over: var(--_text);
    --_dot: calc(16 * var(--_u));
    --_diamond: calc(15.3 * var(--_u));
  }
  .roadmap {
    --_thick: calc(1.5 * var(--_u));
  }
  /* Half a pixel would be drawn now as one and now as none. */
  @media screen and (max-resolution: 1.2dppx) {
    .roadmap {
      --_thick: 2px;
    }
  }
  .dense .shape {
    --_dot: calc(14 * var(--_u));
    --_diamond: calc(13.5 * var(--_u));
  }
  .shape::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline: var(--_a) var(--_b);
    background:
      var(--_edge) 0 0 / var(--_dash) var(--_thick) repeat-x,
      var(--_edge) 0 100% / var(--_dash) var(--_thick) repeat-x,
      var(--_from) 0 0 / var(--_thick) var(--_dash) repeat-y,
      var(--_until) 100% 0 / var(--_post) var(--_dash) repeat-y,
      var(--_stripes),
      var(--_fill);
  }
  .s-vague,
  .s-beyond {
    --_from: var(--_none);
  }
  .e-vague,
  .e-beyond,
  .e-ongoing {
    --_until: var(--_none);
  }
  .e-ongoing::before {
    clip-path: polygon(0 0, calc(100% - 10 * var(--_u)) 0, 100% 50%, calc(100% - 10 * var(--_u)) 100%, 0 100%);
  }
  .shape:dir(rtl)::before {
    scale: -1 1;
  }
  .st-running {
    --_fill: var(--_solid);
    --_over: var(--_on);
  }
  .st-done,
  .st-paused {
    --_fill: var(--_tint);
  }
  .st-paused {
    --_stripes: linear-gradient(90deg, color-mix(in oklab, var(--_ink) 28%, var(--_tint)) calc(1.6 * var(--_u)), #0000 0) 0 0 /
      calc(7 * var(--_u)) 100%;
  }
  .st-idea {
    --_part: 50%;
    --_dash: calc(6 * var(--_u));
  }
  .st-emerging {
    --_part: 71.4%;
    --_dash: calc(14 * var(--_u));
  }
  .st-unknown {
    --_part: 37.5%;
    --_dash: calc(4 * var(--_u));
  }
  .st-stopped {
    --_post: calc(5 * var(--_u));
  }
  .shape > i {
    display: none;
    position: absolute;
    top: 50%;
  }
  .s-vague > .start,
  .e-vague > .end {
    display: block;
    inset-block: 0;
    inset-inline-start: 0;
    width: var(--_a);
    border-block: var(--_thick) solid var(--_solid);
    background: linear-gradient(135deg, var(--_solid) 20%, var(--_tint) 0 50%, var(--_solid) 0 70%, var(--_tint) 0) 0 0 /
      calc(8 * var(--_u)) calc(8 * var(--_u));
    mask: linear-gradient(var(--_to), rgb(0 0 0 / 0.12), #000);
  }
  .e-vague > .end {
    inset-inline: auto 0;
    width: var(--_b);
    mask-image: linear-gradient(var(--_back), rgb(0 0 0 / 0.12), #000);
  }
  .s-exact > .start,
  .sign.start {
    display: block;
    inset-inline-start: 0;
    width: var(--_dot);
    height: var(--_dot);
    margin: calc(var(--_dot) / -2);
    border: calc(2 * var(--_u)) solid var(--_surface);
    border-radius: 50%;
    background: var(--_solid);
  }
  .e-exact > .end,
  .sign:is(.end, .milestone) {
    display: block;
    inset-inline-end: 0;
    width: var(--_diamond);
    height: var(--_diamond);
    margin: calc(var(--_diamond) / -2);
    border: calc(2 * var(--_u)) solid var(--_surface);
    background: var(--_solid);
    rotate: 45deg;
  }
  .st-stopped.e-exact > .end {
    display: none;
  }
  /* The point of what goes on, where the bar is an outline. */
  .e-ongoing:not(.st-running) > .end {
    display: block;
    inset-block: 0;
    inset-inline-end: 0;
    width: calc(10 * var(--_u));
    background: var(--_side) 0 0 / 100% var(--_dash);
    clip-path: polygon(
      0 0,
      100% 50%,
      0 100%,
      0 calc(100% - 3.6 * var(--_u)),
      calc(100% - 3 * var(--_u)) 50%,
      0 calc(3.6 * var(--_u))
    );
  }
  .e-ongoing > .end:dir(rtl) {
    scale: -1 1;
  }
  .s-beyond > .start,
  .e-beyond > .end {
    display: block;
    width: 0;
    color: var(--_over);
  }
  .s-beyond > .start {
    inset-inline-start: calc(15 * var(--_u));
    rotate: 180deg;
  }
  .e-beyond > .end {
    inset-inline-end: calc(15 * var(--_u));
  }
  .e-beyond > .end:dir(rtl) {
    rotate: 180deg;
  }
  .s-beyond > .start:dir(rtl) {
    rotate: none;
  }
  .s-beyond > .start::before,
  .s-beyond > .start::after,
  .e-beyond > .end::before,
  .e-beyond > .end::after {
    content: '';
    position: absolute;
    top: calc(-4.5 * var(--_u));
    inset-inline-start: calc(-5 * var(--_u));
    width: calc(9 * var(--_u));
    height: calc(9 * var(--_u));
    border: solid currentColor;
    border-width: calc(2 * var(--_u)) calc(2 * var(--_u)) 0 0;
    rotate: 45deg;
  }
  .shape > i::after {
    inset-inline-start: calc(2 * var(--_u)) !important;
  }
  .bar::after {
    content: '';
    position: absolute;
    inset: calc((var(--_bar) - 24 * var(--_u)) / 2) min(0px, (100% - 24 * var(--_u)) / 2);
  }
  .chosen > .bar::after {
    inset: calc(-6.5 * var(--_u));
    border: calc(2.5 * var(--_u)) solid var(--_chosen);
    border-radius: 3px;
  }
  .chosen > .s-exact.bar::after {
    inset-inline-start: calc(-13 * var(--_u));
  }
  .chosen > .e-exact.bar::after {
    inset-inline-end: calc(-15 * var(--_u));
  }
  @media (forced-colors: active) {
    .shape,
    .milestone,
    .plan,
    .overdue,
    .flag,
    .today {
      forced-color-adjust: none;
      --_solid: CanvasText;
      --_on: Canvas;
      --_tint: Canvas;
      --_ink: CanvasText;
    }
    .roadmap {
      --_chosen: Highlight;
    }
    .chosen .bar.st-running {
      --_solid: Highlight;
      --_on: HighlightText;
    }
  }
`;
