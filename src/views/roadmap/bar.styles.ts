import { css } from 'lit';

/** A project's bar and marks. Form is status, hatch and fade are vague time; the same rules draw strips and samples. */
export const barStyles = css`
  .track {
    position: absolute;
    inset-inline: 0;
    height: var(--_bar);
    pointer-events: none;
    --_sign: calc(16 * var(--_u));
  }
  .dense .track {
    --_sign: calc(14 * var(--_u));
  }
  .track:focus-within {
    z-index: 1;
  }
  /* Titles of what is not drawn yet have no place; they are found and read, not seen. */
  .roadmap:not(.phone) .chunk > :not(.track) {
    opacity: 0;
  }
  .bar {
    position: absolute;
    inset-block: 0;
    left: var(--_x, 0);
    width: var(--_w, 100%);
    pointer-events: auto;
    scroll-margin-block: 6em 46vh;
  }
  /* Patterns are tiles: repeating gradients are lost in PDFs, and with mixed colours in Firefox. */
  .bar::before {
    content: '';
    position: absolute;
    inset: 0;
    padding: 0 var(--_z, 0) 0 var(--_a, 0);
    --_edge: linear-gradient(90deg, var(--_solid) var(--_part, 100%), #0000 0);
    --_side: linear-gradient(var(--_solid) var(--_part, 100%), #0000 0);
    background:
      var(--_edge) 0 0 / var(--_dash, 100%) var(--_thick) repeat-x content-box,
      var(--_edge) 0 100% / var(--_dash, 100%) var(--_thick) repeat-x content-box,
      var(--_from, var(--_side)) 0 0 / var(--_thick) var(--_dash, 100%) repeat-y content-box,
      var(--_to, var(--_side)) 100% 0 / var(--_post, var(--_thick)) var(--_dash, 100%) repeat-y content-box,
      var(--_stripes, none) content-box,
      linear-gradient(var(--_fill, var(--_surface)) 0 0) content-box,
      var(--_hatch, none);
    mask: var(--_fade, none);
  }
  .s-vague,
  .e-vague {
    --_hatch:
      linear-gradient(var(--_solid) 0 0) 0 0 / 100% var(--_thick) no-repeat,
      linear-gradient(var(--_solid) 0 0) 0 100% / 100% var(--_thick) no-repeat,
      linear-gradient(135deg, var(--_solid) 20%, var(--_tint) 0 50%, var(--_solid) 0 70%, var(--_tint) 0) 0 0 / calc(8 * var(--_u))
        calc(8 * var(--_u));
    --_fade: linear-gradient(90deg, #0002, #000 var(--_a) calc(100% - var(--_z)), #0002);
  }
  .s-vague,
  .s-beyond {
    --_from: none;
  }
  .e-vague,
  .e-beyond,
  .e-ongoing {
    --_to: none;
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
  .e-ongoing .bar::before,
  .e-ongoing.bar::before {
    clip-path: polygon(0 0, calc(100% - var(--_bar) / 2) 0, 100% 50%, calc(100% - var(--_bar) / 2) 100%, 0 100%);
  }
  .track::before,
  .track::after,
  .milestone::after {
    position: absolute;
    top: 50%;
    left: var(--_x, 0%);
    z-index: 1;
    translate: -50% -50%;
  }
  .track::after {
    left: calc(var(--_x, 0%) + var(--_w, 100%));
  }
  .track.s-exact::before,
  .track.e-ongoing:not(.st-running)::after,
  .track.e-exact:not(.st-stopped)::after,
  .milestone::after {
    content: '';
    width: var(--_sign);
    height: var(--_sign);
    border: calc(2 * var(--_u)) solid var(--_ring, var(--_surface));
    background: var(--_core, var(--_solid));
    rotate: 45deg;
  }
  .track.s-exact::before {
    border-radius: 50%;
  }
  /* The point of what goes on, where the bar is an outline. */
  .track.e-ongoing:not(.st-running)::after {
    left: calc(var(--_x, 0%) + var(--_w, 100%) - var(--_bar) / 2);
    width: calc(0.707 * var(--_bar));
    height: calc(0.707 * var(--_bar));
    border: solid var(--_solid);
    border-width: var(--_thick) var(--_thick) 0 0;
    background: none;
  }
  .track.s-beyond::before,
  .track.e-beyond::after {
    content: '« ' var(--_since, '') / '';
    left: calc(8 * var(--_u));
    translate: 0 -50%;
    font-size: 0.8125em;
    font-weight: 650;
    line-height: 1.23;
    color: var(--_over, var(--_text));
  }
  .track.e-beyond::after {
    content: var(--_until, '') ' »' / '';
    left: auto;
    right: calc(8 * var(--_u));
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
  .milestone {
    position: absolute;
    inset-block: 0;
    --_sign: calc(12.5 * var(--_u));
  }
  .milestone::after {
    left: var(--_at, 50%);
  }
  .milestone.wide::before {
    content: '';
    position: absolute;
    inset: calc(50% - 1 * var(--_u) + var(--_drop)) 0 auto;
    border-top: calc(2 * var(--_u)) solid var(--_core, var(--_solid));
    outline: calc(1 * var(--_u)) solid var(--_ring, var(--_surface));
  }
  .st-running .inside {
    --_ring: var(--_solid);
    --_core: var(--_surface);
  }
  .plan {
    position: absolute;
    top: 100%;
    height: calc(7 * var(--_u));
    border: calc(2 * var(--_u)) solid var(--_text-2);
    border-top: 0;
  }
  .chosen > .plan {
    top: calc(100% + 7 * var(--_u));
  }
  .overdue {
    position: absolute;
    top: calc(50% - 1 * var(--_u));
    border-top: calc(2 * var(--_u)) solid;
  }
  .overdue:not(.open)::after {
    content: '';
    position: absolute;
    right: 0;
    top: calc(-8 * var(--_u));
    border: calc(2 * var(--_u)) solid;
    height: calc(14 * var(--_u));
  }
  .sample {
    position: relative;
    flex: none;
    width: calc(38 * var(--_u));
    height: calc(16 * var(--_u));
    --_bar: calc(16 * var(--_u));
    --_a: 0%;
    --_z: 0%;
  }
  .sample.e-vague {
    --_a: 40%;
    --_z: 40%;
  }
  .sample:is(.s-exact, .e-exact, :has(.milestone)) {
    width: calc(16 * var(--_u));
    --_x: 50%;
    --_w: 0%;
    --_solid: var(--_text);
  }
  .sample:has(.plan) {
    height: calc(10 * var(--_u));
    margin-bottom: calc(6 * var(--_u));
  }
  .sample > :is(.plan, .overdue, .milestone) {
    inset-inline: 0;
  }
  @media (forced-colors: active) {
    .roadmap {
      --_chosen: Highlight;
    }
    .track,
    .bar,
    .milestone,
    .flag {
      forced-color-adjust: none;
    }
    .chosen.st-running .bar {
      --_solid: Highlight;
      --_on: HighlightText;
    }
  }
`;
