/** A part of a JSON Schema of draft 07, with the annotations of the YAML language server. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
  /** What each word of `enum` means, in their order. */
  readonly enumDescriptions?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly if?: JsonSchema;
  readonly else?: JsonSchema;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  /** What an editor says in place of its own words. */
  readonly errorMessage?: string;
  readonly patternErrorMessage?: string;
  /** What an editor offers to write. */
  readonly defaultSnippets?: readonly Snippet[];
}

/** A piece that an editor writes; `$1`, `$2` are the places to fill in. */
export interface Snippet {
  readonly label: string;
  readonly description?: string;
  readonly body: unknown;
}
