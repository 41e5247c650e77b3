/** A few figures of the topic in our own words, for tests that are not about reading. */
export const SMALL_ARTICLE = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>大模型市场的几个数字</title></head>
<body>
<h1>大模型市场的几个数字</h1>
<p id="first">有机构统计，2024年中国大模型应用市场的规模是157亿元。</p>
<p id="second">同一年，大模型解决方案市场有34.9亿元，模型即服务只有7.1亿元。</p>
<p id="third">按他们的预测，到2027年，中国大模型应用市场会达到1130亿元。</p>
</body>
</html>
`;

/** What is a statistic in it, in text order. */
export const SMALL_ARTICLE_FIGURES = ['157亿元', '34.9亿元', '7.1亿元', '1130亿元'] as const;
