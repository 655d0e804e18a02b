/** When groups meet. Enter here. */
export { checkSchedule } from './checkSchedule.ts';
export { endOf, isOnNow, type Meeting, meetings, meetingsBetween, nextMeeting, nextMeetings } from './meetings.ts';
export { parseRule, type Rule, RuleRefused } from './rule.ts';
export { type PublishedSchedule, type Schedule, scheduleSchema } from './schedule.ts';
export { sayDate, sayTime, sayWhen } from './whenInWords.ts';
