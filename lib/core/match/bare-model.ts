/** A model named without its maker: "R1 stays at 4 yuan", "the input of 4.0 Turbo". */
export const BARE_MODEL =
  /(?<![a-z\d.-])(?:[rv]\d(?:\.\d)?|\d\.\d ?(?:turbo|max|plus|pro|flash))(?![a-z\d])/g;
