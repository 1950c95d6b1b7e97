/**
 * Runs before everything else. Without these settings Fluent asks Microsoft's servers for the Segoe font, and the
 * runtime for its telemetry.
 */
window.FabricConfig = { fontBaseUrl: '' };

export {};
