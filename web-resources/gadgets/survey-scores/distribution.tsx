import type { JSX } from "preact";
import { ChartTable } from "../../shared/figures/chart-table";
import { countText } from "../../shared/number";

const LEAST_CONTENT = 9;
const MOST_UNHAPPY = 6;

/** How many gave which answer from 0 to 10: three groups that the score is made of, told apart by more than colour. */
export function Distribution({ counts }: { counts: readonly number[] }): JSX.Element {
  const most = Math.max(1, ...counts);
  const sum = (from: number, until: number): number =>
    counts.slice(from, until + 1).reduce((a, b) => a + b, 0);
  const caption = AJS.I18n.getText("accord.gadget.distribution");
  return (
    <div class="accord-distribution">
      <p class="accord-note">
        {AJS.I18n.getText(
          "accord.gadget.distribution.groups",
          countText(sum(LEAST_CONTENT, 10)),
          countText(sum(MOST_UNHAPPY + 1, LEAST_CONTENT - 1)),
          countText(sum(0, MOST_UNHAPPY)),
        )}
      </p>
      <div class="accord-distribution-bars" aria-hidden="true">
        {counts.map((count, answer) => (
          <span key={answer} class={`accord-distribution-${groupOf(answer)}`}>
            <i style={{ height: `${(count / most) * 100}%` }} />
            <b>{answer}</b>
          </span>
        ))}
      </div>
      <ChartTable
        name="distribution"
        caption={caption}
        columns={[
          { name: AJS.I18n.getText("accord.gadget.column.answer"), isText: true },
          { name: AJS.I18n.getText("accord.gadget.column.how-many") },
        ]}
        lines={() =>
          counts.map((count, answer) => ({
            key: String(answer),
            cells: [String(answer), countText(count)],
          }))
        }
      />
    </div>
  );
}

function groupOf(answer: number): "content" | "between" | "unhappy" {
  if (answer >= LEAST_CONTENT) return "content";
  return answer > MOST_UNHAPPY ? "between" : "unhappy";
}
