/** What the bot says in its own words, in Chinese. */
import type { Phrases } from './phrase-set.ts';

export const CHINESE: Phrases = {
  greeting: '您好！请问有什么可以帮您？',
  identity:
    '我是自动助手，不是真人。我根据帮助文章回答，并注明答案出处。如果您想与人工客服交谈，直接说一声即可。请问有什么可以帮您？',
  thanks: '不客气！如果还有其他问题，请随时告诉我。',
  goodbye: '再见，感谢您的来信！',
  unknown: '我在帮助文章中没有找到答案，也不想随意猜测。',
  told: '谢谢您告诉我。您想了解什么，或者希望我们怎么处理？',
  notThis: '关于“{question}”，我在帮助文章中没有找到答案。',
  which: '我不太确定您的意思。是下面的某一项吗？',
  nearest: '最接近的内容：',
  offer: '需要我为您转接人工客服吗？回复“是”即可。',
  refused: '好的。如果还有其他问题，请随时告诉我。',
  didNotHelp: '很抱歉没能帮到您。',
  otherLanguage: '我们的帮助中心只有以下语言的说明：{language}',
  fileReceived: '您的文件已收到。您想了解哪些内容？',
  queue: {
    asked: '我已请人工客服接手。',
    notFound: '我在帮助中心没有找到答案，已请人工客服为您服务。',
    needsPerson: '这需要人工处理，我已请人工客服为您服务。',
    failure: '我们这边出了点问题，我已请人工客服为您服务。',
    reopened: '我已重新打开您的工单并通知了我们的团队。',
    frustration: '很抱歉给您带来不便，我已请人工客服为您服务。',
    safety: '这听起来很严重，我已请人工客服立即查看。如果有人处于危险中，请马上拨打当地紧急电话。',
    longTalk: '我们已经聊了一段时间，我已请人工客服为您服务。',
    ticket: '您的工单号是 **{ticket}**。',
    next: '人工客服会在这里回复您。您无需等待，对话和回复会一直保留。',
  },
  claimed: '{name} 已加入对话。',
  handedBack: '{name} 已将对话交还给智能助手。请继续提问，也可以随时要求人工客服。',
  resolved: '您的工单 **{ticket}** 已解决。如果还有问题，请在这里留言，工单会重新打开。',
  stillThere: '您还需要帮助吗？请在这里留言，否则您的工单将在两天后关闭。',
  goneOn: {
    here: '您的工单 **{ticket}** 将在这里继续：我们的团队会阅读您的消息并在这里回复。',
    elsewhere: '您已在另一个渠道继续工单 **{ticket}**。我们的团队会在那里回复您。',
  },
};
