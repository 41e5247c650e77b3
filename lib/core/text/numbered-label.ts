const NUMBERED =
  /(?:^|[。！？】\s])(?:第[一二三四五六七八]|其[一二三四五]|首先|其次|最[后後])[，,、：:] ?[^。！？，,\d]{2,14}。$/;

/**
 * Finds the label that a text ends with where it stands as a sentence of its own: "第二，模型即服务。".
 *
 * @returns Where it begins, null when there is none.
 */
export const numberedLabelStart = (text: string): number | null =>
  NUMBERED.exec(text)?.index ?? null;
