/** Registers every tag. */
import './define/strategy-field-map.js';
import './define/strategy-house.js';
import './define/strategy-matrix.js';
import './define/strategy-profile.js';
import './define/strategy-roadmap.js';
import './define/strategy-vision.js';
