/**
 * Resolves when a person can see the page. Chrome loads pages that may be wanted next out of sight, and as no frame of
 * their tab: what a script asked for there would go into the page in front instead.
 */
export async function whenShown(page: Document): Promise<void> {
  if (!(page as { readonly prerendering?: boolean }).prerendering) return;
  await new Promise((resolve) => {
    page.addEventListener('prerenderingchange', resolve, { once: true });
  });
}
