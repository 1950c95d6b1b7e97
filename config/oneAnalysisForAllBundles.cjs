/**
 * The bundles of the web parts share chunks. By default webpack finds out for each bundle which exports of a module are used,
 * and leaves the others out: a chunk of one part then lacks what another part's code calls, when both stand on a page. One
 * analysis for all bundles makes a module the same wherever it comes from.
 */
module.exports = (configuration) => {
  // The tool chain goes on with the object that it has handed out.
  configuration.optimization.usedExports = 'global';
  return configuration;
};
