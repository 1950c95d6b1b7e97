import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The planning guide that the journeys import. `PLANNING_GUIDE` names a real one outside the repository; without it, or
 * when it is not there, a small one of our own in the same shape stands in.
 */
export function planningGuideFile(): string {
  const given = process.env['PLANNING_GUIDE'];
  return given !== undefined && existsSync(given) ? given : path.join(__dirname, 'planning-guide.json');
}
