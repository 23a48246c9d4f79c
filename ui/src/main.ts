import { mount } from 'svelte';
import './shared/look/tokens.css';
import './shared/look/base.css';
import './shared/look/ratings.css';
import App from './app/App.svelte';
import { nameTab } from './shared/keys';
import { applyTheme } from './shared/look/theme';

const target = document.getElementById('window');
if (!target) throw new Error('index.html has no element with the id "window".');
applyTheme('system'); // until the settings are known, so that a dark system sees no white flash
addEventListener('keydown', nameTab, { capture: true });
mount(App, { target });
