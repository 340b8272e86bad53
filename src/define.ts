/** Registers every tag. */
import './define/strategy-house.js';
import './define/strategy-profile.js';
import './define/strategy-roadmap.js';
