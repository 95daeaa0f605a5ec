const rows = (...lines: string[]): string => lines.join('\n');

const ITEMS = [
  'see each child alone and write down what the child told them in the file of that child',
  'read the files of every child each month and write down what must be done by the next',
  'listen to the staff who raise concerns with them, and tell them at 9:30 each day what was done',
];
/** A list whose items stand between its lead-in and the quote. */
const listed = (leadIn: string, item: string, count: number): string =>
  rows(leadIn, ...ITEMS.slice(0, count), item, 'The next visit is planned for the spring of next year.');
const ITEM = 'keep the caseloads of every team in the north of the town under review';
const LEAD_INS: readonly (readonly [string, string])[] = [
  ['Inspectors found that leaders:', 'Inspectors did not find that leaders:'],
  ['Inspectors found that leaders:', 'The council claims of its managers:'],
  ['The council must:', 'The council need not:'],
  ['It is true that managers:', 'It is false that managers:'],
  ['In 2025:', 'In 2019:'],
  ['Strengths include:', 'Weaknesses include:'],
  ['Leaders now:', 'Leaders did not'],
];

/** Texts whose quote keeps its very words while what stands beside makes something else of them. */
export const TURNED_BESIDE: readonly (readonly [what: string, then: string, now: string])[] = [
  [
    'table swap',
    rows(
      'Quality of education',
      '«Good»',
      'Behaviour and attitudes',
      'Inadequate',
      'Personal development',
      'Outstanding',
    ),
    rows(
      'Quality of education',
      'Inadequate',
      'Behaviour and attitudes',
      'Good',
      'Personal development',
      'Outstanding',
    ),
  ],
  [
    'table swap tabs',
    rows('Quality of education\t«Good»', 'Behaviour and attitudes\tInadequate'),
    rows('Quality of education\tInadequate', 'Behaviour and attitudes\tGood'),
  ],
  [
    'table row met',
    rows('Standard 1 Leadership', '«Met»', 'Standard 2 Safety', 'Met', 'Standard 3 Care', 'Not met'),
    rows('Standard 1 Leadership', 'Not met', 'Standard 2 Safety', 'Met', 'Standard 3 Care', 'Met'),
  ],
  [
    'table figure',
    rows('Year', 'Plans on time', '2022', '«61%»', '2023', '67%'),
    rows('Year', 'Plans on time', '2022', '67%', '2023', '61%'),
  ],
  [
    'row label changed',
    rows('Thornmere', '«Requires improvement»', 'Ashwick', 'Good'),
    rows('Denholt', 'Requires improvement', 'Ashwick', 'Good'),
  ],
  [
    'lead-in',
    rows('Leaders ensure that:', '«• lessons are calm and well planned throughout the day»', '• books are shared'),
    rows('Leaders do not ensure that:', '• lessons are calm and well planned throughout the day', '• books are shared'),
  ],
  [
    'lead-in 2',
    rows('Strengths include:', '• good books', '«• lessons are calm and well planned throughout the day»'),
    rows('Weaknesses include:', '• good books', '• lessons are calm and well planned throughout the day'),
  ],
  [
    'lead-in 3',
    rows('The school must not:', '«close the hall to visitors in the autumn term.»'),
    rows('The school must:', 'close the hall to visitors in the autumn term.'),
  ],
  [
    'lead-in inline',
    'What the school does well: «lessons are calm and well planned throughout the day»; books are shared.',
    'What the school does badly: lessons are calm and well planned throughout the day; books are shared.',
  ],
  [
    'speaker before',
    'The head said: «“Lessons are calm and well planned throughout the day.”»',
    'The union said: “Lessons are calm and well planned throughout the day.”',
  ],
  [
    'speaker after',
    '«“Lessons are calm and well planned throughout the day,”» said the head.',
    '“Lessons are calm and well planned throughout the day,” said the union.',
  ],
  [
    'speaker after name',
    '«“Lessons are calm and well planned throughout the day,”» said Mary Dunn.',
    '“Lessons are calm and well planned throughout the day,” said Mark Dunn.',
  ],
  [
    'speaker next sentence',
    '«“Lessons are calm and well planned throughout the day.”» The head said this in June.',
    '“Lessons are calm and well planned throughout the day.” The union said this in June.',
  ],
  [
    'taken back after',
    '«Lessons are calm and well planned throughout the day.» Books are shared.',
    'Lessons are calm and well planned throughout the day. That is not true. Books are shared.',
  ],
  [
    'taken back after 2',
    '«Lessons are calm and well planned throughout the day.» Books are shared.',
    'Lessons are calm and well planned throughout the day. This turned out to be untrue. Books are shared.',
  ],
  [
    'taken back: Not any more',
    '«Lessons are calm and well planned throughout the day.» Books are shared.',
    'Lessons are calm and well planned throughout the day. Not any more. Books are shared.',
  ],
  [
    'taken back: formerly',
    '«Lessons are calm and well planned throughout the day.» Books are shared.',
    'Until 2020 that held. Lessons are calm and well planned throughout the day. Not so. Books are shared.',
  ],
  [
    'doubted',
    '«Lessons are calm and well planned throughout the day.» Books are shared.',
    'The head made this claim: Lessons are calm and well planned throughout the day. Books are shared.',
  ],
  [
    'quoted',
    '«Lessons are calm and well planned throughout the day.» Books are shared.',
    '“Lessons are calm and well planned throughout the day.” Books are shared.',
  ],
  [
    'quoted 2',
    'It was so. «Lessons are calm and well planned throughout the day.» Books are shared.',
    'Its website says “Lessons are calm and well planned throughout the day.” Books are shared.',
  ],
  [
    'question',
    '«Lessons are calm and well planned throughout the day»',
    'Lessons are calm and well planned throughout the day?',
  ],
  [
    'struck',
    '«Lessons are calm and well planned throughout the day.» Books are shared.',
    '[Deleted: Lessons are calm and well planned throughout the day.] Books are shared.',
  ],
  [
    'if',
    '«lessons are calm and well planned throughout the day.»',
    'If lessons are calm and well planned throughout the day.',
  ],
  [
    'clause after',
    '«Lessons are calm and well planned throughout the day»',
    'Lessons are calm and well planned throughout the day in one class only',
  ],
  [
    'but',
    '«Lessons are calm and well planned throughout the day.»',
    'Lessons are calm and well planned throughout the day, but not in Year 4.',
  ],
  [
    'footnote',
    'Attendance is «94% in the spring of last year» for all pupils.',
    'Attendance is 94% in the spring of last year for few pupils.',
  ],
  [
    'who far',
    'In Thornmere, which was visited in the week of the fair, and where the weather was bad for the time of year, «lessons are calm and well planned».',
    'In Ashwick, which was visited in the week of the fair, and where the weather was bad for the time of year, lessons are calm and well planned.',
  ],
  [
    'heading who',
    'Inspection of Thornmere\n«Lessons are calm and well planned throughout the day.»',
    'Inspection of Ashwick\nLessons are calm and well planned throughout the day.',
  ],
  [
    'heading negated',
    'Strengths\n«Lessons are calm and well planned throughout the day.»',
    'Weaknesses\nLessons are calm and well planned throughout the day.',
  ],
  [
    'heading grade',
    'Leadership: good\n«Lessons are calm and well planned throughout the day.»',
    'Leadership: inadequate\nLessons are calm and well planned throughout the day.',
  ],
  [
    'dup swap',
    'Thornmere: «lessons are good.» Ashwick: lessons are poor.',
    'Thornmere: lessons are poor. Ashwick: lessons are good.',
  ],
  [
    'year label',
    '2022: «the plan was late in every team of the service.» 2023: it was on time.',
    '2023: the plan was late in every team of the service. 2024: it was on time.',
  ],
  [
    'pronoun sentence before',
    'Mary Dunn leads the team. «She lost the trust of staff in the autumn of the year.»',
    'Jane Cole leads the team. She lost the trust of staff in the autumn of the year.',
  ],
  [
    'ditto neg',
    'Do inspectors agree? Yes. «Lessons are calm and well planned throughout the day.»',
    'Do inspectors agree? No. Lessons are calm and well planned throughout the day.',
  ],
  ['quote begins mid', 'It is not «good».', 'It is good.'],
  ['quote begins mid 2', 'It is «good».', 'It is not good.'],
  ['inside word', 'It is «effective».', 'It is ineffective.'],
  ['suffix word', 'Staff «care» for pupils.', 'Staff careless for pupils.'],
  ['num inside', 'There were «12» cases.', 'There were 120 cases.'],
  ['num inside 2', 'There were «12» cases.', 'There were 12,000 cases.'],
  ['num inside 3', 'There were «12» cases.', 'There were 3.12 cases.'],
  ['num inside 4', 'There were «12» cases.', 'There were 12% cases.'],
  ['num inside 5', 'There were «12» cases.', 'There were -12 cases.'],
  ['num inside 6', 'There were «12» cases.', 'There were £12 cases.'],
  ['num inside 7', 'There were «12» cases.', 'There were 12m cases.'],
  ['num inside 8', 'There were «12» cases.', 'There were 12 million cases.'],
  ['num inside 9', 'There were «12» cases.', 'There were 12 thousand cases.'],
  ['num inside 10', 'There were «12 cases» of it.', 'There were 1 12 cases of it.'],
  ['num inside 11', 'There were «12» cases.', 'There were 12½ cases.'],
  ['num inside 12', 'There were «12» cases.', 'There were 12–15 cases.'],
  ['num inside 13', 'There were «12» cases.', 'There were 10–12 cases.'],
  ['num inside 14', 'There were «12» cases.', 'There were 10 to 12 cases.'],
  ['num inside 15', 'There were «12» cases.', 'There were 12/20 cases.'],
  ['num inside 16', 'There were «12» cases.', 'There were 12 out of 20 cases.'],
  ['num inside 17', 'There were «12» cases.', 'There were 12 000 cases.'],
  ['range', 'Ages «5» to 11.', 'Ages 5 to 16.'],
  ['unit', 'It rose by «5» percentage points.', 'It rose by 5 per cent.'],
  ['unit2', 'It rose by «5 per cent» in all.', 'It rose by 5 per cent points in all.'],
  ['unit3', 'It rose by «5 percentage» points in all.', 'It rose by 5 percentage of all.'],
  ['title', 'Report for «Thornmere» Council', 'Report for Thornmere and Ashwick Council'],
  ['title2', 'Report for «Thornmere» Council', 'Report for North Thornmere Council'],
  ['title3', 'Report for «Thornmere» Council', 'Report for Thornmere-on-Sea Council'],
  ['name ext', 'It was «Mill Lane School» that did it.', 'It was Mill Lane School for Boys that did it.'],
  [
    'ofsted',
    '«Ofsted judged the school to be good in all areas in June.»',
    'It was wrongly reported that Ofsted judged the school to be good in all areas in June.',
  ],
  [
    'correction below',
    '«Ofsted judged the school to be good in all areas in June.» The head left.',
    'Ofsted judged the school to be good in all areas in June. Correction: it was Estyn. The head left.',
  ],
  [
    'year in heading',
    'Results 2022\n«Lessons are calm and well planned throughout the day.»',
    'Results 2023\nLessons are calm and well planned throughout the day.',
  ],
  ...LEAD_INS.flatMap(([then, now]) =>
    [1, 2, 3].map((count): [string, string, string] => [
      `lead-in ${count} items above: ${now}`,
      listed(then, `«${ITEM}»`, count),
      listed(now, ITEM, count),
    ]),
  ),
];
