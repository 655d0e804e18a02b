// @ts-check
/** How Web Chat looks and what it calls things: calm, large enough to tap, in plain words. */

/** The same colours as in page.css; Web Chat reckons with them, so they stand here as values. */
const light = {
  ink: '#1c2b2f',
  softInk: '#45575c',
  paper: '#faf7f2',
  card: '#ffffff',
  line: '#cdd6d3',
  deep: '#125e6b',
  mine: '#125e6b',
  trouble: '#8a1f2d',
};
const dark = {
  ink: '#e9f0ee',
  softInk: '#b3c3c5',
  paper: '#10191b',
  card: '#1a2629',
  line: '#3d4f53',
  deep: '#8fd0d8',
  mine: '#125e6b',
  trouble: '#ffb3ab',
};

/**
 * What to give to Web Chat.
 * @param {boolean} inTheDark whether the person prefers dark colours
 */
export function look(inTheDark) {
  return { styleOptions: styleOptions(inTheDark ? dark : light), overrideLocalizedStrings };
}

/** @param {typeof light} colours */
function styleOptions({ ink, softInk, paper, card, line, deep, mine, trouble }) {
  return {
    accent: deep,
    subtle: softInk,
    backgroundColor: paper,
    primaryFont: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
    bubbleBackground: card,
    bubbleBorderColor: line,
    bubbleBorderRadius: 12,
    bubbleTextColor: ink,
    bubbleMaxWidth: 620,
    bubbleMinWidth: 120,
    bubbleAttachmentMaxWidth: 620,
    bubbleAttachmentMinWidth: 240,
    bubbleFromUserBackground: mine,
    bubbleFromUserBorderColor: mine,
    bubbleFromUserBorderRadius: 12,
    bubbleFromUserTextColor: '#ffffff',
    // A long answer is read from its beginning: the chat does not run on to its end.
    autoScrollSnapOnPage: true,
    autoScrollSnapOnPageOffset: -76,
    groupTimestamp: false,
    showAvatarInGroup: false,
    timestampColor: softInk,
    notificationText: softInk,
    slowConnectivity: trouble,
    failedConnectivity: trouble,
    connectivityTextSize: '85%',
    hideUploadButton: true,
    disableFileUpload: true,
    sendBoxHeight: 56,
    sendBoxBackground: card,
    sendBoxBorderTop: `solid 1px ${line}`,
    sendBoxTextColor: ink,
    sendBoxPlaceholderColor: softInk,
    sendBoxButtonColor: deep,
    sendBoxButtonColorOnFocus: deep,
    sendBoxButtonColorOnHover: deep,
    suggestedActionLayout: 'flow',
    // On a small phone the choices scroll, so that the question above them can be seen.
    suggestedActionsFlowMaxHeight: Math.round(innerHeight * 0.28),
    suggestedActionBackgroundColor: card,
    suggestedActionBackgroundColorOnFocus: card,
    suggestedActionBackgroundColorOnHover: card,
    suggestedActionBackgroundColorOnActive: line,
    suggestedActionBorderColor: deep,
    suggestedActionBorderRadius: 10,
    suggestedActionBorderWidth: 2,
    suggestedActionTextColor: deep,
    suggestedActionTextColorOnFocus: deep,
    suggestedActionTextColorOnHover: deep,
    suggestedActionHeight: 44,
    rootHeight: '100%',
    rootWidth: '100%',
  };
}

const overrideLocalizedStrings = {
  TEXT_INPUT_PLACEHOLDER: 'Type your answer here',
  TEXT_INPUT_ALT: 'Your answer',
  TEXT_INPUT_SEND_BUTTON_ALT: 'Send',
  ACTIVITY_BOT_SAID_ALT: 'Peer Support Finder said:',
  ACTIVITY_BOT_ATTACHED_ALT: 'Peer Support Finder showed:',
  CONNECTIVITY_STATUS_ALT_CONNECTING: 'Connecting',
  CONNECTIVITY_STATUS_ALT_RECONNECTING: 'The connection was lost. Trying again.',
};
