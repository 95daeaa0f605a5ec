import { i18n } from '#i18n';
import type { Attributes, Comparison, Qualifier, Quantity } from '../lib/core/model/attributes';

interface AttributeFactsProps {
  attributes: Attributes;
}

/** What was read out of the passage itself, as rows of a list of facts; nothing where nothing was. */
export function AttributeFacts({ attributes }: AttributeFactsProps) {
  const { subject, measure, comparedWith, quantities = [], qualifiers = [] } = attributes;
  return (
    <>
      {subject && (
        <>
          <dt>{i18n.t('library.subject')}</dt>
          <dd>{subject}</dd>
        </>
      )}
      {measure && (
        <>
          <dt>{i18n.t('library.measure')}</dt>
          <dd>{measure}</dd>
        </>
      )}
      {comparedWith && (
        <>
          <dt>{i18n.t('library.comparison')}</dt>
          <dd>{comparisonWords(comparedWith)}</dd>
        </>
      )}
      {quantities.length > 0 && (
        <>
          <dt>{i18n.t('library.quantities')}</dt>
          <dd>{quantities.map(quantityWords).join('; ')}</dd>
        </>
      )}
      {qualifiers.length > 0 && (
        <>
          <dt>{i18n.t('library.qualifiers')}</dt>
          <dd>{qualifiers.map(qualifierWords).join('; ')}</dd>
        </>
      )}
    </>
  );
}

function comparisonWords({ relation, words }: Comparison): string {
  switch (relation) {
    case 'from':
      return i18n.t('library.compared.from', [words]);
    case 'to':
      return i18n.t('library.compared.to', [words]);
    case 'compared-with':
      return i18n.t('library.compared.with', [words]);
  }
}

function qualifierWords({ how, words }: Qualifier): string {
  switch (how) {
    case 'hedged':
      return i18n.t('library.qualified.hedged', [words]);
    case 'negated':
      return i18n.t('library.qualified.negated', [words]);
    case 'contrasted':
      return i18n.t('library.qualified.contrasted', [words]);
  }
}

function quantityWords({ words, percent, publishedBy }: Quantity): string {
  const [low, high] = percent ?? [];
  if (low === undefined || high === undefined) return words;
  return i18n.t('library.quantityRange', [words, String(low), String(high), publishedBy ?? '']);
}
