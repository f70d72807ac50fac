import { useRows } from "../../definition/rows";
import type { DepartmentRow } from "../../departments/model";
import type { Me } from "../../model";
import { useMe } from "../../shell/me";
import type { Agreement, Side } from "../model";

/** Whether the reader signs for a side: as its head or deputy, instead of a head that it does not have, or not. */
export type Signing = "as" | "for" | "no";

export function useSigning(agreement: Agreement): Record<Side, Signing> {
  const me = useMe();
  const departments = useRows<DepartmentRow>("departments").value ?? [];
  const { provider, clients } = agreement;
  return {
    provider: signingOf(me, provider === undefined ? [] : [provider], departments),
    client: signingOf(
      me,
      clients.length > 0
        ? clients
        : departments.map(({ id }) => id).filter((id) => id !== provider),
      departments,
    ),
  };
}

/** @param side ids of the departments of one side */
export function signingOf(
  me: Pick<Me, "administrator" | "heads">,
  side: readonly string[],
  departments: readonly Pick<DepartmentRow, "id" | "head">[],
): Signing {
  if (side.some((id) => me.heads.includes(id))) return "as";
  if (!me.administrator) return "no";
  const isLed = departments.some(({ id, head }) => side.includes(id) && head?.active === true);
  return isLed ? "no" : "for";
}
