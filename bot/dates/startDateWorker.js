// A thread does not inherit that TypeScript is run as it is, so it begins by asking for that.
import { register } from 'tsx/esm/api';

register();
await import('./dateWorker.ts');
