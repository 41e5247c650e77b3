import { startPanel } from '../../lib/app/panel-session.tsx';

const root = document.querySelector('#root');
if (root !== null) await startPanel(root);
