/** The data's Chinese, and how a reader in Taiwan is shown it. */
export const TAIWAN_FORMS: readonly (readonly [simplified: string, taiwan: string])[] = [
  ['约 1.3 万亿美元', '約 1.3 兆美元'],
  ['157 亿元', '157 億元'],
  ['中国企业购买英伟达 H20 芯片的金额', '中國企業購買輝達 H20 晶片的金額'],
  ['两处的数值范围相合。', '兩處的數值範圍相合。'],
  ['这里是“规模”，那里是“增速”。', '這裡是「規模」，那裡是「增速」。'],
  ['阿里云：模型价格', '阿里雲：模型價格'], // one character of two forms, by the word it stands in
  ['复杂任务；恢复标价', '複雜任務；恢復標價'],
  ['国家互联网信息办公室公布的信息', '國家互聯網信息辦公室公布的資訊'], // a name is no term
  ['总使用时长同比增长 394%', '總使用時長年增 394%'],
  ['Qwen-Max, MMLU 8.1%', 'Qwen-Max, MMLU 8.1%'],
];
