/** `list` without `key` where it has it, else with it at the end. */
export const toggled = <K extends string>(list: readonly K[], key: K): K[] =>
  list.includes(key) ? list.filter((other) => other !== key) : [...list, key];
