// What stands at the foot of a view and has to stay in sight: the notes of the window rise above it.

/** While the element is there, `--foot` is its height, for the whole window. */
export function foot(element: HTMLElement): () => void {
  const { style } = document.documentElement;
  const say = () => style.setProperty('--foot', `${element.offsetHeight}px`);
  const observer = new ResizeObserver(say);
  observer.observe(element);
  say();
  return () => {
    observer.disconnect();
    style.removeProperty('--foot');
  };
}
