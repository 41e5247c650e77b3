/** The two languages that data and reasons are written in. */
export type Language = 'zh' | 'en';

/** One text in both languages of the data. */
export type Localized = Readonly<Record<Language, string>>;
