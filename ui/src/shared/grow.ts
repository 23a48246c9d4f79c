/** A text area as high as its text; `_text` tells that it has changed from outside. */
export function grow(node: HTMLTextAreaElement, _text: string) {
  const fit = () => {
    node.style.height = 'auto';
    node.style.height = `${node.scrollHeight + 2}px`;
  };
  fit();
  node.addEventListener('input', fit);
  return { update: () => queueMicrotask(fit), destroy: () => node.removeEventListener('input', fit) };
}
