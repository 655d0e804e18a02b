import type { Directory } from '../data/index.ts';
import type { Turn } from '../dialogs/index.ts';

/** What is said when a turn failed, through no fault of the person: with help in sight, as always. */
export function apology({ urgentHelp }: Directory): Pick<Turn, 'replies' | 'options'> {
  const words = "I'm sorry, something went wrong on my side. Your answers are safe. Please try again.";
  return {
    replies: [{ kind: 'text', text: `${words}\n\n${urgentHelp.line}` }],
    options: [{ label: 'I need help now', action: { do: 'urgent-help' } }],
  };
}
