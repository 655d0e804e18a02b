/** The embedded Direct Line 3.0 service. Enter here. */
export { type DirectLineOptions, makeDirectLine } from './service.ts';
