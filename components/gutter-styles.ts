import { remToPx } from './rem-to-px';
import gutter from './styles/gutter.css?inline';
import signs from './styles/signs.css?inline';
import tokens from './styles/tokens.css?inline';

/** All that the flags in a page's margin need, for the shadow root that holds them; made when there are some. */
export const gutterStyles = (): string => remToPx([tokens, signs, gutter].join('\n'));
