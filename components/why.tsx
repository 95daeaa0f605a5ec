import { i18n } from '#i18n';
import { useId } from 'preact/hooks';
import { ruleWords } from '../lib/app/detection-words';
import { quoteAll } from '../lib/app/words';
import type { RuleRef } from '../lib/core/model/annotation';
import type { ThemeSuggestion } from '../lib/core/model/detection';
import { whyWords } from './why-words';

interface WhyProps {
  rule: RuleRef;
  /** The passage, as printed. */
  quote: string;
  themes: readonly ThemeSuggestion[];
  /** The words that triggered the rule, as printed; none where they are not known. */
  why: readonly string[];
  open: boolean;
  onToggle: () => void;
  /** The key that toggles it, where there is one. */
  shortcut?: string;
  tabIndex?: 0 | -1;
}

/** Why a passage was suggested: the telling words in short; when asked, the rule, what triggered it and its name. */
export function Why({ rule, quote, themes, why, open, onToggle, shortcut, tabIndex }: WhyProps) {
  const id = useId();
  const short = whyWords(quote, { themes, why });
  // looked up while it is closed, too: an open page outlives an update, after which no words can be had
  const about = ruleWords(rule.id) || i18n.t('why.unknownRule');
  const triggered = triggerWords(why, themes);
  const version = i18n.t('why.rule', [rule.id, String(rule.version)]);
  return (
    <div class="why">
      <p class="why-short">
        <button
          type="button"
          class="whybtn"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-keyshortcuts={shortcut}
          title={shortcut && i18n.t('why.title', [shortcut])}
          tabIndex={tabIndex}
          onClick={onToggle}
        >
          {i18n.t('why.label')}
        </button>
        {!open && short.length > 0 && <span>{quoteAll(short)}</span>}
      </p>
      {open && (
        <div id={id} class="why-open">
          <p class="why-about">{about}</p>
          {triggered.map((words) => (
            <p key={words}>{words}</p>
          ))}
          <p>{version}</p>
        </div>
      )}
    </div>
  );
}

/** What triggered the rule, and what led to the themes, as far as it is known. */
function triggerWords(why: readonly string[], themes: readonly ThemeSuggestion[]): string[] {
  const trigger = [...new Set(why)];
  const cues = [...new Set(themes.flatMap((theme) => theme.cues))];
  return [
    ...(trigger.length > 0 ? [i18n.t('why.trigger', [quoteAll(trigger)])] : []),
    ...(cues.length > 0 ? [i18n.t('why.cues', [quoteAll(cues)])] : []),
  ];
}
