/** Keys by the names that tests give them, as WebDriver has them: https://www.w3.org/TR/webdriver2/#keyboard-actions. */
const KEYS = new Map([
  ['Backspace', '\uE003'],
  ['Tab', '\uE004'],
  ['Enter', '\uE006'],
  ['Shift', '\uE008'],
  ['Control', '\uE009'],
  ['Alt', '\uE00A'],
  ['Escape', '\uE00C'],
  ['Space', ' '],
  ['PageUp', '\uE00E'],
  ['PageDown', '\uE00F'],
  ['End', '\uE010'],
  ['Home', '\uE011'],
  ['ArrowLeft', '\uE012'],
  ['ArrowUp', '\uE013'],
  ['ArrowRight', '\uE014'],
  ['ArrowDown', '\uE015'],
  ['Insert', '\uE016'],
  ['Delete', '\uE017'],
  ['Meta', '\uE03D'],
]);

/** @param {string} key A name as of `KeyboardEvent.key`, or one character. */
export function keyCode(key) {
  const code = KEYS.get(key) ?? key;
  if ([...code].length !== 1)
    throw new Error(`No key has the name ${key}. Add it to test/support/drivers/key-codes.mjs.`);
  return code;
}
