import { platformsInText, platformsOfNotice, servicesInText } from './namedInText';

describe('platforms', () => {
  it.each([
    ['Windows 11 and Win10', ['Windows']],
    ['Windows 365 on Windows Server', []],
    ['the Windows Admin Center', []],
    ['iPhones, iPads and iPadOS', ['iOS/iPadOS']],
    ['Mac devices with OS X', ['macOS']],
    ['a MAC address', []],
    ['Android Enterprise, Chromebooks, Ubuntu', ['Android', 'Linux', 'ChromeOS']],
    ['ios, MACOS', ['iOS/iPadOS', 'macOS']],
    ['curious windowsill', []]
  ])('named in %j are %j', (text, platforms) => {
    expect(platformsInText(text)).toEqual(platforms);
  });

  it.each([
    ['Report moves', 'On iOS as on Android.\nApplies to:\nWindows 10\nmacOS\n', ['Windows', 'macOS']],
    ['Report moves', 'Applies to: Windows 10 and later\nBookmarks on Android stay.', ['Windows']],
    ['Report for iOS moves', 'It has nothing to do with Android.', ['iOS/iPadOS']],
    ['Report moves', 'It shows Android devices.', ['Android']],
    ['Report moves', 'It moves.', []]
  ])('of the notice %j, %j are %j', (title, text, platforms) => {
    expect(platformsOfNotice(title, text)).toEqual(platforms);
  });
});

describe('services', () => {
  it.each([
    ['the Company Portal', ['Microsoft Intune']],
    ['Windows Autopilot with Azure AD', ['Windows Autopilot', 'Microsoft Entra']],
    ['co-management', ['Configuration Manager']],
    ['nothing', []]
  ])('named in %j are %j', (text, services) => {
    expect(servicesInText(text)).toEqual(services);
  });
});
