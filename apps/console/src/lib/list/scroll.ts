/** Tells whether a region needs a stop of the keyboard of its own: it scrolls, and has no stop inside. */
export const needsStop = (tell: (needed: boolean) => void) => (region: HTMLElement) => {
  const look = () => {
    const scrolls = region.scrollWidth > region.clientWidth || region.scrollHeight > region.clientHeight;
    tell(scrolls && region.querySelector('a[href], button, input, summary') === null);
  };
  const observer = new ResizeObserver(look);
  for (const element of [region, ...region.children]) observer.observe(element);
  return () => observer.disconnect();
};
