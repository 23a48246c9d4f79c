// Names out of paths, of any system.

/** The last part: what a file is called. */
export function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
/** The name without its ending: what a new workspace for this file is called at first. */
export function stem(path: string): string {
  const name = baseName(path);
  return name.replace(/\.[^.]{1,5}$/, '') || name;
}
