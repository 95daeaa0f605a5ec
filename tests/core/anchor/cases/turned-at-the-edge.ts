/** Texts that are all of a page: words beside the quote turn it. */
export const TURNED_AT_THE_EDGE: readonly (readonly [what: string, then: string, now: string])[] = [
  [
    'taken back below',
    '«Staff are kind to the children in the home.»',
    'Staff are kind to the children in the home. That was made up, and is not true.',
  ],
  [
    'taken back above',
    '«Staff are kind to the children in the home.»',
    'What follows is incorrect. Staff are kind to the children in the home.',
  ],
  [
    'who says so, before',
    'Inspectors said that «children are safe at home and at school.»',
    'The council said that children are safe at home and at school.',
  ],
  [
    'who says so, after',
    '“«Children are safe at home»,” said the inspector.',
    '“Children are safe at home,” said the governor.',
  ],
];
