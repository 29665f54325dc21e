import { render } from 'preact';
import { App } from './app.js';
import { followLinks } from './core/address.js';

followLinks();
const place = document.getElementById('page');
if (place) render(<App />, place);
