// @ts-check
/** Plain text with paragraphs and lists, as HTML. Everything is escaped: nothing that anybody typed becomes markup. */

const marks = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const address = /https:\/\/[^\s<>]*[^\s<>.,;:)]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** @param {string} text */
export function escaped(text) {
  return text.replace(/[&<>"']/g, (mark) => marks[/** @type {keyof typeof marks} */ (mark)]);
}

/**
 * Text with its web and email addresses as links.
 * @param {string} text
 */
function linked(text) {
  let html = '';
  let at = 0;
  for (const match of text.matchAll(address)) {
    const href = match[0].startsWith('https:') ? match[0] : `mailto:${match[0]}`;
    const target = href.startsWith('https:') ? ' target="_blank" rel="noopener noreferrer"' : '';
    html += `${escaped(text.slice(at, match.index))}<a href="${escaped(href)}"${target}>${escaped(match[0])}</a>`;
    at = match.index + match[0].length;
  }
  return html + escaped(text.slice(at));
}

/**
 * Paragraphs are parted by an empty line; lines that begin with "- " are a list.
 * @param {string} text
 */
export function toHtml(text) {
  const blocks = text.split(/\n{2,}/).map((block) => {
    const lines = block.split('\n');
    if (lines.every((line) => line.startsWith('- '))) {
      return `<ul>${lines.map((line) => `<li>${linked(line.slice(2))}</li>`).join('')}</ul>`;
    }
    const step = /^Question \d+ of \d+$/.test(block) ? ' class="step"' : '';
    return `<p${step}>${lines.map(linked).join('<br>')}</p>`;
  });
  return `<div class="words">${blocks.join('')}</div>`;
}
