import { expect } from '@open-wc/testing';
import { SVG_THEMES } from '../../src/exports/svg-theme.js';
import { laneStyles } from '../../src/render/styles/lanes.js';
import { tokens } from '../../src/render/styles/tokens.js';

describe('the themes of exported pictures', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`are those of the element, ${theme}`, () => {
      const { lanes, paper: _, ...colours } = SVG_THEMES[theme];
      const pick = (light: string | undefined, dark: string | undefined) => (theme === 'light' ? light : dark);
      for (const [name, colour] of Object.entries(colours)) {
        const [, light, dark] =
          new RegExp(`--story-${name}, light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens.cssText) ?? [];
        expect(colour, name).to.equal(pick(light, dark));
      }
      const ofLanes = [...laneStyles.cssText.matchAll(/--_lane: light-dark\((#\w+), (#\w+)\)/g)];
      expect(lanes).to.deep.equal(ofLanes.map(([, light, dark]) => pick(light, dark)));
    });
  }
});
