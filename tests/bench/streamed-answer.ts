/** For scripts in a page: an answer as a chatbot writes it. */

/** Twenty thousand characters in paragraphs, a figure to each. */
export const ANSWER: readonly string[] = Array.from({ length: 100 }, (_, at) => {
  const figure = `第${at + 1}点，2024年，中国大模型应用市场的规模是${100 + at}.${at % 10}亿元。`;
  const rest =
    '各家厂商都在降低成本并扩大服务的范围，行业里的观察者提醒说，口径不同的统计不能放在一起比较，' +
    '读者应当留意每个说法所指的范围，查看它的来源和发布的时间，再决定是否采用。' +
    '也有人认为，使用者更关心的是稳定和方便，而不是排名的先后，这样的看法在访谈里反复出现。' +
    '有关的讨论仍在继续，新的意见不断加入，旧的说法也常常被人重新提起和修改。';
  return (figure + rest).slice(0, 200);
});

export const paragraphOf = (text: string): HTMLParagraphElement => {
  const paragraph = document.createElement('p');
  paragraph.append(text);
  return paragraph;
};

/**
 * Writes the answer into `place` in pieces of one to five characters.
 *
 * @param onPiece - Called after each, with the text of the paragraph so far.
 */
export const streamInto = async (
  place: Element,
  onPiece: (text: string) => void = () => {},
): Promise<void> => {
  for (const text of ANSWER) {
    const paragraph = paragraphOf('');
    place.append(paragraph);
    for (let at = 0, pieces = 0; at < text.length; pieces += 1) {
      const end = at + 1 + (pieces % 5);
      paragraph.append(text.slice(at, end));
      onPiece(text.slice(0, end));
      at = end;
      if (pieces % 3 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }
};
