// The sentences that the page carries, in the one language it was written in. Stands for shared/catalogue.ts (vite.page.config.ts).
import { carried } from './carried';

export const sources: Record<string, string> = { [`/locales/${document.documentElement.lang}/page.ftl`]: carried().words };
