/** A coder's initials in a ring, beside the name. Coders have no colours of their own. */
export function CoderMark({ name }: { name: string }) {
  return (
    <span class="coder" aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** "RO" for Rose Okafor, "R" for Rose. */
function initials(name: string): string {
  const parts = name
    .trim()
    .split(/\s+/)
    .filter((part) => part !== '');
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
  return ends.map((part) => (/^./u.exec(part ?? '')?.[0] ?? '').toUpperCase()).join('');
}
