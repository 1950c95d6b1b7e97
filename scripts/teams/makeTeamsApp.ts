import { zipTeamsApp } from './zipTeamsApp';

zipTeamsApp();
