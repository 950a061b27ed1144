/** Common characters of budgets, simplified and traditional in turn; only such as have one traditional form. */
const PAIRS =
  '车車购購费費设設务務项項经經运運维維护護会會议議训訓员員业業办辦险險补補贴貼贫貧农農乡鄉镇鎮县縣区區园園图圖书書馆館学學' +
  '医醫药藥卫衛电電网網络絡统統数數据據资資产產质質监監测測检檢验驗绩績评評价價环環绿綠桥橋灯燈楼樓换換届屆选選举舉团團组組' +
  '织織传傳广廣视視档檔纪紀审審计計财財税稅预預执執罚罰诉訴讼訟调調询詢问問顾顧劳勞动動创創优優抚撫军軍残殘儿兒妇婦联聯养養' +
  '龄齡乐樂体體场場剧劇艺藝术術种種粮糧树樹灾災涝澇库庫坝壩沟溝渔漁兽獸杀殺虫蟲机機关關构構级級约約线線单單证證号號际際爱愛' +
  '国國门門间間闻聞阅閱读讀报報历歷东東两兩个個为為临臨义義习習买買亲親们們伤傷减減债債偿償贷貸还還贯貫实實应應急急节節'

const FORMS = [...PAIRS]
const TRADITIONAL = new Map(FORMS.flatMap((form, at) => (at % 2 === 0 ? [[form, FORMS[at + 1] ?? form] as const] : [])))

/** A text in traditional characters, as far as the table goes. */
export function traditionalOf(text: string): string {
  return [...text].map((character) => TRADITIONAL.get(character) ?? character).join('')
}
