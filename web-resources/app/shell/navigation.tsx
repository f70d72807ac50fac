import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import { Link } from "../router/link";
import { useRouter } from "../router/router";
import { useMe } from "./me";

interface Item {
  to: string;
  name: string;
}

/** The way to every part of the app; on a narrow page folded into a button. */
export function Navigation(): JSX.Element {
  const { path, root } = useRouter();
  const me = useMe();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    setOpen(false);
  }, [path]);
  const section = path.split("/")[0];
  const items = itemsOf();
  const here = items.find(({ to }) => to === section);
  return (
    <div class="accord-navigation">
      <button
        type="button"
        class="aui-button accord-navigation-fold"
        aria-expanded={open}
        aria-controls="accord-navigation"
        onClick={() => {
          setOpen(!open);
        }}
      >
        <Icon shape="lines" />
        {here?.name ?? AJS.I18n.getText("accord.app.navigation.menu")}
      </button>
      <nav
        id="accord-navigation"
        class={open ? "accord-navigation-open" : undefined}
        aria-label={AJS.I18n.getText("accord.app.navigation")}
      >
        <ul>
          {items.map(({ to, name }) => (
            <li key={to}>
              <Link to={to} current={to === section}>
                {name}
              </Link>
            </li>
          ))}
          {me.administrator && (
            <li>
              <a href={`${root}/admin`}>{AJS.I18n.getText("accord.app.navigation.admin")}</a>
            </li>
          )}
        </ul>
      </nav>
    </div>
  );
}

function itemsOf(): Item[] {
  return [
    { to: "departments", name: AJS.I18n.getText("accord.app.navigation.departments") },
    { to: "services", name: AJS.I18n.getText("accord.app.navigation.services") },
    { to: "calendars", name: AJS.I18n.getText("accord.app.navigation.calendars") },
    { to: "agreements", name: AJS.I18n.getText("accord.app.navigation.agreements") },
    { to: "surveys", name: AJS.I18n.getText("accord.app.navigation.surveys") },
    { to: "reports", name: AJS.I18n.getText("accord.app.navigation.reports") },
    {
      to: "investigations",
      name: AJS.I18n.getText("accord.app.navigation.investigations"),
    },
    { to: "alerts", name: AJS.I18n.getText("accord.app.navigation.alerts") },
    { to: "record", name: AJS.I18n.getText("accord.app.navigation.record") },
  ];
}
