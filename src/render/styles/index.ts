import { frame } from './frame.js';
import { plot } from './plot.js';
import { tokens } from './tokens.js';

export const styles = [tokens, frame, plot];
