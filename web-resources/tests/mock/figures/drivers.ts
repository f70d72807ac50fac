import type { BandDrivers, Drivers } from "../../../gadgets/survey-scores/model";
import { DRIVERS as KNOWN } from "../../../app/surveys/standard-drivers";

function band(
  name: BandDrivers["band"],
  answers: number,
  counts: readonly [id: string, count: number][],
): BandDrivers {
  return {
    band: name,
    answers,
    drivers: counts.map(([driver, count]) => ({
      driver,
      text: KNOWN.find(({ id }) => id === driver)?.wording.en ?? driver,
      count,
      share: (Math.floor((count * 1000) / answers) / 10).toFixed(1),
    })),
  };
}

/** Of those whom the distribution is of. */
export const DRIVERS: Drivers = {
  answers: 96,
  bands: [
    band("CONTENT", 46, [
      ["quick", 25],
      ["friendly", 21],
      ["right-first-time", 19],
      ["easy-to-reach", 11],
      ["kept-informed", 8],
      ["out-of-their-way", 3],
    ]),
    band("BETWEEN", 37, [
      ["friendly", 14],
      ["not-kept-informed", 13],
      ["too-slow", 9],
      ["right-first-time", 7],
    ]),
    band("DISCONTENT", 13, [
      ["not-kept-informed", 8],
      ["sent-back-and-forth", 5],
      ["too-slow", 5],
      ["unfriendly", 1],
    ]),
  ],
};
