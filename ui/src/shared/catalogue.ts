// Where the sentences come from, by path of their file: all of them here. The exported page has its own (page/catalogue.ts).
export const sources: Record<string, string> = import.meta.glob<string>('../../../assets/locales/*/*.ftl', { query: '?raw', eager: true, import: 'default' });
