import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSentinel } from '../lib/app/sentinel-session.ts';

export default defineUnlistedScript(() => startSentinel());
