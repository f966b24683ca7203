import { isSpaceUnit } from './python-text.ts';

/** JavaScript's one space that is none to Python. */
const BYTE_ORDER_MARK = 0xfeff;

/**
 * A text with every run of white space as one plain space, and none at its ends; `places` tells where each of its code
 * units stands in the original.
 */
export function withSingleSpaces(original: string): { readonly text: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let text = '';
  let inSpace = false;
  for (let i = 0; i < original.length; i++) {
    const unit = original.charCodeAt(i);
    if (isSpaceUnit(unit) || unit === BYTE_ORDER_MARK) {
      inSpace = true;
      continue;
    }
    if (inSpace && text !== '') {
      text += ' ';
      places.push(i - 1);
    }
    inSpace = false;
    text += original[i];
    places.push(i);
  }
  return { text, places };
}
