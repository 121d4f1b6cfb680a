import { type Diagnostic, houseRuleCodes } from '../../src/domain/diagnostic.ts';

/** The faults and warnings of a short example without those of the house rules, which only a whole briefing keeps. */
export function withoutHouseRules(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const rules: readonly string[] = houseRuleCodes;
  return diagnostics.filter(({ code }) => !rules.includes(code));
}
