import { css } from 'lit';

/** Where a page reads from right to left, so does time: a mirror, before which words stand the right way round. */
export const mirrorStyles = css`
  .scale,
  .rows,
  .minis,
  .strip,
  .sample {
    direction: ltr;
    text-align: left;
    &:dir(rtl) {
      scale: -1 1;
    }
  }
  /* Firefox scrolls what is plain text as its first words go. */
  .root :is(.scroller, .window) {
    unicode-bidi: normal;
  }
  /* What stands in a line is not turned. */
  .scale span:dir(rtl) {
    display: inline-block;
  }
  :is(.scale > span > span, .scale > .flag, .bar > .label > *, .sample + svg):dir(rtl),
  .track:dir(rtl)::before,
  .track:dir(rtl)::after {
    scale: -1 1;
  }
`;
