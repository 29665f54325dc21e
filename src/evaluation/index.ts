export { CORE, list, type Slot, SLOTS } from './agreement.js';
export { DETECTORS, type Detector, detection } from './detectors.js';
export { calibration, FIGURES, type Figures, figures, figuresBy, interval, slotAccuracy, type Step } from './figures.js';
export { type GoldClaim, GoldError, readGold } from './gold.js';
export { isCore, isStrict, type Judged, judge, type Verdict } from './judge.js';
