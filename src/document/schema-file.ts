/** The file in which the page publishes the JSON Schema of the format. */
export const SCHEMA_FILE = 'backflow.schema.json';
