import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { REPOSITORY } from '../lib/node22.cjs';
import { webPartIds } from '../lib/webParts';
import { colourIcon, outlineIcon } from './icons';

/** Draws the icons of every web part into teams/, with the names that the packager and SharePoint look for. */
const colour = colourIcon();
const outline = outlineIcon();
for (const id of webPartIds()) {
  writeFileSync(path.join(REPOSITORY, 'teams', `${id}_color.png`), colour);
  writeFileSync(path.join(REPOSITORY, 'teams', `${id}_outline.png`), outline);
}
