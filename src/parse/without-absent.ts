type Absentable<T> = { [Key in keyof T]: undefined extends T[Key] ? Key : never }[keyof T];

/** The same object type with every property that could be `undefined` optional instead. */
export type WithoutAbsent<T> = Omit<T, Absentable<T>> & { [Key in Absentable<T>]?: Exclude<T[Key], undefined> };

/** A copy of an object without the properties that are `undefined`. */
export function withoutAbsent<T extends object>(object: T): WithoutAbsent<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as WithoutAbsent<T>;
}
