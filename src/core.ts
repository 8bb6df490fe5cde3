/**
 * The parts that need no DOM and run in Node as well. Programs that use them cannot wait for the words of a language: all
 * come with them.
 */
import './core/dates/date-phrases/register-all.js';

export * from './core-exports.js';
