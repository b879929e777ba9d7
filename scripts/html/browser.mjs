// Chromium, and pages in it that can fetch nothing.
export const widths = [360, 820, 1280];
export const schemes = ['light', 'dark'];

export function launch({chromium}) {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    // In a new profile of its own, and deaf.
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync',
           '--disable-background-networking', '--disable-component-update',
           '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
}

// What `look` says of the page, and what the page did meanwhile that it should not.
export async function withPage(browser, url, options, look) {
  const context = await browser.newContext({reducedMotion: 'reduce', ...options});
  const problems = [];
  const fetched = (what) => problems.push(`it fetches ${what.slice(0, 200)}`);
  try {
    await context.route('**/*', (route) => {
      const wanted = route.request().url();
      if (wanted === url) return route.continue();
      fetched(wanted);
      return route.abort();
    });
    const page = await context.newPage();
    page.on('websocket', (socket) => fetched(socket.url()));
    page.on('pageerror', (error) => problems.push(`a script fails: ${error.message}`));
    page.on('console', (message) => {
      // What was kept from it is told above.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        problems.push(`error in the console: ${message.text()}`);
    });
    await page.goto(url, {waitUntil: 'load'});
    problems.push(...await look(page));
  } finally {
    await context.close();
  }
  return problems;
}

// A page that cannot be looked at is a problem, too.
export async function tried(look) {
  try {
    return await look();
  } catch (error) {
    return [`the browser cannot look at it: ${error.message.split('\n')[0]}`];
  }
}
