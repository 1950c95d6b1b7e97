import { zipTeamsApp } from '../teams/zipTeamsApp';
import { noteBuild, sourcesFingerprint } from './packageState';
import { runTool } from './run';

/**
 * Builds sharepoint/solution/*.sppkg with the Teams app inside.
 *
 * @param action - `test` runs the unit tests on the way, which `npm test` wants and `npm start` does not wait for
 */
export async function buildPackage(action: 'build' | 'test'): Promise<void> {
  const builtFrom = sourcesFingerprint();
  zipTeamsApp();
  // --clean, because names of assets hold a hash of their contents: the packager would take yesterday's as well.
  await runTool('heft', [action, '--clean', '--production', '--emit-stats']);
  await runTool('heft', ['package-solution', '--production']);
  noteBuild(builtFrom);
}
