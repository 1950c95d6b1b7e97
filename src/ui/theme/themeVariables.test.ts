import { themeVariables } from './themeVariables';

describe('themeVariables', () => {
  it("uses the theme's colours, and SharePoint's light ones where it has none", () => {
    const variables = themeVariables({ semanticColors: { bodyBackground: '#201f1e', bodyText: '#ffffff' } });
    expect(variables['--om-background']).toBe('#201f1e');
    expect(variables['--om-button-text']).toBe('#ffffff');
    expect(themeVariables(undefined)['--om-background']).toBe('#ffffff');
  });

  it('never draws red text that a section background swallows', () => {
    const variables = themeVariables({
      semanticColors: { bodyBackground: '#03787c', bodyText: '#ffffff', errorText: '#a4262c' }
    });
    expect(variables['--om-error']).toBe('#ffffff');
  });
});
