// Tells the shell when the window shows something: its root has content, and two frames have passed since.
(() => {
  const look = () => {
    if (document.readyState !== 'complete' || !document.body.firstElementChild?.firstElementChild) {
      requestAnimationFrame(look);
      return;
    }
    requestAnimationFrame(() => requestAnimationFrame(() => window.__TAURI_INTERNALS__.invoke('first_paint')));
  };
  look();
})();
