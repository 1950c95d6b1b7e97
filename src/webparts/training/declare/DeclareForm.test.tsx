import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { Course } from '../../../domain/training/course';
import { aPerson } from '../../../testing/builders';
import { openRecord, rowsWithRecord, type RecordPage } from '../testing/openRecord';
import { pressEscape, type TrainingRows } from '../testing/renderTraining';

const lena = aPerson({ id: 6, name: 'Lena Lindqvist', email: 'lena.lindqvist@contoso.example' });

const questions: Course['questions'] = [
  {
    text: 'Where is it?',
    answers: [
      { text: 'In the portal', isRight: true },
      { text: 'Nowhere', isRight: false }
    ]
  },
  {
    text: 'Who may do it?',
    answers: [
      { text: 'Admins', isRight: true },
      { text: 'Help desk', isRight: true },
      { text: 'Guests', isRight: false }
    ]
  }
];

interface DeclarePage extends RecordPage {
  readonly rows: TrainingRows;
}

async function beginDeclaring(course: Partial<Course> = {}): Promise<DeclarePage> {
  const page = await openRecord(rowsWithRecord({ person: lena }, course));
  await page.user.click(await page.panel.findByRole('button', { name: 'I have learned it' }));
  return page;
}

function send({ panel, user }: RecordPage): Promise<void> {
  return user.click(panel.getByRole('button', { name: 'I have learned it' }));
}

describe('declaring that it was learned', () => {
  it('is recorded today, and can be taken back', async () => {
    const page = await beginDeclaring();
    const { panel, user } = page;
    await user.type(panel.getByLabelText('Note (optional)'), 'With Chidi');
    await send(page);
    expect(await panel.findByText('Recorded: you have learned it')).toBeInTheDocument();
    expect(panel.getByText('Done May 4')).toBeInTheDocument();
    expect(await panel.findByText('Lena Lindqvist said: learned May 4.')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByText('Taken back: it is as it was before')).toBeInTheDocument();
    expect(panel.getByText('Due Fri, May 15')).toBeInTheDocument();
  });

  it('waits where a mentor has to confirm it', async () => {
    const page = await beginDeclaring({ proof: 'Mentor confirmed' });
    const { panel, user } = page;
    const waits = /It counts once a mentor has confirmed it/;
    expect(panel.getByText(waits)).toBeInTheDocument();
    await user.click(panel.getByRole('radio', { name: 'I have a certificate' }));
    expect(panel.queryByText(waits)).not.toBeInTheDocument();
    await user.click(panel.getByRole('radio', { name: 'I say so myself' }));
    await send(page);
    expect(await panel.findByText('Recorded. It counts once it is confirmed.')).toBeInTheDocument();
    expect(panel.getByText('Learned May 4, to be confirmed')).toBeInTheDocument();
  });

  it('takes no day to come', async () => {
    const page = await beginDeclaring();
    const { panel, user } = page;
    const day = panel.getByRole('combobox', { name: 'Learned on' });
    await user.clear(day);
    await user.type(day, '5/9/2026');
    await send(page);
    expect(await panel.findByText('Choose today or an earlier day.')).toBeInTheDocument();
    await user.clear(day);
    await send(page);
    expect(await panel.findByText('Say when you learned it.')).toBeInTheDocument();
  });

  it('asks for the certificate that the course needs', async () => {
    const page = await beginDeclaring({ proof: 'Certificate' });
    const { panel, user, rows } = page;
    expect(panel.queryByRole('radio')).not.toBeInTheDocument();
    await send(page);
    expect(await panel.findByText('Add a link to the certificate, or a file.')).toBeInTheDocument();
    await user.type(panel.getByLabelText('Link to the certificate'), 'my drawer');
    expect(await panel.findByText('This is no web address. It begins with https://')).toBeInTheDocument();
    await user.clear(panel.getByLabelText('Link to the certificate'));
    await user.type(panel.getByLabelText('Link to the certificate'), 'https://certs.example/7');
    const until = panel.getByRole('combobox', { name: 'Valid until (empty: without an end)' });
    await user.type(until, '5/1/2026');
    expect(await panel.findByText('It cannot end before May 4, when you learned it.')).toBeInTheDocument();
    await user.clear(until);
    await user.type(until, '5/4/2027');
    await send(page);
    expect(await panel.findByText('Recorded: you have learned it')).toBeInTheDocument();
    expect(rows.training.assignments.get(1)?.done).toMatchObject({
      proof: 'Certificate',
      until: '2027-05-04'
    });
  });

  it('takes a file for the certificate, and refuses an empty one', async () => {
    const page = await beginDeclaring({ proof: 'Certificate' });
    const { panel, user } = page;
    const input = screen.getByLabelText('Choose files', { selector: 'input' });
    await user.upload(input, new File([], 'empty.pdf'));
    expect(await panel.findByText('“empty.pdf” is empty. Choose another file.')).toBeInTheDocument();
    await user.upload(input, new File(['x'], 'md-102.pdf'));
    await send(page);
    expect(await panel.findByText('Recorded: you have learned it')).toBeInTheDocument();
    expect((await panel.findAllByRole('link', { name: 'md-102.pdf' })).length).toBeGreaterThan(0);
  });

  it('keeps what was typed when it does not work', async () => {
    const page = await beginDeclaring();
    const { panel, user, completions } = page;
    await user.type(panel.getByLabelText('Note (optional)'), 'With Chidi');
    completions.failNext('throttled');
    await send(page);
    expect(await panel.findByText('It was not recorded')).toBeInTheDocument();
    expect(panel.getByLabelText('Note (optional)')).toHaveValue('With Chidi');
    await send(page);
    expect(await panel.findByText('Recorded: you have learned it')).toBeInTheDocument();
  });

  it('asks before Escape throws it away', async () => {
    const { panel, user } = await beginDeclaring();
    await user.type(panel.getByLabelText('Note (optional)'), 'x');
    pressEscape();
    await user.click(await screen.findByRole('button', { name: 'Keep editing' }));
    await user.clear(panel.getByLabelText('Note (optional)'));
    pressEscape();
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });
});

