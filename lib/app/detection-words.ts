import { i18n } from '#i18n';

/** Names of messages hold no hyphen: Chrome refuses it. */
export const ruleMessage = (id: string): string => `rules.${id.replaceAll('-', '_')}`;

/** What a detection rule looks for, in one sentence; empty for a rule that this version does not have. */
export const ruleWords = (id: string): string => i18n.t(ruleMessage(id) as 'rules.rating.judged');
