import { element, notice } from './page.js';
import { say } from './words.js';

const dialog = document.getElementById('records');
const body = document.getElementById('records-body');
const more = document.getElementById('records-more');

document.getElementById('records-close').addEventListener('click', () => dialog.close());

// A record of any service, flat enough for a table: nested values become columns of their own.
function flatten(record, prefix = '', into = {}) {
  for (const [key, value] of Object.entries(record)) {
    const name = prefix ? `${prefix}.${key}` : key;
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      flatten(value, name, into);
    } else if (Array.isArray(value)) {
      into[name] = value.map((each) => (typeof each === 'object' && each !== null ? Object.values(flatten(each)).join(' ') : each)).join('; ');
    } else {
      into[name] = value;
    }
  }
  return into;
}

const UNREAD = /(^|\.)(id|version|allowedSteps.*)$/;

function text(value) {
  if (value === null || value === undefined) {
    return '';
  }
  return typeof value === 'boolean' ? say(value ? 'yes' : 'no') : String(value);
}

// A sentence needs room, a code none.
const width = (content) => (/^\S{1,24}$/.test(content) ? 'short' : content.length > 60 ? 'long' : null);

const cell = (content) => element('td', { class: width(content) }, element('bdi', {}, content));

function table(items) {
  const records = items.map((item) => flatten(item));
  const named = [...new Set(records.flatMap((record) => Object.keys(record)))];
  // What is shown by its name need not be shown by its code as well.
  const columns = named.filter((name) => !UNREAD.test(name) && !named.includes(`${name}Name`)
    && records.some((record) => text(record[name]) !== ''));
  return element('table', {},
    element('thead', {}, element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, element('bdi', {}, name))))),
    element('tbody', {}, ...records.map((record) =>
      element('tr', {}, ...columns.map((name) => cell(text(record[name])))))));
}

export async function showRecords(figure, ask) {
  document.getElementById('records-title').textContent = say('recordsOf', { name: figure.name });
  const items = [];
  let next = null;
  const load = async () => {
    more.disabled = true;
    try {
      const separator = figure.recordsHref.includes('?') ? '&' : '?';
      const after = next === null ? '' : `&after=${encodeURIComponent(next)}`;
      const page = await ask(`${figure.recordsHref}${separator}limit=50${after}`);
      items.push(...page.items);
      next = page.next;
      body.replaceChildren(items.length ? table(items) : notice(say('noRecords')));
    } catch (refusal) {
      body.replaceChildren(notice(refusal.problem?.detail ?? say('failed'), true));
      next = null;
    }
    more.hidden = next === null;
    more.disabled = false;
  };
  more.onclick = load;
  more.hidden = true;
  body.replaceChildren(notice(say('loading')));
  dialog.showModal();
  await load();
}
