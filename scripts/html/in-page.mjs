// Functions that run inside the page: none may use anything from outside itself.

export function unfold() {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

// What makes the page wider than the screen; the outermost elements, three at most.
export function tooWide() {
  const page = document.scrollingElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  const reachesOut = (element) => element.checkVisibility() &&
      element.getBoundingClientRect().right > page.clientWidth + 0.5;
  const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => reachesOut(element) && !reachesOut(element.parentElement));
  const name = (element) => element.tagName.toLowerCase() +
      (element.id ? `#${element.id}` : element.className ? `.${[...element.classList].join('.')}` : '');
  const names = [...new Set(wide.map(name))].slice(0, 3);
  return [`${page.scrollWidth} pixels${names.length > 0 ? `, by ${names.join(', ')}` : ''}`];
}

// What can be read; what is there to be clicked may well need scripts.
export function shownLines() {
  const controls = [...document.querySelectorAll('button, input, select, label, output, noscript')];
  const before = controls.map((element) => element.style.display);
  controls.forEach((element) => { element.style.display = 'none'; });
  const lines = document.body.innerText.split('\n').map((line) => line.trim()).filter(Boolean);
  controls.forEach((element, i) => { element.style.display = before[i]; });
  return [...new Set(lines)];
}

// What makes a browser call elsewhere, though it is no request.
export function hints() {
  const calls = 'link:is([rel~=preconnect], [rel~=dns-prefetch], [rel~=prefetch], [rel~=modulepreload])';
  return [...document.querySelectorAll(calls)].map((link) => `it calls ${link.href.slice(0, 200)}`);
}

export async function axeViolations() {
  const {violations} = await axe.run(document, {resultTypes: ['violations']});
  const ratio = ({contrastRatio, expectedContrastRatio, fgColor, bgColor}) =>
      ` (${contrastRatio}, ${fgColor} on ${bgColor}; ${expectedContrastRatio} is wanted)`;
  return violations.flatMap(({id, help, nodes}) => nodes.slice(0, 5).map((node) =>
      `${help} (${id}): ${node.target.join(' ')}` +
      (id === 'color-contrast' && node.any[0]?.data ? ratio(node.any[0].data) : '')));
}
