import type { Wordings } from './wordings.ts';

/** Models, research, incidents and use. */
export const MODELS: Wordings = {
  'us-china-model-gap': [
    '中美顶级模型的性能差距只剩【0.3%】。',
    '美國與中國最強模型之間的差距縮小到【0.3%】。',
    'The gap between the best American and Chinese models has narrowed to [0.3%].',
    'On this view the best American model leads its Chinese rivals by just [0.3%].',
  ],
  'us-china-gap-mmlu': [
    '中美最强模型在MMLU上的分差只有【0.3个百分点】。',
    '在 MMLU 上，美國頂尖模型僅領先中國【0.3個百分點】。',
    "On MMLU the best American model is ahead of China's by [0.3 percentage points].",
    'By the end of 2024 the top US model led the top Chinese one by only [0.3 points] on MMLU.',
  ],
  'us-china-gap-arena': [
    '在聊天机器人竞技场上，美国最好的模型只领先中国【1.7%】。',
    'On Chatbot Arena, the lead of the best American model over the best Chinese one shrank to [1.7%].',
  ],
  'us-china-gap-mmmu': [
    '到了MMMU，中美顶尖模型的差距还有【8.1个百分点】。',
    'On MMMU, Chinese models trailed American ones by [8.1 percentage points].',
  ],
  'open-closed-gap-mmlu': [
    '开源与闭源模型在MMLU上的差距已缩小到【0.1个百分点】。',
    '開源模型在 MMLU 上只落後封閉模型【0.1個百分點】。',
    'On MMLU, open-weight models trailed closed ones by just [0.1 percentage points].',
  ],
  'open-closed-gap-arena': [
    '开放权重模型与闭源模型在竞技场上的分差收窄至【1.7%】。',
    '開源與閉源模型的落差降到【1.7%】。',
    'Closed models now lead open-weight ones by a mere [1.7%] on the Chatbot Arena leaderboard.',
  ],
  'open-model-inference-share': [
    '开源模型拿下了推理市场【三成】的份额。',
    'Open-source models account for [30%] of the inference market.',
  ],
  'open-model-enterprise-share': [
    '企业的大模型工作负载里，开源模型只占【19%】。',
    'Open-source models handled [19%] of enterprise LLM workloads in 2024.',
  ],
  'open-model-openrouter-share': [
    'OpenRouter上约有【三成】的token由开源模型生成。',
    'On OpenRouter about [30%] of tokens go through open-source models.',
  ],
  'notable-models': [
    '2024年美国推出了【40个】知名AI模型。',
    '去年中国发布的重要大模型有【15个】。',
    '2024年美國機構推出【40個】知名AI模型。',
    'US institutions produced [40] notable AI models in 2024.',
    'China released [15] significant AI models last year.',
  ],
  'leading-model-difference': [
    '如今头部大模型在通用任务上的差异不到【5%】。',
    '各家頂尖AI模型的表現相差不到【5%】。',
    'On general tasks the leading AI models differ by less than [5%].',
  ],
  'arena-top-ten-gap': [
    '在竞技场上，排名第一与第十的模型之间的分差只有【5.4%】。',
    'The gap between the first and the tenth model on the arena fell to [5.4%].',
  ],
  'agent-versus-expert': [
    '在两小时的短任务里，AI智能体的得分是人类专家的【4倍】。',
    '短時間任務上，AI代理人的效率達人類專家的【4倍】。',
    'Given two hours, AI agents score [four times] as high as human experts.',
  ],
  'expert-versus-agent-long': [
    '把时间放宽到32小时，人类专家的得分是智能体的【2倍】。',
    'With 32 hours to work, human experts score about [twice] as high as AI agents.',
  ],
  'multimodal-accuracy-versus-expert': [
    '多模态模型在复杂场景下的准确率只有人类专家的【72%】。',
    '多模態模型遇到複雜情境，準確率僅為真人專家的【72%】。',
    'In complex scenes, multimodal models reach only [72%] of the accuracy of human experts.',
  ],
  'model-bias-rise': [
    '大语言模型在性别和种族议题上的偏见比2023年高出【18%】。',
    '大型語言模型的性別與種族偏見較2023年增加【18%】。',
    'Gender and racial bias in large language models rose by [18%] from 2023.',
  ],
  'ai-incidents': [
    '2024年，全球共发生AI危害事件【233起】。',
    '與AI有關的事故，2024年全球有【233件】。',
    'The AI Incident Database logged [233] incidents in 2024.',
    'Last year saw [233] reported AI-related incidents.',
  ],
  'ai-incidents-growth': [
    '2024年AI危害事件较上年增加【56.4%】。',
    '全球AI事故數量2024年年增【56.4%】。',
    'AI-related incidents were up [56.4%] on 2023.',
  ],
  'ai-paper-share': [
    '全球AI论文有【23.2%】出自中国。',
    '中國的AI論文占全球【23.2%】。',
    'China produced [23.2%] of the AI papers published worldwide.',
    "China's share of global AI publications is [23.2%].",
  ],
  'ai-citation-share': [
    '中国AI论文的被引次数占全球【22.6%】。',
    'Chinese AI papers drew [22.6%] of all citations.',
  ],
  'ai-patent-share': [
    '中国持有全球【69.7%】的AI专利。',
    '全球AI專利有【69.7%】屬於中國。',
    'China holds [69.7%] of the world’s AI patents.',
    'Of AI patents granted globally, China accounted for [69.7%].',
  ],
  'ai-share-of-cs-papers': [
    '计算机科学论文里，AI已经占到【41.8%】。',
    'AI now makes up [41.8%] of computer-science papers.',
  ],
  'ai-patents-granted': [
    '2023年全球共授权AI专利【122511件】。',
    'In 2023 [122,511] AI patents were granted worldwide.',
  ],
  'cac-filed-models': [
    '到2024年11月，已有【309个】大模型在网信办完成备案。',
    '截至2024年底，中國網信辦累計備案的生成式AI服務共【302款】。',
    "By the end of 2024, [302] generative AI services had completed filing with China's cyberspace regulator.",
    'The Cyberspace Administration of China had approved [346] generative-AI services by March 2025.',
  ],
  'cac-filed-in-year': [
    '2024年全年新增备案的生成式AI服务有【238款】。',
    'In 2024 alone, [238] generative AI services were newly registered in China.',
  ],
  'cac-filing-batches': ['大模型备案至今分【3批】公布。'],
  'ai-penetration': [
    '2025年全球AI技术渗透率有望超过【40%】。',
    '全球AI滲透率2025年將突破【四成】。',
    'World penetration of AI technology is expected to pass [40%] in 2025.',
  ],
  'ai-adoption-organisations': [
    '麦肯锡的调查里，【78%】的受访组织至少在一项业务中用上了AI。',
    'In the survey, [78%] of organisations said they use AI in at least one business function.',
  ],
  'video-app-time-growth': [
    '视频生成类应用的用户停留时长比去年同期多了【170%】。',
    'AI影片生成應用的使用時長年增【170%】。',
    'Time spent in AI video-generation apps jumped [170%] from a year earlier.',
  ],
  'aigc-app-time-growth': [
    '2025年6月，国内AIGC应用的总使用时长同比增长【393.9%】。',
    'Total time spent in AIGC apps in China rose [394%] year on year.',
  ],
  'yuanbao-activity-growth': [
    '接入DeepSeek-R1之后半个月，腾讯元宝的活跃度飙升【300%】。',
    '騰訊元寶接上DeepSeek後，使用者活躍度成長【300%】。',
    "Activity on Tencent's Yuanbao surged [300%] after it added DeepSeek-R1.",
  ],
  'yuanbao-dau-multiple': [
    '2025年2月到3月，元宝的日活涨了【20倍】以上。',
    "Yuanbao's daily active users grew more than [twentyfold] between February and March 2025.",
  ],
};
