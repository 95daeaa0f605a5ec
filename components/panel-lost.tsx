import { i18n } from '#i18n';
import type { PassageChange, PlacedAnnotation, PossiblePlace } from '../lib/app/page-state';
import { newWordsOf, placeWordsOf } from '../lib/app/page/words-shown';
import { formatNumber } from '../lib/app/words';
import { Empty } from './empty';
import { Icon } from './icon';
import { type AnnotationEntryProps, AnnotationKind, type AnnotationsProps, AnnotationTags } from './panel-annotations';
import { DeleteButton } from './panel-entry-button';
import { PanelList } from './panel-list';
import { ChangeChoices, ChangeSign, changeWords, Diff, KeepOld } from './passage-change';

/** A passage that reads otherwise than it was tagged. */
function ChangedEntry({ item, codebook, actions, tabIndex, change }: AnnotationEntryProps & { change: PassageChange }) {
  const { id, target, created } = item.annotation;
  return (
    <>
      <div class="row between">
        <AnnotationKind annotation={item.annotation} />
        <DeleteButton tabIndex={tabIndex} onClick={() => actions.remove(id)} />
      </div>
      <ChangeSign quotedAt={target.state?.sourceDate ?? created} />
      <button
        type="button"
        class="quote-s quotebtn diff"
        data-main=""
        tabIndex={tabIndex}
        onClick={() => actions.reveal(id)}
      >
        <Diff diff={change.diff} />
      </button>
      <p class="t-s t-2">{changeWords(change)}</p>
      <AnnotationTags annotation={item.annotation} codebook={codebook} />
      <ChangeChoices
        onKeepOld={() => actions.decide(id, { take: 'old-version' })}
        onTakeNew={() => actions.decide(id, { take: 'new-words', words: newWordsOf(change) })}
        tabIndex={tabIndex}
      />
    </>
  );
}

interface PlaceProps {
  place: PossiblePlace;
  onReveal: () => void;
  onChoose: () => void;
  tabIndex: 0 | -1;
}

function Place({ place, onReveal, onChoose, tabIndex }: PlaceProps) {
  const { before, words, after, section } = place;
  const label = i18n.t('panel.choosePlaceOf', [placeWordsOf(place)]);
  return (
    <li class="place">
      <button type="button" class="t-s quotebtn" tabIndex={tabIndex} onClick={onReveal}>
        {section !== '' && <span class="place-section t-meta">{section}</span>}
        <span class="place-around">{before}</span>
        <b class="t-b">{words}</b>
        <span class="place-around">{after}</span>
      </button>
      <button type="button" class="btn btn-s" aria-label={label} tabIndex={tabIndex} onClick={onChoose}>
        {i18n.t('panel.choosePlace')}
      </button>
    </li>
  );
}

/** Words that are not on the page any more, or stand in several places that cannot be told apart. */
function LostEntry({ item, codebook, actions, tabIndex }: AnnotationEntryProps) {
  const { annotation, places } = item;
  const { id } = annotation;
  const why = places.length === 0 ? 'panel.lost' : places.length === 1 ? 'panel.perhaps' : 'panel.several';
  return (
    <>
      <div class="row between wrap">
        <AnnotationKind annotation={annotation} />
        <span class="row row-1">
          <span class="state s-lost">
            <Icon name="lost" size="s" />
            {i18n.t('panel.lostHeading')}
          </span>
          <DeleteButton tabIndex={tabIndex} onClick={() => actions.remove(id)} />
        </span>
      </div>
      <p class="quote-s" data-main="" tabIndex={tabIndex}>
        {annotation.target.quote.exact}
      </p>
      <p class="t-s t-2">{i18n.t(why)}</p>
      {places.length > 0 && (
        <ul class="col">
          {places.map((place) => (
            <Place
              key={place.start}
              place={place}
              tabIndex={tabIndex}
              onReveal={() => actions.reveal(id, place.start)}
              onChoose={() => actions.decide(id, { take: 'place', start: place.start, words: placeWordsOf(place) })}
            />
          ))}
        </ul>
      )}
      <AnnotationTags annotation={annotation} codebook={codebook} />
      <KeepOld tabIndex={tabIndex} onClick={() => actions.decide(id, { take: 'old-version' })} />
    </>
  );
}

/** What was tagged and does not stand on the page as it did: what changed first, then what is not found. */
export function PanelLost({ items, codebook, actions }: AnnotationsProps) {
  if (items.length === 0)
    return <Empty title={i18n.t('panel.nothingLost.title')}>{i18n.t('panel.nothingLost.text')}</Empty>;
  const changed = items.filter(({ change }) => change !== null);
  const lost = items.filter(({ change }) => change === null);
  const headingOf = (item: PlacedAnnotation) => {
    if (item === changed[0]) return { words: i18n.t('panel.changedHeading'), count: formatNumber(changed.length) };
    return item === lost[0] ? { words: i18n.t('panel.lostHeading'), count: formatNumber(lost.length) } : null;
  };
  return (
    <PanelList
      label={i18n.t('panel.tabs.lost')}
      items={[...changed, ...lost]}
      keyOf={({ annotation }) => annotation.id}
      headingOf={headingOf}
    >
      {(item, tabIndex) => {
        const props = { item, codebook, actions, tabIndex };
        return item.change ? <ChangedEntry {...props} change={item.change} /> : <LostEntry {...props} />;
      }}
    </PanelList>
  );
}
