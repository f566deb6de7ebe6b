import type { ComplaintPatterns } from './complaint-patterns.ts';

export const CHINESE: ComplaintPatterns = {
  frustrated: [
    /(?:没用|沒用|废物|廢物|垃圾(?:客服|机器人|服务)|太差|气死|氣死|受够了|受夠了|烦死|煩死|浪费(?:我的)?时间|浪費(?:我的)?時間|说了(?:多少|几|很多|好多)(?:遍|次)|第[三四五六七八九十]次|听不懂人话|莫名其妙|忍无可忍)/,
  ],
  unhelped: [
    /^(?:没有?帮助|沒有?幫助|没帮上忙|没有?解决|沒有?解決|不对|不對|不是这个|不是我(?:要)?问的|答非所问|这没用)$/,
  ],
};
