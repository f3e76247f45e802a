/** Bullets that open an item in running text or at the start of a line. */
export const BULLET = '▲△▴▵▶▷▦●○■□◆◇◈▣•ㅇ①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳➀➁➂➃➄➅➆➇➈➉❶❷❸❹❺❻❼❽❾❿'
