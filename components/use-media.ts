import { useLayoutEffect, useMemo, useState } from 'preact/hooks';

/** Whether the window answers a media query, and again when that changes. */
export function useMedia(query: string): boolean {
  const list = useMemo(() => window.matchMedia(query), [query]);
  const [matches, setMatches] = useState(list.matches);
  useLayoutEffect(() => {
    const look = () => setMatches(list.matches);
    look();
    list.addEventListener('change', look);
    return () => list.removeEventListener('change', look);
  }, [list]);
  return matches;
}
