import type { Story } from '../core/story/story.js';
import type { ExportOptions } from './export-options.js';
import { toInput } from './story-input.js';

/** Writes a story file of our own format, which reads back to the same story. Heeds `baseUrl` and `schema`. */
export function writeJson(story: Story, options: ExportOptions = {}): string {
  const { schema } = options;
  return `${JSON.stringify({ ...(schema && { $schema: schema }), ...toInput(story, options) }, undefined, 2)}\n`;
}
