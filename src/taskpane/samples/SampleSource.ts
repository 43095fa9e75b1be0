/** An article of the sample collection. */
export interface Sample {
  readonly file: string;
  readonly title: string | null;
  readonly published: string | null;
}

/** Where the sample articles come from. */
export interface SampleSource {
  readonly list: () => Promise<readonly Sample[]>;
  readonly load: (file: string) => Promise<Blob>;
}
