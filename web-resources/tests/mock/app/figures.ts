import type { Figure } from "../../../shared/figures/model";

/** A figure of the drawn October: whole numbers in, percent floored as the server does. */
export function figure(met: number, missed: number, more: Partial<Figure> = {}): Figure {
  const counted = met + missed;
  return {
    met,
    missed,
    openLate: 0,
    withinClockError: 0,
    exempt: 0,
    transferred: 0,
    cancelled: 0,
    counted,
    ...(counted === 0 ? {} : { percent: (Math.floor((met / counted) * 1000) / 10).toFixed(1) }),
    finding: counted === 0 ? "NO_DATA" : "ON_TARGET",
    ...more,
  };
}

const HOUR = 3_600_000;
const MINUTE = 60_000;

export const OCTOBER = figure(404, 30, {
  openLate: 11,
  cancelled: 2,
  finding: "BELOW",
  interval: { low: "90.3", high: "95.1" },
});

export const FINANCE = { id: "finance", name: "Finance" };
export const IT = { id: "it", name: "IT Services" };
export const IT_FOR_FINANCE = { id: "it-for-finance", name: "IT Services for Finance" };
export const RESOLUTION = { id: "resolution", name: "Resolution" };
const FIRST_RESPONSE = { id: "first-response", name: "First response" };

/** The drawn promises; they add up to October. */
export const PROMISES = [
  {
    figure: figure(212, 5, {
      interval: { low: "94.7", high: "99.0" },
      meanMillis: 21 * MINUTE,
      p50Millis: 14 * MINUTE,
      p90Millis: 48 * MINUTE,
    }),
    agreement: IT_FOR_FINANCE,
    owedBy: "provider" as const,
    metric: FIRST_RESPONSE,
    targetMillis: HOUR,
    complianceTarget: "95.0",
  },
  {
    figure: figure(71, 17, {
      openLate: 9,
      finding: "CLEARLY_BELOW",
      interval: { low: "71.2", high: "87.5" },
      meanMillis: 6 * HOUR + 2 * MINUTE,
      p50Millis: 5 * HOUR + 40 * MINUTE,
      p90Millis: 11 * HOUR + 5 * MINUTE,
    }),
    agreement: IT_FOR_FINANCE,
    owedBy: "provider" as const,
    metric: RESOLUTION,
    goal: { id: "high", name: "High" },
    targetMillis: 8 * HOUR,
    complianceTarget: "95.0",
  },
  {
    figure: figure(121, 8, {
      openLate: 2,
      finding: "BELOW",
      interval: { low: "88.2", high: "96.8" },
      meanMillis: 11 * HOUR + 31 * MINUTE,
      p50Millis: 9 * HOUR + 10 * MINUTE,
      p90Millis: 22 * HOUR + 30 * MINUTE,
    }),
    agreement: IT_FOR_FINANCE,
    owedBy: "provider" as const,
    metric: RESOLUTION,
    goal: { id: "others", name: "others" },
    targetMillis: 24 * HOUR,
    complianceTarget: "95.0",
  },
];

/** What Finance owes IT; it is part of no figure of IT. */
export const DUTY = {
  figure: figure(88, 12, { finding: "BELOW", interval: { low: "80.1", high: "93.0" } }),
  agreement: IT_FOR_FINANCE,
  owedBy: "client" as const,
  metric: { id: "answers", name: "Answers to questions" },
  goal: { id: "all", name: "Everything" },
  targetMillis: 4 * HOUR,
  complianceTarget: "90.0",
};
