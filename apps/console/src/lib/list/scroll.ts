/** What is wider than the screen can be scrolled by keyboard: it is a stop of its own, named, unless one is inside. */
export const scrollsByKeyboard = (name: string) => (region: HTMLElement) => {
  const look = () => {
    const scrolls = region.scrollWidth > region.clientWidth || region.scrollHeight > region.clientHeight;
    const needed = scrolls && region.querySelector('a[href], button, input, summary') === null;
    for (const [attribute, value] of [
      ['tabindex', '0'],
      ['role', 'group'],
      ['aria-label', name],
    ] as const)
      if (needed) region.setAttribute(attribute, value);
      else region.removeAttribute(attribute);
  };
  const observer = new ResizeObserver(look);
  for (const element of [region, ...region.children]) observer.observe(element);
  return () => observer.disconnect();
};
