/** By this name in a file of JSON, the import knows our own export: its texts are HTML, and nothing is derived from them. */
export const exportFormat = 'om-faq';
