import { remToPx } from './rem-to-px';
import bar from './styles/bar.css?inline';
import change from './styles/change.css?inline';
import look from './styles/look.css?inline';
import tokens from './styles/tokens.css?inline';

/** All that the tagging bar needs, for the shadow root that holds it. */
export const barStyles: string = remToPx([bar, tokens, look, change].join('\n'));
