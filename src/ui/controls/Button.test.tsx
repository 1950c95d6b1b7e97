import * as React from 'react';
import { render, screen } from '@testing-library/react';
import '@testing-library/jest-dom';
import { Button } from './Button';

describe('a button', () => {
  it('turns a picture that points forwards or backwards where people read from right to left, and no other', () => {
    render(
      <>
        <Button icon="next">On</Button>
        <Button icon="previous">Back</Button>
        <Button icon="check">Done</Button>
      </>
    );
    for (const name of ['On', 'Back']) expect(screen.getByRole('button', { name })).toHaveClass('turns');
    expect(screen.getByRole('button', { name: 'Done' })).not.toHaveClass('turns');
  });
});
