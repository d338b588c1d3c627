import { element } from './page.js';
import { day, moment, number, say } from './words.js';

const percent = (value) => number(value, { style: 'percent', maximumFractionDigits: 1 });

// What is not told is a dash with the reason and what may be told in its place; never a 0.
function withheld(figure) {
  const shown = figure.kind === 'RATIO' || figure.unrestricted === null ? null : say('unrestricted', { value: number(figure.unrestricted) });
  return element('td', { class: 'number' }, element('span', { class: 'value' }, '–'),
    element('small', { class: 'reason' }, say('withheld')), shown && element('small', { class: 'reason' }, shown));
}

// What a service told before it fell silent stands beside the figure, never in its place.
function lastKnown(figure) {
  const told = figure.kind === 'RATIO' ? percent : number;
  const shown = figure.lastKnown.value === null ? null : say('lastKnown', { value: told(figure.lastKnown.value), knownAt: moment(figure.lastKnown.knownAt) });
  return element('td', { class: 'number' }, element('span', { class: 'value' }, '–'), shown && element('small', { class: 'reason' }, shown));
}

function value(figure) {
  if (figure.lastKnown) {
    return lastKnown(figure);
  }
  if (figure.withheld) {
    return withheld(figure);
  }
  if (figure.kind !== 'RATIO') {
    return element('td', { class: 'number' }, element('span', { class: 'value' }, number(figure.value)), element('small', {}, figure.unit));
  }
  const shown = figure.value === null ? '–' : percent(figure.value);
  const fraction = `${number(figure.numerator)} / ${number(figure.denominator)}`;
  return element('td', { class: 'number' }, element('span', { class: 'value' }, shown),
    element('small', {}, element('bdi', { dir: 'ltr' }, fraction), ` ${figure.unit}`));
}

const FEW = 5;

function split(figure) {
  const largest = Math.max(1, ...figure.split.map((part) => part.value ?? 0));
  // Of many kinds, those of which there is none would bury the others.
  const shown = figure.split.length > FEW ? figure.split.filter((part) => part.withheld || part.value > 0) : figure.split;
  const rows = shown.map((part) =>
    element('li', {}, element('span', {}, part.name),
      element('meter', { min: 0, max: largest, value: part.value ?? 0, 'aria-hidden': 'true' }),
      part.withheld
        ? element('span', { class: 'number', title: say('withheld') }, '–', element('span', { class: 'unseen' }, say('withheld')))
        : element('span', { class: 'number' }, part.value === null ? '–' : number(part.value))));
  return rows.length ? element('ul', { class: 'split' }, ...rows) : null;
}

function row(figure, open) {
  const button = element('button', { type: 'button', class: 'quiet', 'aria-label': `${say('openRecords')}: ${figure.name}` }, say('openRecords'));
  button.addEventListener('click', () => open(figure));
  return element('tr', {},
    element('th', { scope: 'row' }, figure.name, element('small', {}, element('bdi', {}, figure.code))),
    value(figure),
    element('td', { class: 'number distinct', 'data-label': say('distinct') },
      figure.distinctSubjects === null || figure.kind === 'RATIO' ? '' : number(figure.distinctSubjects)),
    element('td', { class: 'parts' }, split(figure)),
    element('td', { class: 'open' }, button));
}

export function figureTable(list, open) {
  const caption = say('asOf', { from: day(list.from), to: day(list.to), knownAt: moment(list.knownAt) });
  const heads = [['figure'], ['value', 'number'], ['distinct', 'number'], ['parts'], ['records']];
  return element('div', { class: 'sheet' },
    element('table', { class: 'figures' },
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, ...heads.map(([key, kind]) => element('th', { scope: 'col', class: kind }, say(key))))),
      element('tbody', {}, ...list.figures.map((figure) => row(figure, open)))));
}
