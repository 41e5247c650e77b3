import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/app/background-session.ts';

export default defineBackground({ type: 'module', main: startBackground });
