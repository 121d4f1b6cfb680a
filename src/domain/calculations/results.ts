import type { Aside, Caveat, Derived, DerivedName, FormulaToken, Input, Measure, Reason } from '../derived.ts';
import { isFirm } from '../figure.ts';
import type { Period } from '../period.ts';
import { formulas } from './formulas.ts';

/** What a derived figure states whether or not it can be computed. */
export type Basis = Pick<Derived, 'name' | 'period' | 'formula' | 'inputs' | 'currency'>;

/** The basis of a derived figure with its usual formula, or with the one given; its inputs stand in the order of the formula. */
export function buildBasis(
  name: DerivedName,
  period: Period | undefined,
  inputs: readonly (Input | undefined)[],
  formula: readonly FormulaToken[] = formulas[name],
): Basis {
  const roles = formula.flatMap((token) => (token.kind === 'input' ? [token.role] : []));
  const present = inputs.filter((input) => input !== undefined);
  const inOrder = present.toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
  return { name, ...(period !== undefined && { period }), formula, inputs: inOrder };
}

/** A derived figure with its result; what its inputs' status gives to bear in mind follows the other caveats. */
export function computed(
  basis: Basis,
  measure: Measure,
  caveats: readonly Caveat[] = [],
  asides: readonly (Aside | undefined)[] = [],
): Derived {
  return {
    ...basis,
    outcome: { computed: true, measure },
    caveats: [...caveats, ...eachOnce(basis.inputs.flatMap(statusCaveats))],
    asides: asides.filter((aside) => aside !== undefined),
  };
}

/** A derived figure that cannot be computed, and why. */
export function notComputable(basis: Basis, reason: Reason): Derived {
  return { ...basis, outcome: { computed: false, reason }, caveats: [], asides: [] };
}

/** Two inputs of the same status and period are one thing to bear in mind. */
function eachOnce(caveats: readonly Caveat[]): Iterable<Caveat> {
  return new Map(caveats.map((caveat) => [JSON.stringify(caveat), caveat])).values();
}

function statusCaveats({ role, status, period }: Input): readonly Caveat[] {
  if (status === undefined || isFirm(status)) return [];
  if (role === 'peak' && status === 'statement') return [{ code: 'peak_is_statement' }];
  return [{ code: 'status', status, ...(period !== undefined && { period }) }];
}
