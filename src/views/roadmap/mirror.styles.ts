import { css } from 'lit';

/** Where a page reads from right to left, so does time: a mirror, before which words stand the right way round. */
export const mirrorStyles = css`
  .scale,
  .rows,
  .minis,
  .strip,
  .sample {
    direction: ltr;
    &:dir(rtl) {
      scale: -1 1;
    }
  }
  :is(.scale > span > span, .scale > .flag, .bar > .label > *, .sample + svg):dir(rtl),
  .track:dir(rtl)::before,
  .track:dir(rtl)::after {
    scale: -1 1;
  }
`;
