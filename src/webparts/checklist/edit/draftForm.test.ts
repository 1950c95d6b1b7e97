import { aDraft, aPerson } from '../../../testing/builders';
import { draftFrom, formOf, newDraft } from './draftForm';

const original = aDraft({
  instructions: '<div class="ExternalClass1"><p>Open the report.</p></div>',
  owner: aPerson(),
  reference: { url: 'https://contoso.example/guide', description: 'Guide' }
});

describe('the form of a task', () => {
  it('gives back exactly what it was given when nothing is typed', () => {
    expect(draftFrom(formOf(original), original)).toEqual(original);
  });

  it('stores typed instructions as HTML', () => {
    const form = { ...formOf(original), instructions: { kind: 'plain', text: '- One\n- Two' } as const };
    expect(draftFrom(form, original).instructions).toBe('<ul><li>One</li><li>Two</li></ul>');
  });

  it('keeps HTML that a text box cannot show', () => {
    const rich = aDraft({ instructions: '<table><tbody><tr><td>A</td></tr></tbody></table>' });
    expect(formOf(rich).instructions.kind).toBe('kept');
    expect(draftFrom(formOf(rich), rich)).toEqual(rich);
  });

  it('takes the address for the words of a reference without words', () => {
    const form = { ...formOf(newDraft(null)), title: 'A', referenceUrl: ' https://contoso.example ' };
    expect(draftFrom(form, newDraft(null)).reference).toEqual({
      url: 'https://contoso.example',
      description: 'https://contoso.example'
    });
  });

  it('begins a new task in the focus area that is shown', () => {
    expect(newDraft('Training').focusArea).toBe('Training');
    expect(newDraft(null).focusArea).toBe('Operations');
  });
});
