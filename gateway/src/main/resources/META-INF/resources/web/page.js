// Elements from data; text is only ever set as text.
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null) {
      made.setAttribute(key, value);
    }
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

export function notice(text, bad = false, points = []) {
  const list = points.length ? element('ul', {}, ...points.map((point) => element('li', {}, point))) : null;
  return element('div', { class: bad ? 'notice bad' : 'notice' }, text, list);
}
