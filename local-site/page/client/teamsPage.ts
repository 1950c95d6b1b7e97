import type { TeamsData, TeamsTheme } from '../shared/teams';
import { byId } from './dom/el';
import { readPageData } from './dom/pageData';
import { TeamsHost } from './teams/TeamsHost';

const data = readPageData<TeamsData>();
const frame = document.querySelector<HTMLIFrameElement>('iframe[name="embedded-page-container"]');
if (!frame) throw new Error('The Teams page has no frame.');

const host = new TeamsHost(frame, data);
window.addEventListener('message', (event) => host.receive(event));

const themeSelect = byId('teamsTheme') as HTMLSelectElement;
themeSelect.addEventListener('change', () => host.changeTheme(themeSelect.value as TeamsTheme));
