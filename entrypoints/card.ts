import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCard } from '../lib/app/card-session.ts';

export default defineUnlistedScript(() => startCard());
