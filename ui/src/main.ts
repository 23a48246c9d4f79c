import { mount } from 'svelte';
import './app/tokens.css';
import './app/base.css';
import App from './app/App.svelte';

const target = document.getElementById('window');
if (!target) throw new Error('index.html has no element with the id "window".');
mount(App, { target });
