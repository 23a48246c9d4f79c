// The map as a page of its own: works from a single file, without a network and without Guildhall.
import { mount } from 'svelte';
import '../shared/look/tokens.css';
import '../shared/look/base.css';
import './page.css';
import { applyTheme } from '../shared/look/theme';
import { isLanguage, setLanguage } from '../shared/i18n.svelte';
import { carried } from './carried';
import { PageMap } from './map.svelte';
import Page from './Page.svelte';

const list = document.getElementById('outline');
const plain = document.querySelector('main');
if (!list || !plain) throw new Error('The page has no outline.');
try {
  const { lang } = document.documentElement;
  if (isLanguage(lang)) setLanguage(lang);
  applyTheme('system');
  mount(Page, { target: document.body, props: { map: new PageMap(carried()), title: carried().title, date: carried().date, list } });
  plain.remove();
} catch (error) {
  // The list says the same as the map.
  plain.classList.add('alone');
  throw error;
}