describe('a check of understanding', () => {
  it('keeps the first try, however often it is repeated', async () => {
    const page = await beginDeclaring({ questions });
    const { panel, user } = page;
    await user.click(panel.getByRole('radio', { name: 'In the portal' }));
    await user.click(panel.getByRole('checkbox', { name: 'Admins' }));
    await user.click(panel.getByRole('button', { name: 'Show the result' }));
    expect(panel.getByText(/This goes on your record/)).toHaveTextContent(
      '1 of 2 right. This goes on your record.'
    );
    expect(panel.getByRole('heading', { name: 'Result' })).toHaveFocus();
    expect(panel.getByText('Not right. Right is: Admins and Help desk')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Try again' }));
    expect(panel.getByRole('radio', { name: 'In the portal' })).not.toBeChecked();
    await user.click(panel.getByRole('radio', { name: 'In the portal' }));
    await user.click(panel.getByRole('checkbox', { name: 'Admins' }));
    await user.click(panel.getByRole('checkbox', { name: 'Help desk' }));
    await user.click(panel.getByRole('button', { name: 'Show the result' }));
    expect(panel.getByText('What goes on your record is the first try: 1 of 2.')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Go on' }));
    await send(page);
    const log = within(panel.getByRole('region', { name: 'What happened' }));
    expect(await log.findByText(/Questions: 1 of 2 right at the first try/)).toBeInTheDocument();
  });

  it('keeps nobody from going on', async () => {
    const page = await beginDeclaring({ questions });
    await page.user.click(page.panel.getByRole('button', { name: 'Go on without answering' }));
    await send(page);
    expect(await page.panel.findByText('Recorded: you have learned it')).toBeInTheDocument();
    expect([...page.rows.training.completions.values()][0]?.score).toBeNull();
  });

  it('leaves out what cannot be answered', async () => {
    const { panel } = await beginDeclaring({ questions: [{ text: 'Half?', answers: [] }] });
    expect(panel.queryByText('Half?')).not.toBeInTheDocument();
    expect(panel.getByRole('combobox', { name: 'Learned on' })).toBeInTheDocument();
  });
});
