import { startOptions } from '../../lib/app/options-session.tsx';

const root = document.querySelector('#root');
if (root !== null) await startOptions(root, location.hash);
