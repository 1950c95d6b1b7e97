import type { Platform } from '../../lists';

/** How texts name a platform. The words of a product that runs on several (Intune, Company Portal) are not among them. */
export const platformWords: Readonly<Record<Platform, RegExp>> = {
  Windows:
    /\bwindows\b(?!\s*(?:365|server|app\b|admin center))|\bwin(?:10|11|32)\b|\bautopilot\b|\bholo\s?lens\b|\bmsix\b|\bbitlocker\b/i,
  'iOS/iPadOS': /\bios\b|\bipad\s?os\b|\biphone|\bipad\b|\bipads\b/i,
  macOS: /\bmac\s?os\b|\bos\s?x\b|\bmacs?\b(?!\s+address)|\bmacbook/i,
  Android: /\bandroid\b|\bgoogle play\b|\bsamsung knox\b|\bmanaged home screen\b/i,
  Linux: /\blinux\b|\bubuntu\b|\brhel\b|\bred hat enterprise\b/i,
  ChromeOS: /\bchrome\s?os\b|\bchromebooks?\b/i
};

/** Services that the notices of device managers are about, as Microsoft writes them, and how texts name them. */
export const serviceWords: readonly (readonly [string, RegExp])[] = [
  ['Microsoft Intune', /\bintune\b|\bcompany portal\b|\bendpoint manager\b/i],
  ['Windows Autopilot', /\bautopilot\b/i],
  ['Windows Autopatch', /\bautopatch\b/i],
  ['Windows 365', /\bwindows 365\b|\bcloud pcs?\b/i],
  ['Configuration Manager', /\bconfiguration manager\b|\bconfigmgr\b|\bsccm\b|\bco-?management\b/i],
  ['Microsoft Entra', /\bentra\b|\bazure (?:ad|active directory)\b|\bconditional access\b/i],
  ['Microsoft Defender', /\bdefender\b/i],
  ['Windows', /\bwindows (?:1[01]|release health|update for business|updates?)\b/i],
  ['Apple', /\bapple (?:business|school|push|mdm)|\bvpp\b|\bautomated device enrollment\b/i],
  ['Android Enterprise', /\bandroid enterprise\b|\bmanaged google play\b/i]
];
