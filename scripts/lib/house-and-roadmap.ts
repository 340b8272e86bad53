// Measured by scripts/size.mjs: what a page loads that needs these two.
import '../../src/define/strategy-house.js';
import '../../src/define/strategy-roadmap.js';
