// How a page looks on screens and on paper, kept in a folder.
import fs from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {schemes, widths, withPage} from './browser.mjs';

function pages(pdf) {
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}

export async function keepPictures(browser, file, folder) {
  const url = pathToFileURL(path.resolve(file)).href;
  const stem = path.join(folder, path.basename(file, path.extname(file)));
  fs.mkdirSync(folder, {recursive: true});
  let printed = 0;
  for (const colorScheme of schemes)
    await withPage(browser, url, {colorScheme}, async (page) => {
      for (const width of widths) {
        await page.setViewportSize({width, height: 900});
        await page.screenshot({path: `${stem}-${width}-${colorScheme}.png`, fullPage: true});
      }
      if (colorScheme === 'light')
        printed = pages(await page.pdf({path: `${stem}.pdf`, format: 'A4', preferCSSPageSize: true}));
      return [];
    });
  return `${printed} page${printed === 1 ? '' : 's'} on paper, pictures in ${folder}`;
}
