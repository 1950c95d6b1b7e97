define([], function () {
  return { Title: 'Checklist' };
});
