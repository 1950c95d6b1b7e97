import { focusAreas } from '../lists';
import { starterTasks } from './index';

describe('the starter content', () => {
  it('has a key of its own for each task', () => {
    const keys = starterTasks.map((task) => task.key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has something for every focus area, and every kind that can be started with', () => {
    expect(new Set(starterTasks.map((task) => task.focusArea))).toEqual(new Set(focusAreas));
    expect(new Set(starterTasks.map((task) => task.kind))).toEqual(
      new Set(['Get started', 'Activity', 'Discovery question', 'Challenge'])
    );
  });

  it('holds nothing but paragraphs and lists', () => {
    for (const { instructions } of starterTasks) {
      expect(instructions.replace(/<\/?(p|ul|ol|li)>/g, '')).not.toMatch(/[<>]/);
    }
  });
});
