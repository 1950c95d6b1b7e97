export { MonthView } from './MonthView';
export { WeekView } from './WeekView';
